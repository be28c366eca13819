/** The asserted graph comes in, what follows from it goes out. */
package org.interphase.reasoning;
