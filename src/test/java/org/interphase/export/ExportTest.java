package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.interphase.ExampleSources;
import org.interphase.store.NamedGraphs;
import org.interphase.store.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final String SMALL =
      """
      PREFIX g: <https://w3id.org/interphase/graph/>
      g:catalogue { g:a g:p 1 }
      """;

  @TempDir private static Path folder;

  private static Path release;
  private static Map<String, JsonObject> crate;

  @BeforeAll
  static void export() throws IOException {
    release = folder.resolve("release");
    export(TestRelease.OF_PROJECT, release);
    crate =
        StreamSupport.stream(
                JSON.parse(Files.readString(release.resolve("ro-crate-metadata.json")))
                    .get("@graph")
                    .getAsArray()
                    .spliterator(),
                false)
            .map(entity -> entity.getAsObject())
            .collect(Collectors.toMap(entity -> entity.getString("@id"), entity -> entity));
  }

  @Test
  void writesEveryFileThatIsPromised() {
    assertThat(files(release).keySet())
        .contains(
            "interphase.ttl.gz",
            "interphase.nq.gz",
            "interphase.trig.gz",
            "interphase.jsonld.gz",
            "nanopublications.trig.gz",
            "ontology.ttl",
            "references.bib",
            "references.json",
            "references.ris",
            "ro-crate-metadata.json",
            "tables/csv-metadata.json",
            "tables/symmetric-cells.csv");
  }

  /** From the sources anew, so that nothing depends on a kept graph or on the order of a map. */
  @Test
  void writesTheSameBytesAgain() throws IOException {
    var workspace = ExampleSources.review();
    var data = workspace.build(Progress.silent()).dataset();
    var union = new ArrayList<>(data.stream().toList());
    union.removeIf(quad -> NamedGraphs.isBeside(quad.getGraph()));
    union.forEach(quad -> data.getDefaultGraph().add(quad.asTriple()));
    var again = folder.resolve("again");
    export(new Release(data, TestRelease.OF_PROJECT.questions()), again);
    assertThat(files(again)).isEqualTo(files(release));
  }

  @Test
  void describesEveryFileWithItsHash() {
    var files = files(release);
    files.remove("ro-crate-metadata.json");
    assertThat(ids(crate.get("./"), "hasPart")).containsExactlyInAnyOrderElementsOf(files.keySet());
    assertThat(files)
        .allSatisfy(
            (name, hash) -> {
              var entity = crate.get(name);
              assertThat(entity.getString("@type")).isEqualTo("File");
              assertThat(entity.getString("sha256")).isEqualTo(hash);
              assertThat(entity.getString("contentSize"))
                  .isEqualTo(String.valueOf(release.resolve(name).toFile().length()));
              assertThat(entity.hasKey("encodingFormat")).isTrue();
            });
  }

  @Test
  void describesTheReleaseAsRoCrateAsks() {
    assertThat(crate.get("ro-crate-metadata.json").getObj("conformsTo").getString("@id"))
        .isEqualTo("https://w3id.org/ro/crate/1.1");
    assertThat(crate.get("ro-crate-metadata.json").getObj("about").getString("@id"))
        .isEqualTo("./");
    var root = crate.get("./");
    assertThat(root.getString("@type")).isEqualTo("Dataset");
    assertThat(root.getString("name")).isEqualTo("Interphase");
    assertThat(root.getString("datePublished")).isEqualTo("2026-11-23");
    assertThat(root.getString("version")).isEqualTo("0.1.0");
    assertThat(ids(root, "license"))
        .containsExactly("https://creativecommons.org/licenses/by/4.0/");
    assertThat(crate.get("https://creativecommons.org/licenses/by/4.0/").getString("name"))
        .isEqualTo("CC BY 4.0");
    assertThat(ids(root, "creator").stream().map(id -> crate.get(id).getString("name")))
        .containsExactly("Interphase contributors");
  }

  @Test
  void citesTheReviewAndNamesTheProgram() {
    var review = crate.get(ids(crate.get("./"), "citation").get(0));
    assertThat(review.getString("@type")).isEqualTo("ScholarlyArticle");
    assertThat(review.getString("identifier")).isEqualTo("https://doi.org/10.1002/adfm.202300973");
    assertThat(ids(review, "author").stream().map(id -> crate.get(id).getString("name")))
        .containsExactly(
            "Yue Zhang", "Hanshuo Liu", "Zhong Xie", "Wei Qu", "Donald J. Freschi", "Jian Liu");
    var software = crate.get(ids(crate.get("./"), "mentions").get(0));
    assertThat(software.getString("@type")).isEqualTo("SoftwareApplication");
    assertThat(ids(software, "license")).containsExactly("https://spdx.org/licenses/Apache-2.0");
  }

  /** An identifier that nothing describes leads a reader of the crate nowhere. */
  @Test
  void describesAllThatItRefersTo() {
    assertThat(crate.values().stream().flatMap(entity -> references(entity).stream()))
        .filteredOn(id -> !id.equals("https://w3id.org/ro/crate/1.1"))
        .allSatisfy(id -> assertThat(crate).containsKey(id));
  }

  @Test
  void writesTheOntologyForAnyParser() throws IOException {
    try (var in = Files.newInputStream(release.resolve("ontology.ttl"))) {
      assertThat(Rio.parse(in, "", RDFFormat.TURTLE))
          .hasSize(TestRelease.OF_PROJECT.data().getGraph(Statements.ONTOLOGY).size());
    }
  }

  @Test
  void replacesAnEarlierExportAndLeavesNothingBesideIt() throws IOException {
    var target = folder.resolve("twice/release");
    Files.createDirectories(target);
    var parts = new Release(TestRelease.data(SMALL), TestRelease.OF_PROJECT.questions());
    export(parts, target);
    Files.writeString(target.resolve("ontology.ttl"), "damaged");
    export(parts, target);
    assertThat(target.resolve("ontology.ttl")).content().startsWith("@prefix");
    assertThat(target.getParent()).isDirectoryNotContaining(path -> !path.equals(target));
  }

  @Test
  void keepsWhatSomeoneElsePutThere() throws IOException {
    var target = folder.resolve("mine");
    var parts = new Release(TestRelease.data(SMALL), TestRelease.OF_PROJECT.questions());
    export(parts, target);
    Files.writeString(target.resolve("tables/notes.txt"), "mine");
    assertThatThrownBy(() -> ExportFolder.at(target))
        .isInstanceOf(OccupiedFolderException.class)
        .hasMessage(
            target
                + ": found tables/notes.txt, expected an empty folder or an earlier export and"
                + " nothing else. Name another folder, or empty this one.");
    assertThat(target.resolve("tables/notes.txt")).hasContent("mine");
  }

  @Test
  void takesNoOtherCrateForItsOwn() throws IOException {
    var target = Files.createDirectory(folder.resolve("crate"));
    for (var text : List.of("", "{", "[]", "{\"@graph\": [{\"@id\": \"./\", \"hasPart\": []}]}")) {
      Files.writeString(target.resolve("ro-crate-metadata.json"), text);
      assertThatThrownBy(() -> ExportFolder.at(target))
          .isInstanceOf(OccupiedFolderException.class)
          .hasMessageContaining("found ro-crate-metadata.json");
    }
  }

  @Test
  void refusesWhereItCannotBe() throws IOException {
    assertThatThrownBy(() -> ExportFolder.at(Path.of(".")))
        .hasMessageStartingWith(".: found the folder that you are in");
    var file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> ExportFolder.at(file)).hasMessageContaining("found a file");
    assertThatThrownBy(() -> ExportFolder.at(folder.resolve("not/there")))
        .isInstanceOf(NoSuchFileException.class);
  }

  /** A file that cannot be written where a folder is in its way. */
  @Test
  void leavesTheEarlierExportWhereTheNewOneCannotBeFinished() throws IOException {
    var target = folder.resolve("kept");
    export(new Release(TestRelease.data(SMALL), TestRelease.OF_PROJECT.questions()), target);
    var before = files(target);
    var bad = new ArrayList<Part>();
    for (var path : List.of("a/b", "a")) {
      bad.add(new Part(path, path, Optional.empty(), List.of("text/plain"), new byte[1]));
    }
    var occupied = ExportFolder.at(target);
    assertThatThrownBy(() -> occupied.replaceWith(bad)).isInstanceOf(IOException.class);
    assertThat(files(target)).isEqualTo(before);
    try (var beside = Files.list(folder)) {
      assertThat(beside.filter(path -> path.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  @Test
  void takesBackWhatAKilledExportHadPutAside() throws IOException {
    var target = folder.resolve("again");
    export(new Release(TestRelease.data(SMALL), TestRelease.OF_PROJECT.questions()), target);
    // No process has a number so high.
    Files.move(target, folder.resolve(".again.999999999.former"));
    Files.createDirectory(folder.resolve(".again.999999999.unfinished"));

    export(new Release(TestRelease.data(SMALL), TestRelease.OF_PROJECT.questions()), target);

    assertThat(target.resolve("ro-crate-metadata.json")).exists();
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith(".again"));
    }
  }

  private static void export(Release release, Path to) throws IOException {
    var citation = Citation.read(Path.of("CITATION.cff"));
    new Export(release, citation, Progress.silent()).to(ExportFolder.at(to));
  }

  /** The hash of each file, by its path. */
  private static Map<String, String> files(Path folder) {
    var hashes = new TreeMap<String, String>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        hashes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return hashes;
  }

  private static List<String> ids(JsonObject entity, String key) {
    var value = entity.get(key);
    return value.isArray()
        ? StreamSupport.stream(value.getAsArray().spliterator(), false)
            .map(one -> one.getAsObject().getString("@id"))
            .toList()
        : List.of(value.getAsObject().getString("@id"));
  }

  private static List<String> references(JsonObject entity) {
    return entity.keys().stream()
        .filter(key -> entity.get(key).isObject() || isList(entity, key))
        .flatMap(key -> ids(entity, key).stream())
        .toList();
  }

  private static boolean isList(JsonObject entity, String key) {
    return entity.get(key).isArray() && entity.get(key).getAsArray().get(0).isObject();
  }
}
