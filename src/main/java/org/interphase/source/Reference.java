package org.interphase.source;

/** One entry of a source's list of references, {@code key} as printed ({@code 16b}). */
public record Reference(
    String key, String authors, String journal, String year, String volume, String page) {}
