/** A call of an AI assistant comes in, what the graph says goes out, each value with its source. */
package org.interphase.assistant;
