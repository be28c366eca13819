package org.interphase.export;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A Jupyter notebook in <a
 * href="https://nbformat.readthedocs.io/en/latest/format_description.html">nbformat 4.5</a>, cell
 * by cell, for a kernel of Python.
 */
final class NotebookFile {

  private final JsonArray cells = new JsonArray();

  /** Adds a text of Markdown. */
  void markdown(String id, String text) {
    cells.add(cell("markdown", id, text));
  }

  /** Adds code that has not been run. */
  void code(String id, String text) {
    var cell = cell("code", id, text);
    cell.put("execution_count", JsonNull.instance);
    cell.put("outputs", new JsonArray());
    cells.add(cell);
  }

  private static JsonObject cell(String type, String id, String text) {
    var cell = new JsonObject();
    cell.put("cell_type", type);
    cell.put("id", id);
    cell.put("metadata", new JsonObject());
    var source = new JsonArray();
    var lines = text.strip().split("(?<=\n)");
    for (var line : lines) {
      source.add(line);
    }
    cell.put("source", source);
    return cell;
  }

  String json() {
    var kernel = new JsonObject();
    kernel.put("display_name", "Python 3");
    kernel.put("language", "python");
    kernel.put("name", "python3");
    var language = new JsonObject();
    language.put("name", "python");
    var metadata = new JsonObject();
    metadata.put("kernelspec", kernel);
    metadata.put("language_info", language);
    var notebook = new JsonObject();
    notebook.put("cells", cells);
    notebook.put("metadata", metadata);
    notebook.put("nbformat", 4L);
    notebook.put("nbformat_minor", 5L);
    return notebook + "\n";
  }
}
