package org.interphase.server.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;

/** What there are suggestions of. */
enum SuggestedKind {
  ENTITY {
    @Override
    JsonObject suggested(Suggestions suggestions, Readings readings) {
      return suggestions.among(
          readings.named().all(),
          Entity::names,
          entity -> {
            var json = Described.named(entity.names());
            json.put("description", entity.line());
            json.put("notable", Described.types(entity));
            return json;
          });
    }

    @Override
    Stream<Names> names(Readings readings) {
      return readings.named().all().stream().map(Entity::names);
    }
  },
  TYPE {
    @Override
    JsonObject suggested(Suggestions suggestions, Readings readings) {
      return suggestions.among(
          readings.named().types(),
          EntityType::names,
          type -> Described.type(type, readings.named()));
    }

    @Override
    Stream<Names> names(Readings readings) {
      return readings.named().types().stream().map(EntityType::names);
    }
  },
  PROPERTY {
    @Override
    JsonObject suggested(Suggestions suggestions, Readings readings) {
      return suggestions.among(
          readings.whole().properties(), EntityProperty::names, Described::property);
    }

    @Override
    Stream<Names> names(Readings readings) {
      return readings.whole().properties().stream().map(EntityProperty::names);
    }
  };

  /** Those that fit what is typed, as the specification writes them. */
  abstract JsonObject suggested(Suggestions suggestions, Readings readings);

  abstract Stream<Names> names(Readings readings);

  /** Its part of an address, and its member of the manifest. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SuggestedKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** What of this kind an identifier names. */
  Optional<Names> named(String id, Readings readings) {
    return names(readings).filter(names -> names.isIdentifier(id)).findFirst();
  }
}
