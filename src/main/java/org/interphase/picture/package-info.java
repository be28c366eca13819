/** Takes a picture that was drawn as SVG; gives the same as PDF and as PNG. */
package org.interphase.picture;
