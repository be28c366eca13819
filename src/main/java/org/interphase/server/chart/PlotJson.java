package org.interphase.server.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.plot.Extent;
import org.interphase.plot.Plot;
import org.interphase.plot.PlotAxis;
import org.interphase.plot.PlotPoint;
import org.interphase.server.http.Iris;

/** A plot as the module {@code chart.js} reads it: what to draw where, nothing left to decide. */
final class PlotJson {

  private PlotJson() {}

  static String of(Plot plot) {
    var json = new JsonObject();
    json.put("kind", plot.kind().word());
    json.put("x", axis(plot.x()));
    json.put("y", axis(plot.y()));
    json.put("points", array(plot.points(), (point, array) -> array.add(point(plot, point))));
    return JSON.toStringFlat(json);
  }

  private static JsonObject axis(PlotAxis axis) {
    var json = new JsonObject();
    json.put("title", axis.title());
    json.put("min", JsonNumber.value(axis.scale().min()));
    json.put("max", JsonNumber.value(axis.scale().max()));
    json.put("log", axis.scale().logarithmic());
    json.put(
        "ticks",
        array(
            axis.scale().ticks(),
            (tick, array) -> {
              var one = new JsonObject();
              one.put("value", JsonNumber.value(tick.value()));
              one.put("label", tick.label());
              array.add(one);
            }));
    json.put("names", array(axis.names(), (name, array) -> array.add(name)));
    return json;
  }

  private static JsonObject point(Plot plot, PlotPoint point) {
    var json = new JsonObject();
    json.put("x", extent(point.x(), plot.x()));
    json.put("y", extent(point.y(), plot.y()));
    json.put("name", point.name());
    json.put("colour", point.colour());
    json.put("shape", point.shape().name().toLowerCase(Locale.ROOT));
    json.put("series", point.series());
    json.put("printed", point.isPrinted());
    json.put("before", point.before());
    json.put("ring", point.isUnlike());
    json.put("lines", array(point.lines(), (line, array) -> array.add(line)));
    Iris.address(point.target()).ifPresent(address -> json.put("target", address));
    return json;
  }

  private static JsonObject extent(Extent extent, PlotAxis axis) {
    var json = new JsonObject();
    // a name stands in the middle of its row
    double down = axis.names().isEmpty() ? 0 : 0.5;
    json.put("at", JsonNumber.value(extent.at(axis.scale()) + down));
    json.put("low", JsonNumber.value(extent.low() + down));
    json.put("high", JsonNumber.value(extent.high() + down));
    json.put("opens", extent.opensTowards());
    return json;
  }

  private static <T> JsonArray array(List<T> items, BiConsumer<T, JsonArray> add) {
    var array = new JsonArray();
    items.forEach(item -> add.accept(item, array));
    return array;
  }
}
