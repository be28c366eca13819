/**
 * A curated question and its parameters come in; its page, its answer and how to cite it go out.
 */
package org.interphase.server.question;
