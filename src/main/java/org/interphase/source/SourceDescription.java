package org.interphase.source;

import java.util.List;

/** What a source is: the content of its {@code source.json}. */
public record SourceDescription(
    String id,
    String type,
    String title,
    List<String> authors,
    int year,
    String journal,
    String doi,
    String license,
    List<String> curators,
    String curated) {}
