package org.interphase.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program logs is what these settings say, without a file of settings. */
class LogSettingsTest {

  @Test
  void standardErrorTakesAllThatIsLogged() {
    var loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    var appenders = new ArrayList<Appender<ILoggingEvent>>();
    loggers
        .getLogger(Logger.ROOT_LOGGER_NAME)
        .iteratorForAppenders()
        .forEachRemaining(appenders::add);

    assertThat(appenders)
        .filteredOn(appender -> appender.getName().equals("standard-error"))
        .singleElement()
        .satisfies(
            one -> assertThat(((ConsoleAppender<?>) one).getTarget()).isEqualTo("System.err"))
        .satisfies(one -> assertThat(one.isStarted()).isTrue());
  }

  @Test
  void theProgramTellsMoreThanItsLibraries() {
    assertThat(LoggerFactory.getLogger("org.interphase.store.Any").isInfoEnabled()).isTrue();
    assertThat(LoggerFactory.getLogger("org.apache.jena.Any").isInfoEnabled()).isFalse();
    assertThat(LoggerFactory.getLogger("org.apache.jena.Any").isWarnEnabled()).isTrue();
  }

  @Test
  void aRowCannotLogALine() {
    assertThat(LoggerFactory.getLogger("org.apache.jena.sparql.expr.NodeValue").isWarnEnabled())
        .isFalse();
  }

  /** Whoever sends it is told why; a trace of where a library gave up says nothing to them. */
  @Test
  void aFileThatIsNoWorkbookCannotLogALine() {
    assertThat(LoggerFactory.getLogger("org.apache.poi.util.XMLHelper").isErrorEnabled()).isFalse();
  }
}
