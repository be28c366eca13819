/**
 * What a printed cell can say: quantities, expressions, formulas, stacks; plain Java, no libraries.
 */
package org.interphase.model;
