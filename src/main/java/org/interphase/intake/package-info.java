/** Takes grids and a curator's answers; gives the folder of a source, with what is still open. */
package org.interphase.intake;
