package org.interphase.terminal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;
import org.slf4j.Logger;

/**
 * What is logged, and where. Logback finds these settings by itself; from a file of XML it would
 * have to read them anew at each start, with hundreds of classes that nothing else needs.
 */
public final class LogSettings extends ContextAwareBase implements Configurator {

  private static final Map<String, Level> LEVELS =
      Map.of(
          Logger.ROOT_LOGGER_NAME,
          Level.WARN,
          "org.interphase",
          Level.INFO,
          // Logs errors at will of whoever sends EXISTS within ORDER BY, which it answers rightly.
          "org.apache.jena.sparql.algebra.walker.ApplyTransformVisitor",
          Level.OFF,
          // Log a line or more for each row, at will of whoever writes numbers and days that are
          // none.
          "org.apache.jena.sparql.expr.NodeValue",
          Level.ERROR,
          "org.apache.jena.query.text.TextQueryPF",
          Level.ERROR,
          // Warns that the rest of a result which is too long will be waited for; the JDK's client
          // does not.
          "org.apache.jena.sparql.exec.http.QueryExecHTTP",
          Level.ERROR,
          // ELK warns of what is left to HermiT; the OWL API, of what others leave half said.
          "org.semanticweb",
          Level.ERROR,
          "org.semanticweb.owlapi.rdf.rdfxml.parser.OWLRDFConsumer",
          Level.OFF,
          "uk.ac.manchester",
          Level.ERROR,
          // Warns of files that are no workbooks, which are refused with a reason.
          "org.apache.poi",
          Level.ERROR);

  @Override
  public ExecutionStatus configure(LoggerContext loggers) {
    LEVELS.forEach((name, level) -> loggers.getLogger(name).setLevel(level));
    loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(standardError(loggers));
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
