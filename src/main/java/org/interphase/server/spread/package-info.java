/**
 * Comparisons of the values of one material come in; their pictures, and why they differ, go out.
 */
package org.interphase.server.spread;
