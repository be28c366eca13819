/** What was found comes in; labels, links and tables go out. */
package org.interphase.server.telling;
