package org.interphase.server;

import org.interphase.ExampleSources;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The site over the review, as {@code ./interphase serve --data data/zhang-2023} has it, and a
 * browser to look at it; both are started once in a process for all tests that ask for a {@link
 * Browser} and are marked {@link InBrowser}. Each test begins with a wide, light window and without
 * complaints of those before it.
 */
final class ShippedSite implements BeforeEachCallback, ParameterResolver {

  static final Workspace WORKSPACE = ExampleSources.review();

  /** A server of its own at a free port, to be closed by the caller. */
  static InterphaseServer serve() {
    return InterphaseServer.start(
        ServerOptions.defaults().at("127.0.0.1", 0),
        Served.dataset(WORKSPACE.open(Progress.silent()), WORKSPACE.dataVersion())
            .explainedBy(WORKSPACE.conclusions()),
        QuestionCatalogue.read(WORKSPACE.queries()));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    var opened = store(context).get(Opened.class, Opened.class);
    if (opened != null) {
      reset(opened.browser());
    }
  }

  private static void reset(Browser browser) {
    browser.width(1440);
    browser.dark(false);
    browser.complaints();
    browser.requests();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Browser.class);
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return opened(context);
  }

  private static Browser opened(ExtensionContext context) {
    var chromium = Chromium.named(context::getConfigurationParameter);
    return store(context)
        .getOrComputeIfAbsent(Opened.class, type -> Opened.by(chromium), Opened.class)
        .browser();
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(ShippedSite.class));
  }

  /** What is open until the last test has run. */
  private record Opened(InterphaseServer server, Browser browser) implements AutoCloseable {

    static Opened by(Chromium chromium) {
      var server = serve();
      try {
        return new Opened(server, Browser.open(chromium, server.address()));
      } catch (RuntimeException e) {
        server.close();
        throw e;
      }
    }

    @Override
    public void close() {
      browser.close();
      server.close();
    }
  }
}
