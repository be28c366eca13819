/**
 * A dataset in files that are opened, not read: each term once, and each graph's statements as
 * numbers of terms, in three orders. The operating system brings in what is asked for, so that
 * opening takes no longer for a large graph than for a small one, and takes next to no heap. They
 * are sorted outside of memory, so that writing them takes no more of it for a large graph either.
 */
package org.interphase.store.mapped;
