package org.interphase.engine;

import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.vocabulary.XSD;

/** Puts in the place of expressions that may grow or last such as give the same within bounds. */
final class BoundedExpressions extends ExprTransformCopy {

  private final Work work;

  BoundedExpressions(Work work) {
    this.work = work;
  }

  @Override
  public Expr transform(ExprFunction1 call, Expr argument) {
    if (call instanceof Unstable) {
      return super.transform(call, new HeldLabel(argument, work));
    }
    var copy = super.transform(call, argument);
    boolean grows =
        call instanceof E_StrEncodeForURI
            || call instanceof E_StrUpperCase
            || call instanceof E_StrLowerCase;
    return grows ? new BoundedValue(copy, work) : copy;
  }

  @Override
  public Expr transform(ExprFunction2 call, Expr one, Expr other) {
    if (call instanceof E_StrDatatype) {
      return new BoundedValue(super.transform(call, new ShortText(one, work), other), work);
    }
    if (call instanceof E_StrContains
        || call instanceof E_StrBefore
        || call instanceof E_StrAfter) {
      return new BoundedSought(call, one, other, work);
    }
    var copy = super.transform(call, one, other);
    boolean grows =
        call instanceof E_Add
            || call instanceof E_Subtract
            || call instanceof E_Multiply
            || call instanceof E_Divide
            || call instanceof E_StrLang;
    return grows ? new BoundedValue(copy, work) : copy;
  }

  @Override
  public Expr transform(ExprFunctionN call, ExprList arguments) {
    if (call instanceof E_Regex) {
      return new LinearRegex(arguments, work);
    }
    if (call instanceof E_StrReplace) {
      return new LinearReplace(arguments, work);
    }
    if (call instanceof E_StrConcat) {
      return new BoundedConcat(arguments, work);
    }
    return call instanceof E_Function named
        ? named(named, arguments)
        : super.transform(call, arguments);
  }

  private Expr named(E_Function call, ExprList arguments) {
    var name = call.getFunctionIRI();
    if (name.equals(ARQConstants.fnPrefix + "concat")) {
      return new BoundedConcat(arguments, work);
    }
    if (name.equals(ARQConstants.mathPrefix + "pow") && arguments.size() == 2) {
      return new BoundedValue(new BoundedPower(arguments, work), work);
    }
    if (name.equals(ARQConstants.mathPrefix + "exp10") && arguments.size() == 1) {
      var power = new ExprList(List.of(NodeValue.makeInteger(10), arguments.get(0)));
      return new BoundedValue(new BoundedPower(power, work), work);
    }
    if (!name.startsWith(XSD.NS) || name.equals(XSD.xstring.getURI())) {
      return new BoundedValue(super.transform(call, arguments), work);
    }
    var texts = new ExprList();
    arguments.forEach(argument -> texts.add(new ShortText(argument, work)));
    return new BoundedValue(super.transform(call, texts), work);
  }
}
