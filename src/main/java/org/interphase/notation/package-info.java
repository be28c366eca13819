/** The text of a printed cell comes in, what it says goes out, or why it cannot be read. */
package org.interphase.notation;
