package org.interphase.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.sheet.ReadFile.only;
import static org.interphase.sheet.ReadFile.read;
import static org.interphase.sheet.ReadFile.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of pages, notes and papers show, and what these say of themselves. */
class MarkupTest {

  @TempDir private Path folder;

  @Test
  void pageKeepsRaisedDigitsAndSpans() throws IOException {
    var file =
        write(
            "page.html",
            """
            <meta name=citation_title content="A paper"><meta name=citation_author content="Yue Zhang">
            <table><caption>Pellets</caption>
            <tr><th rowspan=2>Material<th colspan=2>σ (S cm<sup>−1</sup>)
            <tr><th>bulk<th>total
            <tr><td>Li<sub>1.5</sub>Al<td>2 × 10<sup>-4</sup><td>1</table>""");

    assertThat(texts(file))
        .containsExactly(
            List.of("Material", "σ (S cm⁻¹)", "σ (S cm⁻¹)"),
            List.of("Material", "bulk", "total"),
            List.of("Li1.5Al", "2 × 10⁻⁴", "1"));
    assertThat(only(file).name()).isEqualTo("Pellets");
    assertThat(read(file).said("title")).contains("A paper");
    assertThat(read(file).authors()).containsExactly("Yue Zhang");
  }

  /** Most tables leave the corner above the names of the rows empty. */
  @Test
  void cellWithoutTextSpansAsWell() throws IOException {
    var file =
        write(
            "corner.html",
            """
            <table>
            <tr><th rowspan=2><th colspan=2>σ (S cm<sup>−1</sup>)
            <tr><th>bulk<th>total
            <tr><td>LAGP<td>2<td>1</table>""");

    assertThat(texts(file))
        .containsExactly(
            List.of("", "σ (S cm⁻¹)", "σ (S cm⁻¹)"),
            List.of("", "bulk", "total"),
            List.of("LAGP", "2", "1"));
  }

  @Test
  void markdownTableIsRead() throws IOException {
    var file =
        write("notes.md", "# Cells\n\n| cell | t |\n|---|---|\n| Li\\|LAGP\\|Li | 850 h |\n");

    assertThat(texts(file)).containsExactly(List.of("cell", "t"), List.of("Li|LAGP|Li", "850 h"));
  }

  @Test
  void paperSaysWhatItIs() throws IOException {
    var file =
        write(
            "paper.xml",
            """
            <?xml version="1.0"?>
            <article article-type="research-article" xmlns:xlink="http://www.w3.org/1999/xlink">
            <front><journal-meta><journal-title>J. Garnets</journal-title></journal-meta><article-meta>
            <article-id pub-id-type="doi">10.1000/x</article-id>
            <title-group><article-title>Doped garnets</article-title></title-group>
            <contrib-group><contrib contrib-type="author"><name><surname>Zhang</surname>
            <given-names>Yue</given-names></name></contrib></contrib-group>
            <pub-date><year>2024</year></pub-date>
            </article-meta></front>
            <body><table-wrap><label>Table 1</label><table><tr><td>a</td><td>b</td></tr></table></table-wrap>
            </body></article>""");

    assertThat(read(file).said())
        .containsEntry("title", "Doped garnets")
        .containsEntry("doi", "10.1000/x")
        .containsEntry("year", "2024")
        .containsEntry("journal", "J. Garnets")
        .containsEntry("kind", "research-article");
    assertThat(read(file).authors()).containsExactly("Yue Zhang");
    assertThat(only(file).name()).isEqualTo("Table 1");
  }

  @Test
  void paperFetchesNothing() throws IOException {
    var secret = write("secret.txt", "hidden");
    var file =
        write(
            "paper.xml",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><article><table><tr><td>&x;</td><td>b</td></tr></table></article>");

    assertThat(only(file).cell(0, 0).shown()).isEqualTo("&x;");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
