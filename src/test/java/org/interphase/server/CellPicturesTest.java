package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CellPicturesTest {

  private static final Path HOME = Path.of(System.getProperty("interphase.home", ""));

  @RegisterExtension static final RunningServer shipped = RunningServer.of(ShippedSite::serve);

  /** The layers as the source's own table prints them, cut at the signs between them. */
  @ParameterizedTest
  @CsvSource({
    "table-2, 1, cell, [|/]",
    "table-2, 6, cell, [|-]",
    "table-2, 9, cell, [|/]",
    "table-3, 5, cell, [|-]",
    "table-4, 7, fullCell, [|]"
  })
  void drawsTheLayersAsPrintedInTheirOrder(String table, int row, String cell, String signs)
      throws IOException {
    var line = Files.readAllLines(HOME.resolve("data/zhang-2023/" + table + ".csv")).get(row);
    int column = table.equals("table-4") ? 6 : 0;
    var printed = List.of(line.split(",")[column].split(signs));

    var drawing =
        parsed(shipped.get("/id/zhang-2023/%s/row-%02d/%s.svg".formatted(table, row, cell)).body());

    assertThat(names(drawing)).isEqualTo(printed);
  }

  @Test
  void saysWhatEachLayerIsAndHowThick() {
    var response = shipped.get("/id/zhang-2023/table-2/row-09/cell.svg");
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("image/svg+xml;charset=utf-8");
    var drawing = parsed(response.body());
    assertThat(classes(drawing))
        .containsExactly(
            "layer electrode",
            "layer interlayer",
            "layer electrolyte",
            "layer interlayer",
            "layer electrode");
    assertThat(texts(drawing))
        .contains("30 nm Cr", "6 nm Al2O3", "Not to scale. ? means that no thickness is stated.");
    assertThat(texts(drawing).stream().filter("?"::equals)).hasSize(3);
  }

  /** The source names no anode there. */
  @Test
  void drawsNoElectrodeThatIsNotGiven() {
    var drawing = parsed(shipped.get("/id/zhang-2023/table-3/row-06/cell.svg").body());
    assertThat(names(drawing)).containsExactly("3D ASSLiB", "NCM811");
    assertThat(classes(drawing)).containsExactly("layer other", "layer cathode");
    assertThat(texts(drawing)).contains("integrated").doesNotContain("anode");
  }

  @Test
  void saysThatThereIsNothingToDraw() {
    var response = shipped.get("/id/strategy/spi.svg");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("The graph gives no layers of id/strategy/spi to draw.");
  }

  private static List<String> names(Document drawing) {
    return layers(drawing).map(layer -> String.join("", texts(layer, "13"))).toList();
  }

  private static List<String> classes(Document drawing) {
    return layers(drawing).map(layer -> layer.getAttribute("class")).toList();
  }

  private static java.util.stream.Stream<Element> layers(Document drawing) {
    var groups = drawing.getElementsByTagName("g");
    return IntStream.range(0, groups.getLength()).mapToObj(i -> (Element) groups.item(i));
  }

  private static List<String> texts(Document drawing) {
    return texts(drawing.getDocumentElement(), "");
  }

  private static List<String> texts(Element part, String size) {
    var texts = part.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> (Element) texts.item(i))
        .filter(text -> size.isEmpty() || text.getAttribute("font-size").equals(size))
        .map(Element::getTextContent)
        .toList();
  }

  private static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }
}
