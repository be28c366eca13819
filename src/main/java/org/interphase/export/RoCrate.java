package org.interphase.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Describes the folder of a release by <a href="https://w3id.org/ro/crate/1.1">RO-Crate 1.1</a>.
 */
final class RoCrate {

  static final String FILE_NAME = "ro-crate-metadata.json";

  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
  private static final String SOFTWARE = "#software";

  private final JsonArray entities = new JsonArray();
  private final Map<String, JsonObject> contextual = new TreeMap<>();
  private final DatasetHeader header;
  private final Citation citation;

  private RoCrate(DatasetHeader header, Citation citation) {
    this.header = header;
    this.citation = citation;
  }

  /** The description of {@code parts}, in their order. */
  static String of(List<Part> parts, List<Work> sources, DatasetHeader header, Citation citation) {
    var crate = new RoCrate(header, citation);
    crate.addDescriptor();
    crate.addRoot(parts, sources);
    crate.addFiles(parts);
    sources.forEach(crate::addSource);
    crate.addSoftware();
    crate.addAgents();
    crate.addLicences(sources);
    crate.contextual.values().forEach(crate.entities::add);
    var context = new JsonArray();
    context.add(SPECIFICATION + "/context");
    // The context of version 1.1 is older than this term of schema.org's.
    context.add(new JsonObject());
    context.get(1).getAsObject().put("sha256", "https://schema.org/sha256");
    var document = new JsonObject();
    document.put("@context", context);
    document.put("@graph", crate.entities);
    return document.toString();
  }

  private JsonObject add(String id, String type) {
    var entity = entity(id, type);
    entities.add(entity);
    return entity;
  }

  private static JsonObject entity(String id, String type) {
    var entity = new JsonObject();
    entity.put("@id", id);
    entity.put("@type", type);
    return entity;
  }

  private void addDescriptor() {
    var descriptor = add(FILE_NAME, "CreativeWork");
    descriptor.put("conformsTo", reference(SPECIFICATION));
    descriptor.put("about", reference("./"));
  }

  private void addRoot(List<Part> parts, List<Work> sources) {
    var root = add("./", "Dataset");
    root.put("name", Release.TITLE);
    root.put("description", Release.ABOUT);
    root.put("identifier", Release.DATASET);
    root.put("url", Release.DATASET);
    root.put("version", header.version().orElse(citation.version()));
    root.put("datePublished", citation.released());
    header.modified().ifPresent(day -> root.put("dateModified", day));
    header.licence().ifPresent(licence -> root.put("license", reference(licence)));
    putAll(root, "creator", header.creators().stream().map(DatasetHeader.Agent::iri).toList());
    putAll(root, "publisher", header.creators().stream().map(DatasetHeader.Agent::iri).toList());
    if (!citation.keywords().isEmpty()) {
      root.put("keywords", String.join(", ", citation.keywords()));
    }
    putAll(root, "citation", sources.stream().map(Work::iri).toList());
    putAll(root, "mentions", List.of(SOFTWARE));
    putAll(root, "hasPart", parts.stream().map(Part::path).toList());
  }

  private void addFiles(List<Part> parts) {
    for (var part : parts) {
      var file = add(part.path(), "File");
      file.put("name", part.name());
      part.description().ifPresent(text -> file.put("description", text));
      var formats = new JsonArray();
      part.mediaTypes().forEach(formats::add);
      file.put("encodingFormat", formats.size() == 1 ? formats.get(0) : formats);
      file.put("contentSize", String.valueOf(part.content().length));
      file.put("sha256", Hash.hex(Hash.sha256().digest(part.content())));
    }
  }

  private void addSource(Work source) {
    var work = add(source.iri(), source.type());
    work.put("name", source.title());
    putAll(work, "author", people(inPrintedOrder(source)));
    source.identifier().ifPresent(doi -> work.put("identifier", doi));
    source.journal().ifPresent(name -> putAll(work, "isPartOf", List.of(journal(name))));
    source.year().ifPresent(year -> work.put("datePublished", year));
    source.licence().ifPresent(licence -> work.put("license", reference(licence)));
  }

  private void addSoftware() {
    var software = add(SOFTWARE, "SoftwareApplication");
    software.put("name", citation.title());
    software.put("version", citation.version());
    software.put("softwareVersion", citation.version());
    citation.summary().ifPresent(text -> software.put("description", text));
    putAll(software, "author", people(citation.authors()));
    citation.licence().ifPresent(name -> software.put("license", reference(spdx(name))));
  }

  /** The graph knows who the authors are, not which comes first. */
  private List<String> inPrintedOrder(Work work) {
    return work.identifier()
        .map(doi -> citation.authorsByDoi().get(doi.replaceFirst("^https://doi\\.org/", "")))
        .filter(authors -> Set.copyOf(authors).equals(Set.copyOf(work.authors())))
        .orElse(work.authors());
  }

  private String journal(String name) {
    var id = fragment(name);
    contextual.computeIfAbsent(id, i -> entity(i, "Periodical")).put("name", name);
    return id;
  }

  private List<String> people(List<String> names) {
    return names.stream().map(this::person).toList();
  }

  private String person(String name) {
    var known =
        header.creators().stream()
            .filter(by -> by.name().equals(name))
            .map(DatasetHeader.Agent::iri)
            .findFirst();
    var id = known.orElse(fragment(name));
    if (known.isEmpty()) {
      contextual.computeIfAbsent(id, i -> entity(i, "Person")).put("name", name);
    }
    return id;
  }

  private static String fragment(String name) {
    return "#" + name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private void addAgents() {
    header.creators().forEach(by -> add(by.iri(), "Organization").put("name", by.name()));
  }

  private void addLicences(List<Work> sources) {
    var names = new TreeMap<String, String>();
    header.licence().ifPresent(iri -> names.put(iri, new Licence(iri).name()));
    sources.stream()
        .map(Work::licence)
        .flatMap(Optional::stream)
        .forEach(iri -> names.put(iri, new Licence(iri).name()));
    citation.licence().ifPresent(name -> names.put(spdx(name), name));
    names.forEach((iri, name) -> add(iri, "CreativeWork").put("name", name));
  }

  private static String spdx(String licence) {
    return "https://spdx.org/licenses/" + licence;
  }

  private static void putAll(JsonObject entity, String key, List<String> ids) {
    if (!ids.isEmpty()) {
      var references = new JsonArray();
      ids.forEach(id -> references.add(reference(id)));
      entity.put(key, references.size() == 1 ? references.get(0) : references);
    }
  }

  private static JsonObject reference(String id) {
    var reference = new JsonObject();
    reference.put("@id", id);
    return reference;
  }
}
