package org.interphase.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of Interphase's own ontology that the program itself names. Quantities, materials and
 * kinds of cells are not among them: data names those.
 */
public final class IPH {

  /** The ontology's namespace. */
  public static final String NS = "https://w3id.org/interphase/ontology#";

  public static final Resource AddedComponent = term("AddedComponent");
  public static final Resource AnodeElectrolyteInterface = term("AnodeElectrolyteInterface");
  public static final Resource CandidateReading = term("CandidateReading");
  public static final Resource CathodeElectrolyteInterface = term("CathodeElectrolyteInterface");
  public static final Resource CausalClaim = term("CausalClaim");
  public static final Resource Cell = term("Cell");
  public static final Resource Claim = term("Claim");
  public static final Resource CuratedGraph = term("CuratedGraph");
  public static final Resource Dataset = term("Dataset");
  public static final Resource Discrepancy = term("Discrepancy");
  public static final Resource EmptyCell = term("EmptyCell");
  public static final Resource ElementContent = term("ElementContent");
  public static final Resource EvidenceItem = term("EvidenceItem");
  public static final Resource FailureMechanism = term("FailureMechanism");
  public static final Resource Figure = term("Figure");
  public static final Resource Interface = term("Interface");
  public static final Resource InterfaceStrategy = term("InterfaceStrategy");
  public static final Resource InterlayerSample = term("InterlayerSample");
  public static final Resource Layer = term("Layer");
  public static final Resource Material = term("Material");
  public static final Resource Measurement = term("Measurement");
  public static final Resource Method = term("Method");
  public static final Resource NamedValue = term("NamedValue");
  public static final Resource Publication = term("Publication");
  public static final Resource Sample = term("Sample");
  public static final Resource Section = term("Section");
  public static final Resource SiteIon = term("SiteIon");
  public static final Resource SolidElectrolyte = term("SolidElectrolyte");
  public static final Resource StructuralQuantity = term("StructuralQuantity");
  public static final Resource SuppressionClaim = term("SuppressionClaim");
  public static final Resource Table = term("Table");
  public static final Resource TableCell = term("TableCell");
  public static final Resource TableRow = term("TableRow");
  public static final Resource Test = term("Test");
  public static final Resource Thickness = term("Thickness");
  public static final Resource Topic = term("Topic");
  public static final Resource TopicScheme = term("TopicScheme");
  public static final Resource ValueComparison = term("ValueComparison");

  public static final Resource Derived = term("Derived");
  public static final Resource DirectlyObserved = term("DirectlyObserved");
  public static final Resource High = term("High");
  public static final Resource Inferred = term("Inferred");
  public static final Resource Low = term("Low");
  public static final Resource Medium = term("Medium");
  public static final Resource NotApplicable = term("NotApplicable");
  public static final Resource NotReported = term("NotReported");
  public static final Resource Printed = term("Printed");
  public static final Resource ReadBetweenLines = term("ReadBetweenLines");

  public static final Resource Refutes = term("Refutes");
  public static final Resource TestedAndFailed = term("TestedAndFailed");

  public static final Property appliedTo = property("appliedTo");
  public static final Property asPrinted = property("asPrinted");
  public static final Property atomsPerFormulaUnit = property("atomsPerFormulaUnit");
  public static final Property authorList = property("authorList");
  public static final Property between = property("between");
  public static final Property byMethod = property("byMethod");
  public static final Property caveat = property("caveat");
  public static final Property citedBy = property("citedBy");
  public static final Property classOfPieces = property("classOfPieces");
  public static final Property columnName = property("columnName");
  public static final Property columnNumber = property("columnNumber");
  public static final Property columnTitle = property("columnTitle");
  public static final Property comparedAmong = property("comparedAmong");
  public static final Property comparedWith = property("comparedWith");
  public static final Property compares = property("compares");
  public static final Property comparesMaterial = property("comparesMaterial");
  public static final Property comparesQuantity = property("comparesQuantity");
  public static final Property concerns = property("concerns");
  public static final Property conditionsApart = property("conditionsApart");
  public static final Property conductionPath = property("conductionPath");
  public static final Property confidence = property("confidence");
  public static final Property derivation = property("derivation");
  public static final Property derivedFrom = property("derivedFrom");
  public static final Property direction = property("direction");
  public static final Property roleOfMaterial = property("roleOfMaterial");
  public static final Property dopedWith = property("dopedWith");
  public static final Property effect = property("effect");
  public static final Property elementSymbol = property("elementSymbol");
  public static final Property evidenceGrade = property("evidenceGrade");
  public static final Property explanation = property("explanation");
  public static final Property fileName = property("fileName");
  public static final Property flagSummary = property("flagSummary");
  public static final Property flag = property("flag");
  public static final Property footnoteMark = property("footnoteMark");
  public static final Property formula = property("formula");
  public static final Property formulaAsPrinted = property("formulaAsPrinted");
  public static final Property happensAt = property("happensAt");
  public static final Property hasAnode = property("hasAnode");
  public static final Property hasCathode = property("hasCathode");
  public static final Property hasComponent = property("hasComponent");
  public static final Property hasCondition = property("hasCondition");
  public static final Property hasAddedComponent = property("hasAddedComponent");
  public static final Property hasElectrolyte = property("hasElectrolyte");
  public static final Property hasElectrolyteSample = property("hasElectrolyteSample");
  public static final Property hasElementContent = property("hasElementContent");
  public static final Property hasEvidence = property("hasEvidence");
  public static final Property hasInterlayer = property("hasInterlayer");
  public static final Property hasInterlayerSample = property("hasInterlayerSample");
  public static final Property hasLayer = property("hasLayer");
  public static final Property hasMeasurement = property("hasMeasurement");
  public static final Property hasOutcome = property("hasOutcome");
  public static final Property hasCandidateReading = property("hasCandidateReading");
  public static final Property highestInReferenceUnit = property("highestInReferenceUnit");
  public static final Property identifierFoundBy = property("identifierFoundBy");
  public static final Property inStructure = property("inStructure");
  public static final Property ionCharge = property("ionCharge");
  public static final Property ionOf = property("ionOf");
  public static final Property isMeasurementOf = property("isMeasurementOf");
  public static final Property journalName = property("journalName");
  public static final Property kindOfComparison = property("kindOfComparison");
  public static final Property lowerBound = property("lowerBound");
  public static final Property lowerBoundInReferenceUnit = property("lowerBoundInReferenceUnit");
  public static final Property lowestInReferenceUnit = property("lowestInReferenceUnit");
  public static final Property madeOf = property("madeOf");
  public static final Property medianInReferenceUnit = property("medianInReferenceUnit");
  public static final Property notReported = property("notReported");
  public static final Property object = property("object");
  public static final Property observation = property("observation");
  public static final Property ofCell = property("ofCell");
  public static final Property ofComponent = property("ofComponent");
  public static final Property ofMaterial = property("ofMaterial");
  public static final Property pages = property("pages");
  public static final Property partOf = property("partOf");
  public static final Property placedAt = property("placedAt");
  public static final Property position = property("position");
  public static final Property preparationAsPrinted = property("preparationAsPrinted");
  public static final Property preparedBy = property("preparedBy");
  public static final Property qualifier = property("qualifier");
  public static final Property qualitativeValue = property("qualitativeValue");
  public static final Property readAs = property("readAs");
  public static final Property readIn = property("readIn");
  public static final Property reading = property("reading");
  public static final Property readingTaken = property("readingTaken");
  public static final Property realises = property("realises");
  public static final Property referenceKey = property("referenceKey");
  public static final Property referenceUnit = property("referenceUnit");
  public static final Property remark = property("remark");
  public static final Property reportStatus = property("reportStatus");
  public static final Property reviewStatus = property("reviewStatus");
  public static final Property rowId = property("rowId");
  public static final Property rowNumber = property("rowNumber");
  public static final Property shortCitation = property("shortCitation");
  public static final Property siteCharge = property("siteCharge");
  public static final Property spaceGroup = property("spaceGroup");
  public static final Property stackAsPrinted = property("stackAsPrinted");
  public static final Property statement = property("statement");
  public static final Property subject = property("subject");
  public static final Property symbol = property("symbol");
  public static final Property toReferenceDivisor = property("toReferenceDivisor");
  public static final Property toReferenceMultiplier = property("toReferenceMultiplier");
  public static final Property toReferenceOffset = property("toReferenceOffset");
  public static final Property keyword = property("keyword");
  public static final Property treatmentOf = property("treatmentOf");
  public static final Property uncertainty = property("uncertainty");
  public static final Property upperBound = property("upperBound");
  public static final Property upperBoundInReferenceUnit = property("upperBoundInReferenceUnit");
  public static final Property usesStrategy = property("usesStrategy");
  public static final Property value = property("value");
  public static final Property valueInReferenceUnit = property("valueInReferenceUnit");
  public static final Property variantOf = property("variantOf");
  public static final Property volume = property("volume");
  public static final Property within = property("within");
  public static final Property wording = property("wording");

  private IPH() {}

  /** The ontology itself. */
  public static Resource ontology() {
    return ResourceFactory.createResource(NS.substring(0, NS.length() - 1));
  }

  /** The term with this local name. */
  public static Resource term(String localName) {
    return ResourceFactory.createResource(NS + localName);
  }

  /** The property with this local name. */
  public static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }
}
