/** A cell of the graph comes in; a picture of its layers goes out. */
package org.interphase.server.cell;
