package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotPagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void drawsAnAnswerWithoutScripts() {
    var page = server.page("/questions/lengths");
    assertThat(page)
        .contains("<figure class=\"plot\"")
        .contains("<noscript><img src=\"/questions/lengths.svg\"")
        .contains("<script type=\"module\" src=\"/assets/chart.js\"></script>");
    var picture = server.get("/questions/lengths.svg");
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/svg+xml");
    assertThat(picture.body()).contains("Lengths of labels", "data version 1");
  }

  @Test
  void handsOutPicturesUnderANameThatSaysWhatTheyShow() {
    var picture = server.get("/questions/lengths.pdf");
    assertThat(picture.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(picture.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"lengths.pdf\"");
    assertThat(picture.body()).startsWith("%PDF-");
    assertThat(server.get("/questions/lengths.png?width=500").headers().firstValue("Content-Type"))
        .contains("image/png");
    assertThat(server.get("/questions/lengths.png?width=50").statusCode()).isEqualTo(400);
  }

  @Test
  void showsAPlotAloneInAFrame() {
    assertThat(server.page("/embed/questions/lengths"))
        .contains("<figure class=\"plot\"", "href=\"/questions/lengths\" target=\"_top\"")
        .doesNotContain("<nav");
  }

  @Test
  void saysBelowAPictureWhereItIsFrom() {
    assertThat(server.get("/questions/lengths.svg").body())
        .contains(server.address("/questions/lengths") + " · CC BY 4.0 · data version 1");
  }

  @Test
  void keepsHostileNamesText() {
    var page = server.page("/questions/lengths");
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    assertThat(server.get("/questions/lengths.svg").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/questions/labels.svg|404|The question \"labels\" has no picture.",
        "/questions/lengths.svg?shortest=1000|404|The answer has no values to draw.",
        "/questions/lables.svg|404|There is no question \"lables\". Did you mean labels?",
        "/plot?x=Nonsense&y=Temperature|400|Parameter \"x\": found \"Nonsense\", expected a quantity that /plot offers, such as IonicConductivity.",
      })
  void saysWhyNothingIsDrawn(String path, int status, String detail) {
    var response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(JSON.parse(response.body()).getString("detail")).isEqualTo(detail);
  }
}
