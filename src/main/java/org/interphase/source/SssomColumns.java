package org.interphase.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a mapping set, by <a
 * href="https://mapping-commons.github.io/sssom/Mapping/">SSSOM</a>.
 */
final class SssomColumns {

  /** Those that a row says something in, or the header for all rows. */
  private static final List<String> REQUIRED =
      List.of(
          "subject_id",
          "subject_label",
          "subject_type",
          "subject_category",
          "predicate_id",
          "object_id",
          "object_label",
          "object_type",
          "object_category",
          "mapping_justification",
          "object_source");

  /** Those that change what a row says. */
  private static final Set<String> OBEYED = Set.of("predicate_modifier", "mapping_cardinality");

  /** Those that tell where a row comes from, and change nothing about it. */
  private static final Set<String> NOTES =
      Set.of(
          "author_id",
          "author_label",
          "cardinality_scope",
          "comment",
          "confidence",
          "creator_id",
          "creator_label",
          "curation_rule",
          "curation_rule_text",
          "derived_from",
          "issue_tracker_item",
          "license",
          "mapping_date",
          "mapping_id",
          "mapping_provider",
          "mapping_source",
          "mapping_tool",
          "mapping_tool_id",
          "mapping_tool_version",
          "match_string",
          "object_match_field",
          "object_preprocessing",
          "object_source_version",
          "other",
          "predicate_label",
          "predicate_type",
          "publication_date",
          "record_id",
          "review_date",
          "reviewer_agreement",
          "reviewer_id",
          "reviewer_label",
          "see_also",
          "similarity_measure",
          "similarity_score",
          "subject_match_field",
          "subject_preprocessing",
          "subject_source",
          "subject_source_version");

  private SssomColumns() {}

  /** The columns that every mapping set has, in words. */
  static String required() {
    return String.join(", ", REQUIRED);
  }

  /** The first of the required columns that neither the rows nor the header have. */
  static Optional<String> missing(List<String> columns, SssomHeader header) {
    return REQUIRED.stream()
        .filter(column -> !columns.contains(column) && header.forAllRows(column).isEmpty())
        .findFirst();
  }

  /** The first column that there is more than once. */
  static Optional<String> twice(List<String> columns) {
    var before = new HashSet<String>();
    return columns.stream().filter(column -> !before.add(column)).findFirst();
  }

  /** True for a column of SSSOM's, or one that the header declares. */
  static boolean isKnown(String column, SssomHeader header) {
    return REQUIRED.contains(column)
        || OBEYED.contains(column)
        || NOTES.contains(column)
        || header.extensions().contains(column);
  }
}
