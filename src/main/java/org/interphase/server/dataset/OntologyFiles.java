package org.interphase.server.dataset;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFParser;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;

/** The files beside the ontology, under the IRIs that they give themselves. */
public final class OntologyFiles {

  public static final String MAPPINGS = "/ontology/mappings/";

  private static final String ENDING = ".sssom.tsv";
  private static final String TABLE = "text/tab-separated-values";

  private final Path folder;

  /**
   * @param folder the folder of the ontology, its shapes and its mappings
   */
  public OntologyFiles(Path folder) {
    this.folder = folder;
  }

  /** Answers at {@code /shapes}: what data must be like, as a page or as statements. */
  public void shapes(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var wanted = Wanted.of(request, Wanted.path(request));
    var file = folder.resolve("shapes.ttl");
    if (!Files.isRegularFile(file)) {
      throw HttpProblem.notFound("There are no shapes here.");
    }
    wanted.link("shapes", response);
    Reply.send(
        wanted.contentType(),
        wanted.format().isPresent()
            ? wanted.format().get().bytes(RDFParser.source(file).toGraph())
            : bytes(page("Shapes", "What data must be like, in SHACL.", "/shapes.ttl", file)),
        request,
        response);
  }

  /** Answers with a mapping set: its page, or its table as SSSOM has it. */
  public void mappingSet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = Wanted.below(MAPPINGS, request);
    var name = path.replaceFirst("([.]sssom)?[.]tsv$|[.]html$", "");
    var file =
        file(name)
            .orElseThrow(() -> HttpProblem.notFound("There is no mapping set " + name + " here."));
    response.addHeader(
        "Link", "<" + Iris.BASE + MAPPINGS.substring(1) + name + ">; rel=\"canonical\"");
    var table = MAPPINGS + name + ENDING;
    if (isTable(path, request)) {
      Reply.send(TABLE + ";charset=utf-8", Files.readAllBytes(file), request, response);
    } else {
      var purpose = "How terms here stand to those of other vocabularies, in SSSOM.";
      Reply.page(page("Mappings: " + name, purpose, table, file), request, response);
    }
  }

  private static boolean isTable(String path, HttpServletRequest request) {
    return path.endsWith(".tsv")
        || !path.endsWith(".html")
            && MediaTypes.choose(request, List.of(MediaTypes.HTML, TABLE)).equals(TABLE);
  }

  /** The name is looked for among those that are there, so that no name leads out of the folder. */
  private Optional<Path> file(String name) throws IOException {
    var mappings = folder.resolve("mappings");
    if (!Files.isDirectory(mappings)) {
      return Optional.empty();
    }
    try (var files = Files.list(mappings)) {
      return files.filter(file -> file.getFileName().toString().equals(name + ENDING)).findFirst();
    }
  }

  private static String page(String title, String purpose, String address, Path file)
      throws IOException {
    return new Page(title)
        .with(
            h1(title),
            p(purpose),
            p(a(code(file.getFileName().toString())).withHref(address)).withClass("take-away"),
            pre(Files.readString(file)).attr("tabindex", "0"))
        .render();
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
