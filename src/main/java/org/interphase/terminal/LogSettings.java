package org.interphase.terminal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.Logger;

/**
 * What is logged, and where. Logback finds these settings by itself; from a file of XML it would
 * have to read them anew at each start, with hundreds of classes that nothing else needs.
 */
public final class LogSettings extends ContextAwareBase implements Configurator {

  private static final List<String> SILENT =
      List.of(
          // Logs errors at will of whoever sends EXISTS within ORDER BY, which it answers rightly.
          "org.apache.jena.sparql.algebra.walker.ApplyTransformVisitor",
          // Tells of what the ontologies of others leave half said.
          "org.semanticweb.owlapi.rdf.rdfxml.parser.OWLRDFConsumer",
          // Logs what it also throws of files that are no workbooks, which are refused with a
          // reason.
          "org.apache.poi");

  private static final List<String> ERRORS_ALONE =
      List.of(
          // Log a line for each row, at will of whoever writes numbers and days that are none.
          "org.apache.jena.sparql.expr.NodeValue",
          "org.apache.jena.query.text.TextQueryPF",
          // Log a line for each request whose address or host is none, at will of whoever sends it.
          "org.eclipse.jetty.util.HostPort",
          "org.eclipse.jetty.http.HttpParser",
          // Warns that the rest of a long result will be waited for; the JDK's client does not.
          "org.apache.jena.sparql.exec.http.QueryExecHTTP",
          // Warn of what is left to HermiT.
          "org.semanticweb",
          "uk.ac.manchester");

  @Override
  public ExecutionStatus configure(LoggerContext loggers) {
    var root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(standardError(loggers));
    loggers.getLogger("org.interphase").setLevel(Level.INFO);
    SILENT.forEach(name -> loggers.getLogger(name).setLevel(Level.OFF));
    ERRORS_ALONE.forEach(name -> loggers.getLogger(name).setLevel(Level.ERROR));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** Standard output belongs to results. */
  private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext loggers) {
    var lines = new PatternLayoutEncoder();
    lines.setContext(loggers);
    lines.setPattern("%d{HH:mm:ss} %-5level %logger{0}: %msg%n%ex{12}");
    lines.start();
    var appender = new ConsoleAppender<ILoggingEvent>();
    appender.setContext(loggers);
    appender.setName("standard-error");
    appender.setTarget("System.err");
    appender.setEncoder(lines);
    appender.start();
    return appender;
  }
}
