package org.interphase.server.change;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.interphase.change.ChangesJson;
import org.interphase.change.ChangesSince;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;

/** Answers at {@code /changes}: what changed since an earlier version of the data. */
public final class ChangesPages {

  private final Optional<ChangesSince> since;
  private final String dataVersion;

  /**
   * @param since nothing where the server was given no earlier version
   * @param dataVersion the version that is served
   */
  public ChangesPages(Optional<ChangesSince> since, String dataVersion) {
    this.since = since;
    this.dataVersion = dataVersion;
  }

  /** Answers with the page, which says how to have it where there is no earlier version. */
  public void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (MediaTypes.wantsJson(request)) {
      Parameters.of(request, List.of());
      var known = since.orElseThrow(() -> HttpProblem.notFound(ChangesPage.SWITCHED_OFF));
      Reply.json(ChangesJson.of(known.changes()), request, response);
      return;
    }
    var filter = ChangesFilter.of(request);
    Reply.page(
        since
            .map(known -> new ChangesPage(known, dataVersion, filter).render())
            .orElseGet(ChangesPage::switchedOff),
        request,
        response);
  }
}
