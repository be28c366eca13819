/**
 * A folder that somebody works on comes in; what it prints, how it is read and what is open goes
 * out.
 */
package org.interphase.server.curate;
