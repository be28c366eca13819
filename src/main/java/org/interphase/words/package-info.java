/** A text as somebody types it comes in, the curated question that it asks goes out, filled in. */
package org.interphase.words;
