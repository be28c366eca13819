package org.interphase.server.cell;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;

/** A cell drawn on a page, with the same in words and the drawing as a file. */
public final class CellFigure {

  public static final String SUFFIX = ".svg";
  public static final String STYLE = "cells.css";

  private final Node cell;
  private final List<DrawnLayer> layers;
  private final CellDrawing drawing;

  private CellFigure(Node cell, String name, List<DrawnLayer> layers) {
    this.cell = cell;
    this.layers = layers;
    this.drawing = new CellDrawing(id(cell), name, layers);
  }

  /** The figure of a cell that {@link LayerStack#fetch} was asked for; nothing without layers. */
  public static Optional<CellFigure> of(Node cell, Excerpt excerpt, Labels labels) {
    var layers = LayerStack.of(cell, excerpt, labels);
    var printed = excerpt.objects(cell, IPH.stackAsPrinted).stream().map(labels::of);
    return layers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CellFigure(cell, printed.findFirst().orElseGet(() -> labels.of(cell)), layers));
  }

  /** The figure of a cell of which nothing was fetched yet. */
  public static Optional<CellFigure> fetched(Node cell, Excerpt excerpt) {
    excerpt.about(List.of(cell));
    LayerStack.fetch(List.of(cell), excerpt);
    excerpt.nameAll();
    return of(cell, excerpt, new Labels(excerpt.union()));
  }

  /** The drawing within a page. */
  public DomContent render() {
    return figure(
            drawing.render(),
            figcaption(
                details(
                    summary("The layers in words"),
                    ol(each(layers, layer -> li(bdi(layer.inWords()))))),
                each(
                    Iris.address(cell.getURI()).stream().toList(),
                    address -> a("Drawing as SVG").withHref(address + SUFFIX))))
        .withClass("cell-figure");
  }

  /** The drawing alone. */
  public DomContent drawing() {
    return drawing.render();
  }

  /** The drawing as an SVG file of its own. */
  public String file() {
    return drawing.file();
  }

  /** Unlike that of any other cell on the page, which a short name alone might not be. */
  private static String id(Node cell) {
    return "cell-" + Integer.toHexString(cell.getURI().hashCode());
  }
}
