package org.interphase.source;

import java.util.List;
import java.util.Optional;

/** What a source is: the content of its {@code source.json}. */
public record SourceDescription(
    String id,
    String type,
    String title,
    List<String> authors,
    int year,
    Optional<String> journal,
    Optional<String> doi,
    Optional<String> license,
    List<String> curators,
    String curated) {}
