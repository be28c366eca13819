/** Lists of references in the formats of reference managers: their text in, references out. */
package org.interphase.source.bibliography;
