package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;

/** What was learned is understood alike by who reads it, and is the same whenever it is learned. */
class KeptWordsTest {

  private static final Engine ENGINE =
      Engine.on(Workspace.at(ExampleSources.HOME).open(Progress.silent()));

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(ExampleSources.HOME.resolve("queries"));

  @Test
  void understandsAlikeWithWhatWasKept() {
    ENGINE.read(
        () -> {
          var learned = Matcher.of(ENGINE::build, QUESTIONS.all());
          var kept = packed(learned);
          var read =
              Matcher.unpacked(
                  new Unpacking(ByteBuffer.wrap(kept)), ENGINE::build, QUESTIONS.all());

          assertThat(packed(read)).hasSameSizeAs(kept);
          assertThat(TypedText.of("tuning").stream().filter(text -> text.id().endsWith("7")))
              .allSatisfy(
                  text ->
                      assertThat(read.understand(text.text()))
                          .as(text.id())
                          .isEqualTo(learned.understand(text.text())));
          return 0;
        });
  }

  @Test
  void learnsTheSameEachTime() {
    ENGINE.read(
        () -> {
          var once = packed(Matcher.of(ENGINE::build, QUESTIONS.all()));
          var again = packed(Matcher.of(ENGINE::build, QUESTIONS.all()));

          assertThat(again).isEqualTo(once);
          return 0;
        });
  }

  private static byte[] packed(Matcher matcher) {
    var out = new Packing();
    matcher.pack(out);
    return out.bytes();
  }
}
