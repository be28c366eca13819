package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The editor over the shipped data, as one who knows SPARQL uses it. */
@InBrowser
class EditorInBrowserTest {

  private static final By RUN = By.cssSelector(".tabPanel.active .yasqe_queryButton");
  private static final By ROWS = By.cssSelector(".tabPanel.active .answer tbody tr");
  private static final By PROBLEM = By.cssSelector(".tabPanel.active .problem");
  private static final By UNKNOWN = By.cssSelector(".tabPanel.active .unknown-names");
  private static final String QUESTION = "/sparql-editor?question=";

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @BeforeEach
  void beginAfresh() {
    browser.go("/void");
    browser.run("localStorage.clear()");
    browser.complaints();
    browser.requests();
  }

  @AfterEach
  void staysAtHome() {
    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(
            request -> assertThat(request.getAuthority()).isEqualTo(browser.home().getAuthority()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ge-reduction-suppressors", "symmetric-cells", "gap-map"})
  void answersAQuestionsQueryAsTheQuestionIsAnswered(String name) throws IOException {
    open(QUESTION + name);
    browser.find(RUN).click();
    browser.await(d -> !d.findElements(ROWS).isEmpty());

    try (var golden =
        Files.lines(ShippedSite.WORKSPACE.queries().resolve(name + ".expected.csv"))) {
      assertThat((long) browser.findAll(ROWS).size()).isEqualTo(golden.count() - 1);
    }
    assertThat(browser.complaints()).isEmpty();
  }

  private static void open(String path) {
    browser.go(path);
    browser.await(d -> !d.findElements(RUN).isEmpty());
  }

  /** Puts a query into the editor as if it were pasted. */
  private static void write(String query) {
    browser.run(
        "const editor = document.querySelector('.tabPanel.active .CodeMirror').CodeMirror;"
            + "editor.setValue(arguments[0]); editor.focus(); editor.execCommand('goDocEnd')",
        query);
  }

  private static void type(CharSequence... keys) {
    browser.find(By.cssSelector(".tabPanel.active .CodeMirror textarea")).sendKeys(keys);
  }

  private static void ask(String query) {
    write(query);
    type(Keys.chord(Keys.CONTROL, Keys.ENTER));
  }

  private static String text() {
    return (String)
        browser.run(
            "return document.querySelector('.tabPanel.active .CodeMirror').CodeMirror.getValue()");
  }

  @Test
  void opensAQueryFromTheAddress() {
    open("/sparql-editor?query=" + RunningServer.encoded("ASK { ?a ?b \"<script>\" }"));
    assertThat(text()).isEqualTo("ASK { ?a ?b \"<script>\" }");
    ask(text());
    browser.await(d -> !d.findElements(By.cssSelector(".booleanResult")).isEmpty());
    assertThat(browser.find(By.cssSelector(".booleanResult")).getText()).isEqualTo("False");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void keepsEachExampleInATabOfItsOwn() {
    open("/sparql-editor");
    assertThat(text()).startsWith("PREFIX iph: <https://w3id.org/interphase/ontology#>\n");
    new Select(browser.find(By.name("question"))).selectByValue("mechanisms");
    browser.find(By.cssSelector("#examples button")).click();
    browser.await(d -> d.findElements(By.cssSelector("[role=tab]")).size() == 2);
    assertThat(text()).contains("iph:FailureMechanism");

    browser.find(By.cssSelector("[role=tab]")).click();
    assertThat(text()).contains("iph:SuppressionClaim");
    browser.find(By.cssSelector("[role=tab]")).sendKeys(Keys.DELETE);
    assertThat(browser.findAll(By.cssSelector("[role=tab]"))).hasSize(1);
    assertThat(text()).contains("iph:FailureMechanism");
    browser.find(By.cssSelector("[role=tab]")).sendKeys(Keys.DELETE);
    browser.await(d -> !d.findElements(RUN).isEmpty());
    assertThat(text()).contains("iph:SuppressionClaim");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void tellsNamesThatTheGraphDoesNotHave() {
    open("/sparql-editor");
    ask(
        """
        PREFIX iph: <https://w3id.org/interphase/ontology#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT * {
          ?cell iph:hasIntrlayer ?layer ; iph:hasAnode <https://w3id.org/interphase/id/material/lithum> .
          FILTER (xsd:integer("1") = 1) # iph:nothing
        }""");
    browser.await(d -> !d.findElements(UNKNOWN).isEmpty());
    assertThat(browser.find(UNKNOWN).getText())
        .isEqualTo(
            "Nothing in the graph has the name iph:hasIntrlayer (did you mean iph:hasInterlayer?),"
                + " nor <https://w3id.org/interphase/id/material/lithum>.");
    assertThat(texts(".unknown-name").toString()).contains("iph:hasIntrlayer", "material/lithum");
    browser.shoot("editor-unknown-name");

    ask("SELECT * { ?s a <https://w3id.org/interphase/ontology#Interlayer> } LIMIT 1");
    browser.await(d -> d.findElements(UNKNOWN).isEmpty());
    assertThat(browser.complaints()).isEmpty();
  }

  /** Both iph:Electrolyte, a class, and iph:electrolyte, a property, are one letter away. */
  @ParameterizedTest
  @CsvSource({
    "?thing iph:electrolite ?other, iph:electrolyte",
    "?thing ?link ?other ; iph:electrolite/iph:caveat ?more, iph:electrolyte",
    "?thing a iph:electrolite, iph:Electrolyte",
    "VALUES ?link { iph:hasIntrlayer }, iph:hasInterlayer"
  })
  void suggestsWhatCanStandThere(String pattern, String meant) {
    open("/sparql-editor");
    ask(
        "BASE <https://w3id.org/interphase/> PREFIX iph: <https://w3id.org/interphase/ontology#>"
            + " SELECT * { "
            + pattern
            + " } LIMIT 1");
    browser.await(d -> !d.findElements(UNKNOWN).isEmpty());
    assertThat(browser.find(UNKNOWN).getText())
        .startsWith("Nothing in the graph has the name iph:")
        .endsWith("(did you mean " + meant + "?).");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void linksToAQueryThatRunsWhereverItIsOpened() {
    open("/sparql-editor");
    write("SELECT ?s { ?s a <https://w3id.org/interphase/ontology#FailureMechanism> } LIMIT 3");
    var link = By.cssSelector(".editor-actions a");
    browser.await(d -> d.findElement(link).getDomAttribute("href").contains("#run="));
    browser.run("localStorage.clear()");
    var address = browser.find(link).getDomAttribute("href");
    browser.go("/void");
    browser.go(address);
    browser.await(d -> d.findElements(ROWS).size() == 3);
    assertThat(text()).startsWith("SELECT ?s");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void writesTheQueryForProgramsInTheirLanguages() {
    open("/sparql-editor");
    write("SELECT ?s { ?s ?p 'it' }");
    browser.find(By.cssSelector("#snippets summary")).click();
    browser.await(d -> !d.findElement(By.id("in-curl")).getText().isEmpty());
    assertThat(browser.find(By.id("in-curl")).getText())
        .contains("--data-urlencode 'query=SELECT ?s { ?s ?p '\\''it'\\'' }'")
        .endsWith("/sparql");
    assertThat(browser.find(By.id("in-python")).getText()).contains("pd.read_csv");
    assertThat(browser.find(By.id("in-r")).getText()).contains("req_body_form(query = query)");
    assertThat(browser.find(By.id("in-java")).getText()).contains("QueryExecutionHTTP");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void marksTheLineAtFaultAndSaysWhy() {
    open("/sparql-editor");
    ask("SELECT *\nWHERE {\n  ?s a }\nLIMIT 3");
    browser.await(d -> !d.findElements(PROBLEM).isEmpty());
    assertThat(browser.find(PROBLEM).getText())
        .contains("The query is not valid SPARQL")
        .contains("Line 3, column 8: Found }, which cannot stand there.");
    // At once, since the editor draws its lines anew at any moment.
    assertThat(texts(".problem-line")).singleElement().asString().contains("?s a }");
    assertThat(texts(".problem-place")).singleElement().isEqualTo("}");
    assertThat(browser.find(By.cssSelector(".parseErrorIcon")).getDomAttribute("title"))
        .isEqualTo("From here on this is not valid SPARQL.");
    browser.shoot("editor-problem");

    browser.find(By.cssSelector(".problem button")).click();
    type(Keys.BACK_SPACE, "?o ");
    assertThat(browser.findAll(By.cssSelector(".problem-line"))).isEmpty();
    type(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.await(d -> d.findElements(ROWS).size() == 3);
    assertThat(browser.find(By.cssSelector(".select_table")).isEnabled()).isTrue();
    assertThat(browser.find(By.cssSelector(".select_chart")).isEnabled()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iph:IonicC", "ionic", "Ionicco"})
  void completesAClass(String typed) {
    open("/sparql-editor");
    write("PREFIX iph: <https://w3id.org/interphase/ontology#>\nSELECT * { ?m a ");
    type(typed);
    browser.await(d -> !d.findElements(By.cssSelector(".CodeMirror-hint")).isEmpty());
    assertThat(browser.findAll(By.cssSelector(".CodeMirror-hint")))
        .anySatisfy(
            hint ->
                assertThat(hint.getText())
                    .startsWith("iph:IonicConductivity")
                    .contains("ionic conductivity"));
    browser.shoot("editor-completion");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void completesAPropertyAndDeclaresItsPrefix() {
    open("/sparql-editor");
    write("SELECT * { ?m ");
    type("wasQuotedFr");
    browser.await(d -> !d.findElements(By.cssSelector(".CodeMirror-hint")).isEmpty());
    type(Keys.ENTER);
    browser.await(d -> text().startsWith("PREFIX prov: <http://www.w3.org/ns/prov#>"));
    assertThat(text()).endsWith("SELECT * { ?m prov:wasQuotedFrom");
  }

  @Test
  void namesThingsAndLeadsToTheirPages() {
    open("/sparql-editor");
    ask(
        "PREFIX iph: <https://w3id.org/interphase/ontology#>\n"
            + "SELECT * { VALUES (?a ?b ?c) {"
            + " (<https://w3id.org/interphase/id/material/lagp> iph:LAGP \"<b>{{a}}</b>\") } }");
    var cell = By.linkText("LAGP");
    browser.await(d -> !d.findElements(cell).isEmpty());
    assertThat(browser.find(ROWS).getText()).contains("iph:LAGP").contains("<b>{{a}}</b>");
    browser.follow(cell, "/id/material/lagp");
  }

  @Test
  void sortsFiltersAndDraws() {
    open("/sparql-editor");
    ask("SELECT ?name ?x ?y { VALUES (?name ?x ?y) { ('a' 1 100) ('b' 3 0.01) ('c' 2 1) } }");
    browser.await(d -> d.findElements(ROWS).size() == 3);
    var byX = By.cssSelector(".answer th:nth-child(2) button");
    browser.find(byX).click();
    assertThat(column(1)).containsExactly("a", "c", "b");
    browser.find(byX).click();
    assertThat(column(1)).containsExactly("b", "c", "a");
    browser.find(By.cssSelector(".row-filter input")).sendKeys("100");
    assertThat(column(1)).containsExactly("a");

    browser.find(By.cssSelector(".select_chart")).click();
    browser.await(d -> !d.findElements(By.cssSelector(".chart-box canvas")).isEmpty());
    assertThat(browser.find(By.cssSelector("canvas")).getDomAttribute("aria-label"))
        .startsWith("y against x, 3 points");
    browser.find(By.xpath("//label[contains(., 'Log scale up')]/input")).click();
    browser.shoot("editor-chart");
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> column(int number) {
    return browser.findAll(By.cssSelector(".answer tbody td:nth-child(" + number + ")")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** A browser's store takes five million characters, which these rows exceed. */
  @Test
  void keepsQueriesButNoAnswers() {
    var query = "SELECT * { ?s ?p ?o } LIMIT 20000";
    open("/sparql-editor");
    ask(query);
    browser.await(d -> d.findElements(ROWS).size() == 100);
    browser.find(By.xpath("//button[.='Show 100 more']")).click();
    browser.await(d -> d.findElements(ROWS).size() == 200);
    assertThat(browser.complaints()).isEmpty();

    open("/sparql-editor");
    assertThat(text()).isEqualTo(query);
    assertThat(browser.findAll(ROWS)).isEmpty();
  }

  @Test
  void letsTheKeyboardGo() {
    open("/sparql-editor");
    write("SELECT * {}");
    type(Keys.ESCAPE);
    assertThat(browser.focused().getAriaRole()).isEqualTo("button");
    assertThat(browser.find(By.id("editor-keys")).getText()).contains("Esc leaves the editor");
    browser.focused().sendKeys(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("class")).doesNotContain("yasqe_queryButton");
  }

  @Test
  void showsTriplesAndWhatWasSent() {
    open("/sparql-editor");
    ask("CONSTRUCT { <urn:a> <urn:b> 'c' } {}");
    browser.await(d -> d.findElements(ROWS).size() == 1);
    assertThat(column(3)).containsExactly("c");
    browser.find(By.cssSelector(".select_response")).click();
    var sent = By.cssSelector(".yasr_results .CodeMirror");
    browser.await(d -> !d.findElements(sent).isEmpty());
    assertThat(browser.find(sent).getText()).contains("<urn:a>");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isOpenToAllOnEveryScreen(boolean dark) {
    browser.dark(dark);
    for (int width : new int[] {375, 1440}) {
      browser.width(width);
      open(QUESTION + "symmetric-cells");
      browser.find(RUN).click();
      browser.await(d -> !d.findElements(ROWS).isEmpty());
      browser.shoot("editor-" + width + (dark ? "-dark" : ""));
      assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
      for (var plugin : List.of("table", "chart", "response")) {
        browser.find(By.cssSelector(".tabPanel.active .select_" + plugin)).click();
        browser.await(
            d ->
                !d.findElements(By.cssSelector(".tabPanel.active .select_" + plugin + ".selected"))
                    .isEmpty());
        browser.shoot("editor-" + plugin + "-" + width + (dark ? "-dark" : ""));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.violations()).as(plugin + " on " + width + " px").isEmpty();
        browser.complaints(); // The browser warns of how axe reads canvases.
      }
      browser.run("localStorage.clear()");
    }
  }

  private static List<?> texts(String selector) {
    return (List<?>)
        browser.run(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)",
            selector);
  }
}
