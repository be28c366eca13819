package org.interphase.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.interphase.sheet.Grid.Cell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads tables of HTML, of Markdown, and of papers in <a href="https://jats.nlm.nih.gov/">JATS</a>.
 * The parser knows no entities but characters, and fetches nothing.
 */
final class Markup {

  private static final int WIDEST_SPAN = 1000;

  private final String file;
  private final String name;

  private Markup(String file, String name) {
    this.file = file;
    this.name = name;
  }

  static Document html(String text, String file, String name) throws Refused {
    var page = Jsoup.parse(text);
    var said = new HashMap<String, String>();
    for (var word : List.of("title", "doi", "journal_title", "volume")) {
      meta(page, word).limit(1).forEach(value -> said.put(word.replace("_title", ""), value));
    }
    Stream.concat(meta(page, "publication_date"), meta(page, "date"))
        .filter(date -> date.matches("\\d{4}.*"))
        .forEach(date -> said.putIfAbsent("year", date.substring(0, 4)));
    var tables = new Markup(file, name).tables(page);
    return new Document(name, said, meta(page, "author").toList(), tables, List.of());
  }

  static Document markdown(String text, String file, String name) throws Refused {
    var extensions = List.of(TablesExtension.create());
    var parsed = org.commonmark.parser.Parser.builder().extensions(extensions).build().parse(text);
    return html(HtmlRenderer.builder().extensions(extensions).build().render(parsed), file, name);
  }

  static Document jats(String text, String file, String name) throws Refused {
    var paper = Jsoup.parse(text, "", Parser.xmlParser());
    var about = Objects.requireNonNullElse(paper.selectFirst("article-meta"), paper);
    var said = new HashMap<String, String>();
    JatsFields.put(said, "title", about.selectFirst("article-title"));
    JatsFields.put(said, "doi", about.selectFirst("article-id[pub-id-type=doi]"));
    JatsFields.put(said, "year", about.selectFirst("pub-date > year"));
    JatsFields.put(said, "volume", about.selectFirst("> volume"));
    JatsFields.put(said, "journal", paper.selectFirst("journal-title"));
    for (var licence : about.getElementsByTag("license")) {
      said.put("license", licence.attr("xlink:href"));
    }
    for (var article : paper.getElementsByTag("article")) {
      said.putIfAbsent("kind", article.attr("article-type"));
    }
    said.values().removeIf(String::isBlank);
    var authors =
        about.select("contrib[contrib-type=author] name").stream().map(JatsFields::author).toList();
    var tables = new Markup(file, name).tables(paper);
    return new Document(name, said, authors, tables, JatsReferences.of(paper));
  }

  private List<Grid> tables(Element top) throws Refused {
    var grids = new ArrayList<Grid>();
    for (var table : top.getElementsByTag("table")) {
      if (table.getElementsByTag("table").size() == 1) {
        grids.add(grid(table, "table " + (grids.size() + 1)));
      }
    }
    if (grids.isEmpty()) {
      throw new Refused(
          file,
          "no table",
          "one as rows and cells",
          "A picture of a table has to be typed; ./interphase start --template list shows forms.");
    }
    return grids;
  }

  private Grid grid(Element table, String number) throws Refused {
    var caption = caption(table);
    var rows = new GridRows(file, caption.isEmpty() ? name + ", " + number : caption);
    int row = 0;
    for (var line : table.getElementsByTag("tr")) {
      int column = 0;
      for (var cell : line.children()) {
        while (rows.isSet(row, column)) {
          column++;
        }
        var place = number + "!" + GridRows.letters(column) + (row + 1);
        rows.set(row, column, Cell.of(PrintedText.of(cell), place));
        int down = span(cell, "rowspan");
        int right = span(cell, "colspan");
        rows.merge(row, column, row + down - 1, column + right - 1);
        column += right;
      }
      row++;
    }
    notes(table).forEach(rows::note);
    return rows.grid();
  }

  /** The table's own caption, or label and caption of what a journal sets around it. */
  private static String caption(Element table) {
    var own = table.selectFirst("> caption");
    var around = table.closest("table-wrap, figure, div:has(> [class*=caption])");
    return Stream.concat(
            Stream.ofNullable(own),
            own != null || around == null
                ? Stream.empty()
                : around.select("> label, > caption, > figcaption, > [class*=caption]").stream())
        .map(PrintedText::of)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(". "))
        .replace(".. ", ". ");
  }

  /** What JATS sets below a table: what its marks stand for. */
  private static List<String> notes(Element table) {
    var wrap = table.closest("table-wrap");
    return wrap == null
        ? List.of()
        : wrap.select("> table-wrap-foot > *").stream().map(PrintedText::of).toList();
  }

  private static int span(Element cell, String name) {
    var text = cell.attr(name);
    return text.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(text), WIDEST_SPAN) : 1;
  }

  /** What journals' pages tell search engines. */
  private static Stream<String> meta(Element page, String word) {
    return page.select("meta[name=citation_" + word + "]").stream()
        .map(element -> element.attr("content").strip())
        .filter(text -> !text.isEmpty());
  }
}
