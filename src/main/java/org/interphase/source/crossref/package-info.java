/** References without a DOI in, records of Crossref that agree with them out. */
package org.interphase.source.crossref;
