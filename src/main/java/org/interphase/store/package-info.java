/** Sources come in, a dataset of named graphs goes out: in memory, on disk, or as a file. */
package org.interphase.store;
