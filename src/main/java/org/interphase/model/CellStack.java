package org.interphase.model;

import java.util.List;
import java.util.Objects;

/**
 * The layers of a cell in printed order, from the anode's side.
 *
 * @param layers at least one layer; {@code Li|SPI-LAGP-SPI|NCA} has five
 */
public record CellStack(List<StackLayer> layers) {

  public CellStack {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("A cell has layers.");
    }
  }

  /** Where a layer stands. */
  public enum Position {
    /** The first segment between bars. */
    ANODE,
    /** Any segment between the electrodes. */
    MIDDLE,
    /** The last segment. */
    CATHODE
  }

  /**
   * One layer.
   *
   * @param name a known name
   * @param position where it stands
   * @param notes what is printed with it that is no layer: {@code 10 μL solution}, {@code Li-O2}
   */
  public record StackLayer(String name, Position position, List<String> notes) {

    public StackLayer {
      Objects.requireNonNull(name);
      Objects.requireNonNull(position);
      notes = List.copyOf(notes);
    }
  }
}
