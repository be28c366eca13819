package org.interphase.server.telling;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Map.Entry;

/**
 * What a column holds, opened from its header by touch and keys alike and without scripts; what is
 * pointed at with a mouse has it as its title, too.
 */
final class ColumnNotes {

  private ColumnNotes() {}

  /** The sign in the header of the column {@code name} that opens its note. */
  static DomContent opener(String name, String title) {
    return button("?")
        .withType("button")
        .withClass("about")
        .attr("popovertarget", id(name))
        .attr("aria-label", "What “" + title + "” means");
  }

  /**
   * The notes, which stay unseen until they are opened. They stand beside the table, so that its
   * headers are titles and nothing else.
   *
   * @param columns the names of columns with what they hold
   */
  static DomContent of(Collection<Entry<String, String>> columns) {
    return each(
        columns,
        column ->
            div(strong(ColumnTitle.of(column.getKey(), column.getValue())), text(": "))
                .withText(column.getValue())
                .withId(id(column.getKey()))
                .withClass("column-note")
                .attr("popover", "auto"));
  }

  private static String id(String name) {
    return "about-" + name;
  }
}
