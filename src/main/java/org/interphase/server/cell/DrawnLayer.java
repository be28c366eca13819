package org.interphase.server.cell;

import java.util.List;
import java.util.Locale;

/**
 * One layer of a cell as it is drawn.
 *
 * @param name the material as the source prints it
 * @param thing the name of the material or strategy in full; empty where none is known
 * @param role what it does in the cell
 * @param roleName the role in words, or what kind of thing a layer without a known role is
 * @param thicknesses as printed, several where parts of the layer have their own; none if not told
 * @param alike how many layers of the cell are of the same thing, itself included
 */
record DrawnLayer(
    String name, String thing, Role role, String roleName, List<String> thicknesses, int alike) {

  /** What a layer does in its cell. */
  enum Role {
    ELECTRODE,
    ANODE,
    INTERLAYER,
    ELECTROLYTE,
    CATHODE,
    OTHER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The layer in a sentence's words, for a list or for who does not see the drawing. */
  String inWords() {
    var thick =
        thicknesses.isEmpty()
            ? "thickness not stated"
            : String.join(" and ", thicknesses)
                + (alike > 1 ? " thick, printed once for " + alike + " such layers" : " thick");
    var known = thing.isEmpty() || thing.equals(name) ? "" : " (" + thing + ")";
    return name + known + ": " + roleName + ", " + thick;
  }
}
