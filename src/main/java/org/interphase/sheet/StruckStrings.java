package org.interphase.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the sheets of a workbook share, as far as parts of them are struck through. */
final class StruckStrings extends DefaultHandler {

  private final Map<Integer, String> rests = new HashMap<>();
  private final StruckRuns runs = new StruckRuns();
  private int index;

  private StruckStrings() {}

  /**
   * Those in {@code part}.
   *
   * @param part the shared texts; null in a workbook without any
   */
  static StruckStrings in(InputStream part)
      throws IOException, SAXException, ParserConfigurationException {
    var found = new StruckStrings();
    if (part != null) {
      var xml = XMLHelper.newXMLReader();
      xml.setContentHandler(found);
      xml.parse(new InputSource(part));
    }
    return found;
  }

  /** What is left of the text at this index; nothing where no part of it is struck. */
  Optional<String> rest(String at) {
    return at.matches("\\d{1,9}")
        ? Optional.ofNullable(rests.get(Integer.parseInt(at)))
        : Optional.empty();
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals("si")) {
      runs.clear();
    }
    runs.start(local, attributes);
  }

  @Override
  public void characters(char[] text, int start, int length) {
    runs.characters(text, start, length);
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    runs.end(local);
    if (local.equals("si")) {
      runs.rest().ifPresent(rest -> rests.put(index, rest));
      index++;
    }
  }
}
