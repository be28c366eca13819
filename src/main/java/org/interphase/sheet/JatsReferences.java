package org.interphase.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.interphase.sheet.Document.Cited;
import org.jsoup.nodes.Element;

/** Reads the list of references of a paper in JATS. */
final class JatsReferences {

  private JatsReferences() {}

  /** Those that have a label of their own; what shares one with others is left out. */
  static List<Cited> of(Element paper) {
    return paper.select("ref-list > ref").stream().flatMap(ref -> cited(ref).stream()).toList();
  }

  private static Optional<Cited> cited(Element ref) {
    var label = ref.selectFirst("> label");
    var citations = ref.select("element-citation, mixed-citation, nlm-citation");
    var key = label == null ? "" : PrintedText.of(label).replaceAll("[\\[\\]().\\s]", "");
    return key.isEmpty() || citations.size() != 1 || areSeveral(citations.get(0))
        ? Optional.empty()
        : Optional.of(cited(key, citations.get(0)));
  }

  /** Some publishers set what shares a label as one text, with a DOI or a title for each. */
  private static boolean areSeveral(Element citation) {
    return citation.select("pub-id[pub-id-type=doi]").size() > 1
        || citation.select("article-title").size() > 1;
  }

  private static Cited cited(String key, Element citation) {
    var said = new HashMap<String, String>();
    JatsFields.put(said, "title", citation.selectFirst("article-title, chapter-title"));
    JatsFields.put(said, "journal", citation.selectFirst("source"));
    JatsFields.put(said, "year", citation.selectFirst("year"));
    JatsFields.put(said, "volume", citation.selectFirst("volume"));
    JatsFields.put(said, "page", citation.selectFirst("fpage, elocation-id"));
    JatsFields.put(said, "doi", citation.selectFirst("pub-id[pub-id-type=doi]"));
    said.values().removeIf(String::isBlank);
    var authors =
        citation.select("name, string-name").stream()
            .filter(name -> name.closest("person-group[person-group-type=editor]") == null)
            .map(JatsFields::author)
            .toList();
    return new Cited(key, said, authors);
  }
}
