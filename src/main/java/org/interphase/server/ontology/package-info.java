/** The ontology comes in; its documentation goes out. */
package org.interphase.server.ontology;
