/** Words come in, or none yet; what the graph and the questions have of them goes out. */
package org.interphase.server.search;
