/** A curated question and its parameters come in, its answer goes out. */
package org.interphase.question;
