package org.interphase.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.interphase.NeededProgram;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests of the shipped site that may ask for a {@link Browser}; skipped where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({InBrowser.Needed.class, ShippedSite.class})
@interface InBrowser {

  /** The browser is looked for before any test of the class asks for it. */
  final class Needed extends NeededProgram {

    @Override
    protected Optional<String> missing(ExtensionContext context) {
      return Chromium.named(context::getConfigurationParameter).missing();
    }
  }
}
