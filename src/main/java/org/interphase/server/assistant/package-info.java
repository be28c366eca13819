/** Messages of AI assistants come in over HTTP, what the assistant's tools say goes out. */
package org.interphase.server.assistant;
