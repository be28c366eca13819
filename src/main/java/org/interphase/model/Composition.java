package org.interphase.model;

import java.util.List;

/**
 * What an electrolyte is made of, as printed: {@code LAGP-B2O3-Bi2O3} or {@code N-doped LAGP film}.
 *
 * @param components the known names in it, in printed order
 * @param dopedWith elements named before {@code -doped}
 * @param descriptors words of shape ({@code thin film}, {@code film}, {@code shell})
 */
public record Composition(
    List<String> components, List<String> dopedWith, List<String> descriptors) {

  public Composition {
    components = List.copyOf(components);
    dopedWith = List.copyOf(dopedWith);
    descriptors = List.copyOf(descriptors);
    if (components.isEmpty()) {
      throw new IllegalArgumentException("A composition names at least one thing.");
    }
  }
}
