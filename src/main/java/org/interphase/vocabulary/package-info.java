/** The words of the graph: IRIs of terms, and how the IRIs of things are minted. */
package org.interphase.vocabulary;
