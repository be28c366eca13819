package org.interphase.question;

import java.util.List;

/** A chart as a header describes it, and where each column is named. */
record ChartHeader(Chart chart, List<Located<String>> columns) {

  ChartHeader {
    columns = List.copyOf(columns);
  }
}
