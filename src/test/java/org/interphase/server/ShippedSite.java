package org.interphase.server;

import java.nio.file.Path;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;

/** The site over the shipped data, as {@code ./interphase serve} has it. */
final class ShippedSite {

  static final Workspace WORKSPACE =
      Workspace.at(Path.of(System.getProperty("interphase.home", "")));

  private ShippedSite() {}

  /** A server at a free port, to be closed by the caller. */
  static InterphaseServer serve() {
    return InterphaseServer.start(
        ServerOptions.defaults().at("127.0.0.1", 0),
        WORKSPACE.open(Progress.silent()),
        QuestionCatalogue.read(WORKSPACE.queries()),
        WORKSPACE.dataVersion(),
        WORKSPACE.rules());
  }
}
