/**
 * Takes the files that people keep tables in; gives grids of printed texts that know their cell.
 */
package org.interphase.sheet;
