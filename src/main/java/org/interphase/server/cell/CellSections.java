package org.interphase.server.cell;

import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;

/** A cell: its layers, drawn. */
public final class CellSections implements Sections {

  private final Thing cell;

  public CellSections(Thing cell) {
    this.cell = cell;
  }

  @Override
  public void fetch() {
    LayerStack.fetch(List.of(cell.node()), cell.excerpt());
  }

  @Override
  public List<DomContent> render() {
    return CellFigure.of(cell.node(), cell.excerpt(), cell.labels()).stream()
        .<DomContent>map(figure -> section(h2("Layers"), figure.render()))
        .toList();
  }
}
