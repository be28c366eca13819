/** An answer and the width of a terminal come in, a text that fits it goes out. */
package org.interphase.terminal;
