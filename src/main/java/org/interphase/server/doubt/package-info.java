/** Discrepancies come in; cards with all their readings go out. */
package org.interphase.server.doubt;
