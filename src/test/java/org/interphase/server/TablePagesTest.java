package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table of two rows, one of which lacks a cell, in a publication with two figures. */
class TablePagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.holding("tables.trig");

  @Test
  void showsATableAsItIsPrinted() {
    assertThat(server.page("/id/paper/table-1"))
        .containsSubsequence(
            "<h2>As printed</h2>",
            "<bdi>Pellets of Li<sub>3</sub>PO<sub>4</sub></bdi>",
            "<th scope=\"col\">Row</th>",
            "<th scope=\"col\"><bdi>Density [%]</bdi></th>",
            "<th scope=\"col\"><bdi>Made by</bdi></th>",
            "href=\"/id/paper/table-1/row-2\" aria-label=\"row 2\">2</a></th>",
            "href=\"/id/paper/table-1/row-2#density\" class=\"source\"><bdi>95</bdi></a></td>",
            "href=\"/id/paper/table-1/row-2#made\" class=\"source\"><bdi>sintering</bdi></a></td>",
            "href=\"/id/paper/table-1/row-10\" aria-label=\"row 10\">10</a></th>",
            "<bdi>59</bdi></a>",
            "<td></td>");
  }

  @Test
  void marksTheCellsOfATableThatAreInDoubt() {
    assertThat(server.page("/id/paper/table-1"))
        .containsOnlyOnce("class=\"doubt\"")
        .containsSubsequence("<bdi>59</bdi></a>", "aria-label=\"Doubt: 59 or 95\">⚑</a></td>");
  }

  @Test
  void namesTheTablesAndFiguresOfAPublicationInTheirOrder() {
    assertThat(server.page("/id/paper"))
        .containsSubsequence(
            "<h2>Its tables</h2>",
            "<bdi>Table 1</bdi></a>",
            "<bdi>Pellets of Li<sub>3</sub>PO<sub>4</sub></bdi>",
            "<summary>Its figures (2)</summary>",
            "<bdi>Figure 2</bdi>",
            "<bdi>Figure 11</bdi>");
  }
}
