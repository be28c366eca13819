/** An answer, or two quantities, come in; a chart of them goes out. */
package org.interphase.server.chart;
