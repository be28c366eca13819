package org.interphase.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.Quad;
import org.interphase.reasoning.CommonGround;
import org.interphase.reasoning.Projection;
import org.interphase.reasoning.RuleReasoner;
import org.interphase.vocabulary.IriMinter;

/**
 * Makes the parts of a graph, each apart from the others: what all sources stand on, each source,
 * and what follows only from several of them. Together they are the graph, and no two of them have
 * a quad in common.
 */
final class Parts {

  /** At the end of the name of what a source tells only for comparing it with others. */
  private static final String NEEDED = "/needed";

  private final Foundation foundation;
  private final RuleReasoner reasoner;
  private final CommonGround ground;
  private final Map<Profile, Projection> projections = new EnumMap<>(Profile.class);
  private final Map<Profile, Graph> projected = new EnumMap<>(Profile.class);

  Parts(Foundation foundation, Layout layout) {
    this.foundation = foundation;
    this.reasoner = RuleReasoner.in(layout.ontologyFolder());
    this.ground = reasoner.on(foundation.all());
    for (var profile : Profile.values()) {
      var projection = new Projection(layout.projection(profile));
      projections.put(profile, projection);
      projected.put(profile, projection.of(ground.all()));
    }
  }

  /** What is there without any source. */
  List<Quad> foundation() {
    var quads = new ArrayList<Quad>();
    foundation.graphs().forEach((name, graph) -> add(quads, NamedGraphs.name(name), graph));
    ground
        .all()
        .find()
        .filterKeep(CommonGround::canBeNamed)
        .filterDrop(foundation.all()::contains)
        .forEach(triple -> quads.add(Quad.create(NamedGraphs.INFERRED, triple)));
    projected.forEach((profile, graph) -> add(quads, NamedGraphs.name(profile.word()), graph));
    return quads;
  }

  /** The part of the source {@code id}, of which {@code said} was read. */
  Part of(String id, Graph said) {
    var owned = new Owned(Set.of(id));
    var all = ground.with(said);
    var quads = new ArrayList<Quad>();
    concluded(all, said).forEach(triple -> quads.add(Quad.create(NamedGraphs.INFERRED, triple)));
    var summed = reasoner.summaries(all).find().filterKeep(owned::includes).toList();
    summed.forEach(triple -> quads.add(Quad.create(NamedGraphs.INFERRED, triple)));
    summed.forEach(all::add);
    projections.forEach((profile, projection) -> quads.addAll(projected(profile, all)));
    var own = new ArrayList<Quad>();
    var told = new ArrayList<Quad>();
    quads.forEach(quad -> (owned.includes(quad.asTriple()) ? own : told).add(quad));
    var name = NamedGraphs.name(id);
    add(own, name, said);
    said.find().filterDrop(owned::includes).forEach(triple -> told.add(Quad.create(name, triple)));
    add(told, NamedGraphs.name(id + NEEDED), reasoner.neededAcross(all));
    return new Part(own, told);
  }

  private List<Triple> concluded(Graph all, Graph said) {
    return all.find()
        .filterKeep(CommonGround::canBeNamed)
        .filterDrop(ground.all()::contains)
        .filterDrop(said::contains)
        .toList();
  }

  private List<Quad> projected(Profile profile, Graph all) {
    var name = NamedGraphs.name(profile.word());
    return projections
        .get(profile)
        .of(all)
        .find()
        .filterDrop(projected.get(profile)::contains)
        .mapWith(triple -> Quad.create(name, triple))
        .toList();
  }

  /**
   * What is there because of several sources, or because of one if others might say it as well.
   *
   * @param told sends whatever the sources told, as often as it is asked
   */
  Set<Quad> across(Quads told) {
    var heard = new Told();
    told.sendTo(heard::add);
    var quads = heard.projected;
    var all = ground.with(heard.shared);
    concluded(all, heard.asserted)
        .forEach(triple -> quads.add(Quad.create(NamedGraphs.INFERRED, triple)));
    // Of large data it is the most, so it is not kept twice.
    told.sendTo(quad -> addNeeded(quad, all));
    var owned = new Owned(heard.sources);
    Stream.of(
            reasoner.summaries(all).find().filterDrop(owned::includes).toList(),
            reasoner.summariesAcross(all).find().toList())
        .flatMap(List::stream)
        .forEach(triple -> quads.add(Quad.create(NamedGraphs.INFERRED, triple)));
    return quads;
  }

  private static void addNeeded(Quad quad, Graph all) {
    if (quad.getGraph().getURI().endsWith(NEEDED)) {
      all.add(quad.asTriple());
    }
  }

  /** What sources told, sorted by what it is for, but for what is needed. */
  private static final class Told {

    private final Set<String> sources = new HashSet<>();
    private final Graph asserted = new GraphMem2Fast();
    private final Graph shared = new GraphMem2Fast();
    private final Set<Quad> projected = new LinkedHashSet<>();

    void add(Quad quad) {
      var name = quad.getGraph();
      if (name.getURI().endsWith(NEEDED)) {
        sources.add(name.getURI().substring(IriMinter.GRAPH.length()).replace(NEEDED, ""));
      } else if (NamedGraphs.isBeside(name)) {
        projected.add(quad);
      } else {
        shared.add(quad.asTriple());
        if (NamedGraphs.isAsserted(name)) {
          asserted.add(quad.asTriple());
        }
      }
    }
  }

  private static void add(List<Quad> quads, Node name, Graph graph) {
    graph.find().forEachRemaining(triple -> quads.add(Quad.create(name, triple)));
  }
}
