/** Files of a source come in, records that know their file, row and column go out. */
package org.interphase.source;
