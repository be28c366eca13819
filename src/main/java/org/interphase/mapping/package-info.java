/** Records of a source come in, RDF goes out. */
package org.interphase.mapping;
