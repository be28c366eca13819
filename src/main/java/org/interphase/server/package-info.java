/** A dataset comes in, SPARQL and pages over HTTP go out. */
package org.interphase.server;
