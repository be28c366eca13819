package org.interphase.engine;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;

/**
 * Answers queries on one dataset, whatever they are: each ends within its time, holds no more than
 * its part of the memory, calls no function but harmless ones, and asks no other service.
 */
public final class Engine {

  /** There is one heap for all. */
  private static final Memory OF_THIS_PROGRAM = Memory.of(Runtime.getRuntime().maxMemory());

  private static final String OURS = "org.interphase.";

  private static final int PATIENCE = 4;

  /** How Jena says that a row has a value for what is made within EXISTS. */
  private static final Pattern ASSIGNED = Pattern.compile("assigned variable (\\?[^ /]+) ");

  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  static {
    // Before any other class of Jena's, which would begin it in the middle.
    JenaSystem.init();
    WatchedDescription.register();
  }

  private final DatasetGraph data;
  private final Optional<Duration> limit;
  private final Memory memory;
  private final ThreadLocal<Reading> current = new ThreadLocal<>();

  private Engine(DatasetGraph data, Optional<Duration> limit, Memory memory) {
    this.data = data;
    this.limit = limit;
    this.memory = memory;
  }

  /** An engine whose queries may take as long as they like. */
  public static Engine on(DatasetGraph data) {
    return new Engine(data, Optional.empty(), OF_THIS_PROGRAM);
  }

  /** The same engine, giving {@code limit} to each {@link #read}. */
  public Engine within(Duration limit) {
    return new Engine(data, Optional.of(limit), memory);
  }

  /** The same engine, with so many bytes for all queries together, and for each. */
  Engine holding(long all, long each) {
    return new Engine(data, limit, new Memory(all, each));
  }

  /** As {@link #read(Stop, Supplier)}, for work that nobody stops. */
  public <T> T read(Supplier<T> task) {
    return read(new Stop(), task);
  }

  /**
   * Returns what {@code task} finds, which sees one state of the dataset. All its queries together
   * have one limit; one that is read within another has that one's.
   *
   * @throws Refusal where there is no answer
   */
  public <T> T read(Stop stop, Supplier<T> task) {
    return read(stop, memory.each(), limit, task);
  }

  /**
   * As {@link #read(Supplier)}, for the program's own queries, which nobody sends in numbers: what
   * they read for all who ask may take all the memory that there is for queries.
   */
  public <T> T readOwn(Supplier<T> task) {
    return read(new Stop(), memory.all(), limit, task);
  }

  /**
   * As {@link #readOwn}, for what is worked out once for all who ask: it has {@value #PATIENCE}
   * times as long, since who is told to come again would begin it anew.
   */
  public <T> T readForAll(Stop stop, Supplier<T> task) {
    return read(stop, memory.all(), limit.map(time -> time.multipliedBy(PATIENCE)), task);
  }

  private <T> T read(Stop stop, long most, Optional<Duration> limit, Supplier<T> task) {
    if (current.get() != null) {
      return task.get();
    }
    try (var work = new Work(memory, most)) {
      stop.whenRequested(work::stop);
      var alarm = limit.map(time -> ring(work, time));
      current.set(Reading.of(data, work));
      try {
        var answer = Txn.calculateRead(data, task);
        work.refusal().filter(Engine::leavesNoAnswer).ifPresent(Engine::refuse);
        return answer;
      } catch (RuntimeException e) {
        throw reason(e, work);
      } catch (StackOverflowError e) {
        throw QueryText.tooDeep();
      } catch (OutOfMemoryError e) {
        throw new Refusal(Refusal.Kind.BUSY, "There is no memory left for this query.");
      } finally {
        current.remove();
        alarm.ifPresent(ringing -> ringing.cancel(false));
      }
    }
  }

  /** Begins a query on the dataset, within {@link #read}. */
  public QueryExecBuilder build() {
    return build(reading().data());
  }

  /**
   * Begins a query on {@code graphs} of the dataset in place of the whole, within {@link #read}.
   */
  public QueryExecBuilder build(DatasetDescription graphs) {
    if (reading().data() instanceof FarDataset far) {
      return build(far.of(nodes(graphs.getDefaultGraphURIs()), nodes(graphs.getNamedGraphURIs())));
    }
    // A named graph that is not there would be made, by which Jena fails.
    var named = nodes(graphs.getNamedGraphURIs());
    named.removeIf(name -> !data.containsGraph(name));
    return build(
        DynamicDatasets.dynamicDataset(nodes(graphs.getDefaultGraphURIs()), named, data, false));
  }

  private static Set<Node> nodes(List<String> iris) {
    return iris.stream()
        .map(NodeFactory::createURI)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Accounts for bytes that a task keeps until {@link #read} is over. */
  public void hold(long bytes) {
    reading().work().hold(bytes);
  }

  private Reading reading() {
    var reading = current.get();
    if (reading == null) {
      throw new IllegalStateException("Queries belong within read().");
    }
    return reading;
  }

  private QueryExecBuilder build(DatasetGraph chosen) {
    var work = reading().work();
    work.goOn();
    return QueryExec.newBuilder()
        .dataset(chosen)
        .set(ARQ.httpServiceAllowed, false)
        // Jena works out constant expressions before the first row, however long that takes.
        .set(ARQ.optExprConstantFolding, false)
        .set(WatchedDescription.WORK, work)
        .set(ARQConstants.symCancelQuery, work.cancelled())
        .set(ARQConstants.registryFunctions, AllowedFunctions.registry())
        .set(ARQConstants.registryPropertyFunctions, AllowedFunctions.properties(work))
        .set(ARQConstants.sysOptimizerFactory, BoundedAlgebra.factory(work))
        .set(ARQConstants.sysOpExecutorFactory, executor(chosen, work));
  }

  private static OpExecutorFactory executor(DatasetGraph chosen, Work work) {
    return chosen instanceof FarDataset far
        ? execution -> new FarExecutor(execution, far, work)
        : BoundedExecutor.factory(QC.getFactory(chosen.getContext()), work);
  }

  /**
   * What is told of a task that failed. One that was to end may fail by anything of Java's or
   * Jena's on its way out; what this program throws, such as of a service that did not answer in
   * time, tells more. Jena takes it for an end when the thread is interrupted, as those of a server
   * that stops are.
   */
  private static RuntimeException reason(RuntimeException failure, Work work) {
    if (failure.getClass().getName().startsWith(OURS)) {
      return failure;
    }
    if (failure instanceof QueryCancelledException) {
      work.stop();
    }
    if (failure instanceof QueryBuildException) {
      work.end(Refusal.Kind.NOT_OFFERED, failure.getMessage());
    }
    if (failure instanceof InternalErrorException) {
      nameGivenTwice(failure).ifPresent(why -> work.end(Refusal.Kind.NOT_OFFERED, why));
    }
    return work.refusal().<RuntimeException>map(refusal -> refusal).orElse(failure);
  }

  /** SPARQL 1.1 leaves open what that means, and Jena fails by it where it is deep enough. */
  private static Optional<String> nameGivenTwice(RuntimeException failure) {
    var name = ASSIGNED.matcher(String.valueOf(failure.getMessage()));
    return name.find()
        ? Optional.of(
            "The variable "
                + name.group(1)
                + " is made within EXISTS, and has a value outside of it as well. Give it another"
                + " name within, and compare the two by FILTER.")
        : Optional.empty();
  }

  /** Whoever was told too late has answered by then. */
  private static boolean leavesNoAnswer(Refusal refusal) {
    return refusal.kind() != Refusal.Kind.TIME_OUT && refusal.kind() != Refusal.Kind.STOPPED;
  }

  private static void refuse(Refusal refusal) {
    throw refusal;
  }

  private static Future<?> ring(Work work, Duration time) {
    return CLOCK.schedule(
        () -> work.end(Refusal.Kind.TIME_OUT, "The query takes longer than it may."),
        time.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private static ScheduledThreadPoolExecutor clock() {
    var clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              var thread = Executors.defaultThreadFactory().newThread(task);
              thread.setName("time limits of queries");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /**
   * What goes on within one {@link #read}.
   *
   * @param data as this work sees it
   */
  private record Reading(DatasetGraph data, Work work) {

    static Reading of(DatasetGraph data, Work work) {
      return new Reading(data instanceof FarDataset far ? far.heardIn(work) : data, work);
    }
  }
}
