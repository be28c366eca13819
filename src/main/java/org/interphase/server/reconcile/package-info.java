/** Names of a spreadsheet come in; the things of the graph that they may mean go out. */
package org.interphase.server.reconcile;
