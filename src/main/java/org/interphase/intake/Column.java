package org.interphase.intake;

import org.interphase.source.Header.About;

/**
 * A column of a grid that has been understood.
 *
 * @param index where it stands in the grid, counted from 0
 * @param name what the source's CSV calls it
 * @param header as printed
 * @param about what its cells speak of
 */
record Column(int index, String name, String header, Meaning meaning, About about) {}
