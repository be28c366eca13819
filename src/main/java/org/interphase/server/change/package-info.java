/** An earlier version of the data in, the page that tells what changed since out. */
package org.interphase.server.change;
