package org.interphase.server.cell;

/**
 * How layers of one role look: a pattern tells roles apart where colours do not.
 *
 * @param ground the colour below the marks
 * @param ink the colour of the marks
 * @param marks the path of one tile of 8 by 8
 * @param width how thick the marks are drawn
 */
record LayerLook(String ground, String ink, String marks, String width) {

  private static final String SLANTS = "M0 8L8 0M-2 2L2 -2M6 10L10 6";
  private static final String CROSSES = SLANTS + "M0 0L8 8M6 -2L10 2M-2 6L2 10";
  private static final String DOTS = "M2 2h0.01M6 6h0.01";
  private static final String BARS = "M0 4h8";

  static LayerLook of(DrawnLayer.Role role) {
    return switch (role) {
      case ELECTRODE, ANODE -> new LayerLook("#c9ced8", "#c9ced8", "M0 0", "0");
      case INTERLAYER -> new LayerLook("#fdeac8", "#b97a10", SLANTS, "1.2");
      case ELECTROLYTE -> new LayerLook("#d9ecf8", "#2b7fb8", DOTS, "1.6");
      case CATHODE -> new LayerLook("#e9ddf3", "#7a52a8", CROSSES, "1");
      case OTHER -> new LayerLook("#eeeeee", "#77777f", BARS, "1");
    };
  }
}
