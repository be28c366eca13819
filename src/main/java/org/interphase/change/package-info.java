/** Two versions of the data come in, what changed between them goes out, by names people know. */
package org.interphase.change;
