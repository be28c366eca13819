package org.interphase.notation;

import org.interphase.model.CellStack;
import org.interphase.model.Typography;

/**
 * The notation of a cell's layers, such as {@code Li|l-SN/LAGP/l-SN (10 μL solution)|LFP}.
 *
 * <ul>
 *   <li>Bars part the anode, what is between, and the cathode; {@code ||} is one bar.
 *   <li>Between two bars stands a known name, or known names parted by {@code /}, {@code -},
 *       {@code @}, as long as can be.
 *   <li>Parentheses behind a space are a note of the layer before them; attached to a name, {@code
 *       Li(LiPON)}, they are a further layer upon it, on the side of the electrolyte.
 *   <li>A quantity between two bars, {@code 2 μL precursor solution}, is a note of the layer
 *       before.
 *   <li>Without bars, {@code 3D ASSLiB with NCM811} is something with a cathode.
 * </ul>
 */
public final class StackNotation {

  private final Lexicon names;

  public StackNotation(Lexicon names) {
    this.names = names;
  }

  /** The layers from the anode's side; unreadable where a name is not known. */
  public Reading<CellStack> read(String cell) {
    return PrintedCell.read(
        cell, cursor -> new StackGrammar(Typography.folded(cursor.text()), names).stack());
  }
}
