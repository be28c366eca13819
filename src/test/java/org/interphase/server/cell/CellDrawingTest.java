package org.interphase.server.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CellDrawingTest {

  @Test
  void isWellFormedWhateverTheNames() throws Exception {
    var hostile = "<script>alert(1)</script>&]]>\u202E\u0000\u0001\uFFFE\uD800\"'";
    var layer =
        new DrawnLayer(
            hostile, hostile, DrawnLayer.Role.OTHER, hostile, List.of(hostile, "1 µm"), 2);

    var drawing =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new InputSource(
                    new StringReader(new CellDrawing("x", hostile, List.of(layer)).file())));

    assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
    assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Layers of <script>alert(1)</script>&]]>\u202E\"'");
    var all = drawing.getElementsByTagName("*");
    assertThat(IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)))
        .noneMatch(element -> element.hasAttribute("style"));
  }
}
