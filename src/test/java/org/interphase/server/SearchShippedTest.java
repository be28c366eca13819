package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is found in the shipped graph. */
class SearchShippedTest {

  private static final Pattern CLAIM =
      Pattern.compile("<span class=\"kind\">Claim</span><a[^>]*>(.*?)</a>");

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  /** The question's own default is 1 mS/cm. */
  @Test
  void tellsTheQuestionAsItIsAsked() {
    var text = RunningServer.encoded("electrolytes above 0.5 mS/cm");

    assertThat(server.page("/search?text=" + text))
        .contains("reach an ionic conductivity of 0.5 mS/cm or more");
  }

  @Test
  void offersWhatIsPerhapsMeant() {
    var text = RunningServer.encoded("哪个好");

    assertThat(server.page("/search?text=" + text))
        .containsSubsequence(
            "It is not sure which question this asks.",
            "<span class=\"kind\">Perhaps you mean</span>",
            "/questions/comparisons");
    assertThat(server.get("/search.json?text=" + text).body())
        .contains("\"Perhaps\"", "\"rows\"")
        .doesNotContain("\"Answer\"");
  }

  /** Each claim that is shown speaks of what the text names. */
  @Test
  void tellsClaimsOfWhatIsNamedAlone() {
    assertThat(claims("full cells with NCM811"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim).containsIgnoringCase("NCM"));
    assertThat(claims("what is claimed about LiF"))
        .contains("LiF hardly evaporates.")
        .noneMatch(claim -> claim.contains("very stable against moisture"))
        .noneMatch(claim -> claim.contains("after a shorter life"));
  }

  /** A strategy of that name has claims; words that only begin with it come behind them. */
  @Test
  void tellsWholeWordsBeforePartsOfOthers() {
    assertThat(server.page("/search?text=SPI"))
        .containsSubsequence("SPI (succinonitrile", "without", "Claim</span>", "spinel");
  }

  /** Where no thing is named, most of the words say whether a claim bears on it. */
  @Test
  void tellsNoClaimThatHasAWordOfManyInCommon() {
    assertThat(claims("lowest activation energy"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim).contains("activation"));
    assertThat(claims("why do LAGP cells fail"))
        .allSatisfy(claim -> assertThat(claim).contains("fail"));
  }

  private static List<String> claims(String text) {
    var page = server.page("/search?text=" + RunningServer.encoded(text));
    return CLAIM
        .matcher(page)
        .results()
        .map(claim -> claim.group(1).replaceAll("<[^>]*>", ""))
        .toList();
  }
}
