package org.interphase.engine;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.vocabulary.XSD;

/** Looks through a query before it runs: for functions that are not offered, and at its size. */
final class Scrutiny {

  private static final int MOST_PARTS = 5_000;

  private static final Set<String> DURATIONS =
      Set.of(XSD.duration.getURI(), XSD.dayTimeDuration.getURI(), XSD.yearMonthDuration.getURI());

  private final Work work;
  private final Set<Node> variables = new HashSet<>();
  private final OpVisitor operators = new Operators();
  private final ExprVisitor expressions = new Expressions();
  private int parts;

  private Scrutiny(Work work) {
    this.work = work;
  }

  /** Ends {@code work} where {@code op} asks for what is not offered, or is too long. */
  static void of(Op op, Work work) {
    var scrutiny = new Scrutiny(work);
    Walker.walk(op, scrutiny.operators, scrutiny.expressions);
  }

  private void count(int more) {
    parts += more;
    if (parts > MOST_PARTS) {
      throw work.refuse(
          Refusal.Kind.TOO_LARGE,
          "The query has more than "
              + MOST_PARTS
              + " patterns, steps and expressions. Ask in several queries; a list of many values is"
              + " better given by VALUES than by IN.");
    }
  }

  private void variable(Node node) {
    if (node.isVariable() && variables.add(node) && variables.size() > QueryText.MOST_VARIABLES) {
      throw work.refuse(Refusal.Kind.TOO_LARGE, QueryText.tooManyVariables().getMessage());
    }
  }

  private void property(Node property) {
    if (property.isURI() && AllowedFunctions.refuses(property.getURI())) {
      throw refused(property.getURI());
    }
  }

  private void literal(Node node) {
    if (node.isLiteral() && DURATIONS.contains(node.getLiteralDatatypeURI())) {
      Bounds.check(NodeValue.makeNode(node), work);
    }
  }

  private void function(String name) {
    if (!AllowedFunctions.has(name)) {
      throw refused(name);
    }
  }

  private RuntimeException refused(String name) {
    return work.refuse(
        Refusal.Kind.NOT_OFFERED,
        "The function <"
            + name
            + "> is not offered. Use the functions of SPARQL 1.1; besides them there are casts to"
            + " XSD types, the simple ones of XPath and some of ARQ.");
  }

  private final class Operators extends OpVisitorByType {

    @Override
    protected void visit0(Op0 op) {
      count(1);
      if (op instanceof OpBGP pattern) {
        count(pattern.getPattern().size());
        pattern.getPattern().forEach(this::triple);
      } else if (op instanceof OpTable table) {
        table.getTable().getVars().forEach(Scrutiny.this::variable);
        table
            .getTable()
            .rows()
            .forEachRemaining(row -> row.forEach((name, value) -> literal(value)));
      } else if (op instanceof OpPath path) {
        variable(path.getTriplePath().getSubject());
        variable(path.getTriplePath().getObject());
        count(PathParts.of(path.getTriplePath().getPath(), Scrutiny.this::property));
      }
    }

    private void triple(Triple triple) {
      variable(triple.getSubject());
      variable(triple.getPredicate());
      variable(triple.getObject());
      property(triple.getPredicate());
      literal(triple.getObject());
    }

    @Override
    protected void visit1(Op1 op) {
      count(1);
      if (op instanceof OpExtendAssign made) {
        made.getVarExprList().getVars().forEach(Scrutiny.this::variable);
      }
      if (op instanceof OpService) {
        throw work.refuse(
            Refusal.Kind.NOT_OFFERED,
            "SERVICE is not offered. Ask the other endpoint yourself, and join the answers.");
      }
      if (op instanceof OpGroup group) {
        group.getAggregators().forEach(one -> aggregate(one.getAggregator()));
      }
      if (op instanceof OpOrder order) {
        order.getConditions().forEach(condition -> within(condition.getExpression()));
      }
    }

    private void aggregate(Aggregator aggregate) {
      if (aggregate instanceof AggCustom custom) {
        throw refused(custom.getIRI());
      }
      if (aggregate.getExprList() != null) {
        aggregate.getExprList().forEach(this::within);
      }
    }

    /** The walker goes by these. */
    private void within(Expr expression) {
      Walker.walk(expression, operators, expressions);
    }

    @Override
    protected void visit2(Op2 op) {
      count(1);
    }

    @Override
    protected void visitN(OpN op) {
      count(1);
    }

    @Override
    protected void visitFilter(OpFilter filter) {
      count(1);
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin join) {
      count(1);
    }
  }

  private final class Expressions extends ExprVisitorFunction {

    @Override
    protected void visitExprFunction(ExprFunction call) {
      count(1);
      if (call instanceof E_Function named) {
        function(named.getFunctionIRI());
      } else if (call instanceof E_Call) {
        throw refused("CALL");
      }
    }

    @Override
    public void visit(ExprFunctionOp exists) {
      count(1);
    }

    @Override
    public void visit(NodeValue value) {
      count(1);
      Bounds.check(value, work);
    }

    @Override
    public void visit(ExprVar variable) {
      count(1);
    }

    @Override
    public void visit(ExprAggregator aggregate) {
      count(1);
    }

    @Override
    public void visit(ExprTripleTerm term) {
      count(1);
    }

    @Override
    public void visit(ExprNone none) {
      count(1);
    }
  }
}
