/** A query and a dataset come in; the answer goes out, worked out within bounds, or a refusal. */
package org.interphase.engine;
