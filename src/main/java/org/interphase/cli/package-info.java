/** Command lines come in, results and exit statuses go out. */
package org.interphase.cli;
