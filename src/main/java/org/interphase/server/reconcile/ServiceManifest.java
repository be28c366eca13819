package org.interphase.server.reconcile;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.rdf.model.Resource;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Json;

/**
 * What the service says of itself, as a <a
 * href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#service-manifest">manifest</a>.
 */
final class ServiceManifest {

  /** The address of the service, below which all else of it lies. */
  static final String ADDRESS = "/reconcile";

  private static final String ID = "{{id}}";

  private final String origin;

  /**
   * @param origin the address of the server as the client knows it
   */
  ServiceManifest(String origin) {
    this.origin = origin;
  }

  JsonObject json(Entities entities) {
    var manifest = new JsonObject();
    var versions = new JsonArray();
    versions.add(new JsonString("0.2"));
    manifest.put("versions", versions);
    manifest.put("name", "Interphase: interfaces of solid electrolytes");
    manifest.put("identifierSpace", Iris.BASE);
    manifest.put("schemaSpace", Iris.TERMS);
    manifest.put("documentation", origin + ADDRESS + "/about");
    manifest.put("logo", origin + "/assets/icon.svg");
    manifest.put("view", Json.object("url", origin + "/lookup?iri=" + ID));
    manifest.put("feature_view", Json.object("url", origin + ADDRESS + "/about#" + ID));
    manifest.put("batchSize", QueryBatch.MOST);
    manifest.put("defaultTypes", defaultTypes(entities));
    manifest.put("preview", preview());
    manifest.put("suggest", suggest());
    manifest.put("extend", extend());
    return manifest;
  }

  private static JsonArray defaultTypes(Entities entities) {
    var types = new JsonArray();
    EntityReading.KINDS.stream()
        .map(Resource::getURI)
        .flatMap(iri -> entities.types().stream().filter(type -> type.iri().equals(iri)))
        .forEach(type -> types.add(Described.named(type.names())));
    return types;
  }

  private JsonObject preview() {
    var preview = Json.object("url", origin + ADDRESS + "/preview?id=" + ID);
    preview.put("width", EntityPreview.WIDTH);
    preview.put("height", EntityPreview.HEIGHT);
    return preview;
  }

  private JsonObject suggest() {
    var suggest = new JsonObject();
    for (var kind : SuggestedKind.values()) {
      var service = Json.object("service_url", origin);
      service.put("service_path", ADDRESS + "/suggest/" + kind.word());
      service.put("flyout_service_url", origin);
      service.put("flyout_service_path", ADDRESS + "/flyout/" + kind.word() + "?id=${id}");
      suggest.put(kind.word(), service);
    }
    return suggest;
  }

  private JsonObject extend() {
    var proposals = Json.object("service_url", origin);
    proposals.put("service_path", ADDRESS + "/properties");
    var extend = Json.of("propose_properties", proposals);
    extend.put("property_settings", Extension.settings());
    return extend;
  }
}
