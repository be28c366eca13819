/** An IRI comes in; its page, its statements or why they hold go out. */
package org.interphase.server.thing;
