/** Takes an answer and how it is to be drawn; gives marks on axes, and the picture of them. */
package org.interphase.plot;
