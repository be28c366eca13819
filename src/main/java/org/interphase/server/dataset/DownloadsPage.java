package org.interphase.server.dataset;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.export.Licence;
import org.interphase.export.Release;
import org.interphase.export.ReleaseFile;
import org.interphase.server.http.Page;

/** The page that lists the files to take away. */
final class DownloadsPage {

  private static final int KILO = 1000;

  private DownloadsPage() {}

  /**
   * The page where files are offered below {@code folder}, with what is known of them; within the
   * caller's transaction.
   */
  static String of(
      String folder, Map<ReleaseFile, Known> files, Release release, String dataVersion) {
    return page()
        .describedAs(Release.ABOUT)
        .linkedData(linkedData(folder, files, release, dataVersion))
        .with(
            p("Everything in the graph, as files to keep."),
            p(version(release, dataVersion)),
            section(
                dl(
                    each(
                        List.of(ReleaseFile.values()),
                        file ->
                            join(
                                dt(
                                    a(file.fileName()).withHref(folder + file.fileName()),
                                    text(
                                        files.containsKey(file)
                                            ? " · " + shown(files.get(file).bytes())
                                            : "")),
                                dd(text(file.purpose()), checksum(file, files.get(file))))))),
            p(
                text("The terms alone: "),
                a("Turtle").withHref("/ontology.ttl"),
                text(", "),
                a("JSON-LD").withHref("/ontology.jsonld"),
                text(". How much of what is in the files: "),
                a("the dataset").withHref("/void"),
                text(".")),
            each(release.licence().stream().toList(), DownloadsPage::terms))
        .render();
  }

  private static String version(Release release, String dataVersion) {
    return Stream.of(
            release.version().map(version -> "Version " + version),
            Optional.of(dataVersion)
                .filter(one -> !one.isEmpty())
                .map(one -> "data version " + one),
            release.modified().map(day -> "last changed on " + day))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ", "", "."));
  }

  private static DomContent checksum(ReleaseFile file, Known known) {
    return known == null
        ? text("")
        : details(
                summary("SHA-256").attr("aria-label", "SHA-256 of " + file.fileName()),
                code(known.sha256())
                    .withClass("copied")
                    .withData("name", "SHA-256 of " + file.fileName()))
            .withClass("checksum");
  }

  /** What search engines for data read. */
  private static String linkedData(
      String folder, Map<ReleaseFile, Known> files, Release release, String dataVersion) {
    var about =
        JsonBuilder.buildObject(
            dataset -> {
              dataset
                  .pair("@context", "https://schema.org/")
                  .pair("@type", "Dataset")
                  .pair("@id", Release.DATASET)
                  .pair("name", Release.TITLE)
                  .pair("description", Release.ABOUT)
                  .pair("version", dataVersion);
              release.modified().ifPresent(day -> dataset.pair("dateModified", day));
              release.licence().ifPresent(licence -> dataset.pair("license", licence.iri()));
              dataset.key("distribution").startArray();
              for (var file : ReleaseFile.values()) {
                dataset.value(download(folder, file, files.get(file)));
              }
              dataset.finishArray();
            });
    return about.toString();
  }

  private static JsonObject download(String folder, ReleaseFile file, Known known) {
    return JsonBuilder.buildObject(
        download -> {
          download
              .pair("@type", "DataDownload")
              .pair("name", file.fileName())
              .pair("description", file.purpose())
              .pair("encodingFormat", file.mediaType())
              .pair("contentUrl", folder + file.fileName());
          if (known != null) {
            download.pair("sha256", known.sha256());
          }
        });
  }

  /**
   * A file that has been made.
   *
   * @param sha256 its hash, as {@code sha256sum} prints it
   */
  record Known(int bytes, String sha256) {}

  private static DomContent terms(Licence licence) {
    return p(
        text("Free to use under "),
        a(licence.name()).withHref(licence.iri()).withRel("license"),
        text("; name Interphase, and the sources that the files name."));
  }

  /** The page where none are. */
  static String ofNone() {
    return page()
        .with(
            p(
                "This server answers from another SPARQL service, and has no files of its own to"
                    + " take away. It still gives:"),
            ul(
                each(
                    List.of(
                        a("the terms, as Turtle").withHref("/ontology.ttl"),
                        a("each question's answer, as CSV or JSON").withHref("/questions"),
                        a("the answer to any query").withHref("/sparql")),
                    link -> li(link))))
        .render();
  }

  private static Page page() {
    return new Page("Downloads").with(h1("Downloads"));
  }

  private static String shown(int bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO
        ? Math.round(bytes / (double) KILO) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
  }
}
