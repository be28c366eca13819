package org.interphase.plot;

/**
 * A place on an axis.
 *
 * @param value the number there
 * @param label how it is written; empty where a line alone marks it
 */
public record Tick(double value, String label) {}
