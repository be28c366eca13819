package org.interphase.engine;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.SystemARQ;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Jena's own {@code DESCRIBE}, which looks with each thing whether the query is to end. */
final class WatchedDescription implements DescribeHandler {

  /** Where the context of a query holds its work. */
  static final Symbol WORK = SystemARQ.allocSymbol("interphaseWork");

  private static final long STATEMENT = 100;

  private final DescribeHandler description = new DescribeBNodeClosure();
  private Optional<Work> work = Optional.empty();
  private Model described;

  /** Has it used for all queries: Jena 5.6.0 has no handlers for one alone. */
  static void register() {
    var registry = DescribeHandlerRegistry.get();
    registry.clear();
    registry.add(WatchedDescription::new);
  }

  @Override
  public void start(Model result, Context context) {
    work = Optional.ofNullable(context.get(WORK));
    described = result;
    description.start(result, context);
  }

  @Override
  public void describe(Resource thing) {
    work.ifPresent(Work::goOn);
    long before = described.size();
    description.describe(thing);
    work.ifPresent(held -> held.hold((described.size() - before) * STATEMENT));
  }

  @Override
  public void finish() {
    description.finish();
  }
}
