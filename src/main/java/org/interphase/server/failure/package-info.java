/** What claims say of failures comes in; the map of failures goes out. */
package org.interphase.server.failure;
