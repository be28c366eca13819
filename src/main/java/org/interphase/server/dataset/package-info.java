/** The dataset comes in; what it says of itself, and its files, go out. */
package org.interphase.server.dataset;
