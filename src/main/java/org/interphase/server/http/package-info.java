/** A request comes in; a whole reply, or a problem that says how to mend it, goes out. */
package org.interphase.server.http;
