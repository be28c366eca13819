package org.interphase.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphase.source.Header.About;

/** The things that the rows of a table speak of: a sample, its cells, their tests. */
final class TableEntities {

  private static final Map<About, String> NAMES =
      Map.of(
          About.ELECTROLYTE, "electrolyte",
          About.INTERLAYER, "interlayer",
          About.SYMMETRIC_CELL, "symmetricCell",
          About.FULL_CELL, "fullCell",
          About.PLATING, "platingTest",
          About.CRITICAL_CURRENT, "criticalCurrentTest",
          About.CYCLING, "cyclingTest");

  private final Set<About> abouts;

  /**
   * @param interlayers true where cells have layers beside the electrolyte
   */
  TableEntities(List<Column> columns, boolean interlayers) {
    this.abouts =
        columns.stream()
            .map(Column::about)
            .collect(Collectors.toCollection(() -> EnumSet.of(About.ELECTROLYTE)));
    if (interlayers) {
      abouts.add(About.INTERLAYER);
    }
    if (abouts.remove(About.TEST)) {
      abouts.add(test());
    }
    if (abouts.contains(About.PLATING) || abouts.contains(About.CRITICAL_CURRENT)) {
      abouts.add(About.SYMMETRIC_CELL);
    }
    if (abouts.contains(About.CYCLING)) {
      abouts.add(About.FULL_CELL);
    }
  }

  /** The name of what a column speaks of. */
  String name(About about) {
    return NAMES.get(about == About.TEST ? test() : about);
  }

  /**
   * The test that the columns speak of; of several, the one of the symmetric cell that a current
   * was kept in: in the search for the critical one it rises.
   */
  private About test() {
    boolean full = abouts.contains(About.FULL_CELL) || abouts.contains(About.CYCLING);
    boolean symmetric = abouts.contains(About.SYMMETRIC_CELL) || abouts.contains(About.PLATING);
    if (abouts.contains(About.CRITICAL_CURRENT) && !abouts.contains(About.PLATING)) {
      return About.CRITICAL_CURRENT;
    }
    return full && !symmetric ? About.CYCLING : About.PLATING;
  }

  boolean hasInterlayer() {
    return abouts.contains(About.INTERLAYER);
  }

  /** The entities as descriptions write them. */
  List<Map<String, Object>> described() {
    var entities = new ArrayList<Map<String, Object>>();
    add(entities, About.ELECTROLYTE, "Sample", Map.of());
    add(entities, About.INTERLAYER, "InterlayerSample", Map.of());
    var parts = new LinkedHashMap<String, String>();
    parts.put("hasElectrolyteSample", name(About.ELECTROLYTE));
    if (hasInterlayer()) {
      parts.put("hasInterlayerSample", name(About.INTERLAYER));
    }
    add(entities, About.SYMMETRIC_CELL, "SymmetricCell", parts);
    add(entities, About.FULL_CELL, "FullCell", parts);
    var symmetric = Map.of("ofCell", name(About.SYMMETRIC_CELL));
    add(entities, About.PLATING, "PlatingStrippingTest", symmetric);
    add(entities, About.CRITICAL_CURRENT, "CriticalCurrentTest", symmetric);
    add(entities, About.CYCLING, "CyclingTest", Map.of("ofCell", name(About.FULL_CELL)));
    return entities;
  }

  private void add(
      List<Map<String, Object>> entities, About about, String type, Map<String, String> links) {
    if (abouts.contains(about)) {
      var entity = new LinkedHashMap<String, Object>();
      entity.put("name", name(about));
      entity.put("type", type);
      if (!links.isEmpty()) {
        entity.put("links", links);
      }
      entities.add(entity);
    }
  }
}
