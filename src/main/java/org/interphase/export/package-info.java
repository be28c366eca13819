/** A dataset and the curated questions come in, files of a release go out. */
package org.interphase.export;
