/** A graph comes in, problems go out that name the cell to mend. */
package org.interphase.validation;
