package org.interphase.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Consumer;
import org.interphase.server.InterphaseServer;

/**
 * What a command works with.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for all else
 * @param project the graph and the questions
 * @param whileServing returns when a running server is to stop
 */
record Session(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Project project,
    Consumer<InterphaseServer> whileServing) {}
