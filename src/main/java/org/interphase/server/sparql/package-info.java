/** SPARQL comes in over its protocol, or over the editor; its results go out. */
package org.interphase.server.sparql;
