package org.interphase.server.curate;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphase.server.http.Page;
import org.interphase.store.CuratedFolder;

/** The sources that lie in a folder, and the tables to begin another with. */
final class SourceListPage {

  private final CuratedFolder folder;

  SourceListPage(CuratedFolder folder) {
    this.folder = folder;
  }

  String render() {
    return new Page("Curate")
        .with(
            h1("Curate"),
            p(
                text("The sources in "),
                code(bdi(folder.path().toString())),
                text(", each as it is read at the moment.")),
            sources(),
            section(
                h2("Tables to fill in"),
                p("Empty, with a header that is known; then ./interphase start FILE."),
                ul(
                    each(
                        folder.templates().keySet(),
                        name -> li(a(name).withHref(CurateAddress.template(name)))))))
        .render();
  }

  private DomContent sources() {
    var sources = folder.sources();
    if (!sources.isEmpty()) {
      return ul(each(sources.entrySet(), named -> source(named.getKey(), named.getValue())));
    }
    return p(
        Files.isDirectory(folder.path())
            ? "There is none yet: ./interphase start FILE --into a folder of it makes one."
            : "The folder is not there any more. Put it back, or start the server with another.");
  }

  private DomContent source(String name, Path source) {
    return li(
        a(bdi(name)).withHref(CurateAddress.source(name)),
        text(" "),
        small(OpenPoints.of(folder.read(source))));
  }
}
