/** Things of one kind come in; what is alike and unlike in them goes out. */
package org.interphase.server.compare;
