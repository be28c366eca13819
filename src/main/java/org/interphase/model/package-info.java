/**
 * What a printed cell can say: quantities, expressions, formulas, stacks; places and problems, and
 * how their texts are looked up and shown; plain Java, no libraries.
 */
package org.interphase.model;
