/** A query comes in; its whole result, from here or from a far service, goes out. */
package org.interphase.server.ask;
