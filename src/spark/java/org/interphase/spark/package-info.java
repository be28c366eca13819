/** Sources and a Spark cluster in, the parts of a graph out; only with Maven's profile spark. */
package org.interphase.spark;
