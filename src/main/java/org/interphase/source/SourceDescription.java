package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Place;

/** What a source is: the content of its {@code source.json}. */
public record SourceDescription(
    String id,
    String type,
    String title,
    List<String> authors,
    int year,
    Optional<String> journal,
    Optional<String> volume,
    Optional<String> doi,
    Optional<String> license,
    List<String> curators,
    String curated,
    Optional<String> reviewStatus,
    List<Section> sections) {

  /** What stands in for a description that nobody has written yet; no such source is served. */
  static SourceDescription ofDraft(String folder) {
    return new SourceDescription(
        "draft-" + folder.replaceAll("[^A-Za-z0-9]+", "-"),
        "JournalArticle",
        "Draft",
        List.of("A. Draft"),
        2000,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of("A. Draft"),
        "2000-01-01",
        Optional.empty(),
        List.of());
  }

  /**
   * A section of the source.
   *
   * @param id what places call it: {@code results}
   * @param title what pages call it
   */
  public record Section(@JacksonInject Place place, String id, Optional<String> title) {}
}
