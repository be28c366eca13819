package org.interphase.source;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/**
 * What a catalogue lacks because files of it cannot be read, so that what only follows from that is
 * not told beside it.
 */
final class CatalogueGaps {

  private final Set<CatalogueKind> things = EnumSet.noneOf(CatalogueKind.class);
  private final Set<Path> numbers = new HashSet<>();
  private final Set<Path> words = new HashSet<>();
  private boolean any;

  /** Tells {@code problems} of a file, and notes that things of {@code kind} are missing. */
  Consumer<Problem> ofThings(CatalogueKind kind, Consumer<Problem> problems) {
    return ofOthers(problems).andThen(problem -> things.add(kind));
  }

  /** Tells {@code problems} of a file in {@code folder}, and notes that units are. */
  Consumer<Problem> ofUnits(Path folder, Consumer<Problem> problems) {
    return ofOthers(problems).andThen(problem -> numbers.add(folder));
  }

  /** Tells {@code problems} of a file in {@code folder}, and notes that words are. */
  Consumer<Problem> ofWords(Path folder, Consumer<Problem> problems) {
    return ofUnits(folder, problems).andThen(problem -> words.add(folder));
  }

  /** Tells {@code problems} of a file that nothing else depends on. */
  Consumer<Problem> ofOthers(Consumer<Problem> problems) {
    return problems.andThen(problem -> any = true);
  }

  boolean isEmpty() {
    return !any;
  }

  /** The folders whose units or words are missing. */
  Set<Path> withoutNumbers() {
    return Set.copyOf(numbers);
  }

  /** The folders whose words are missing, any of which may say that a cell holds nothing. */
  Set<Path> withoutWords() {
    return Set.copyOf(words);
  }

  /** Whether a thing of the kind with this word may be missing. */
  boolean lacks(String kind) {
    return CatalogueKind.of(kind).filter(things::contains).isPresent();
  }

  /** What stands for a thing that may be missing. */
  Optional<CatalogueEntry> standIn(String kind, String name) {
    return lacks(kind)
        ? Optional.of(CatalogueEntry.named(kind, Place.file(""), name, "", name, Optional.empty()))
        : Optional.empty();
  }
}
