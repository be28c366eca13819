/** The dataset and the questions come in; a site that answers over HTTP goes out. */
package org.interphase.server;
