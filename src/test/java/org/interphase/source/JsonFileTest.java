package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {

  @TempDir private Path folder;

  /** The library that holds files against schemas speaks many languages. */
  @Test
  void saysTheSameOnAMachineOfAnotherLanguage() throws IOException {
    var headers = "[{\"words\": [\"thickness\"]}]";

    assertThat(problems(headers, Locale.GERMANY))
        .isNotEmpty()
        .isEqualTo(problems(headers, Locale.ENGLISH));
  }

  private List<String> problems(String headers, Locale locale) throws IOException {
    var file = folder.resolve("headers.json");
    Files.writeString(file, headers);
    var problems = new ArrayList<String>();
    var before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      new JsonFile(ExampleSources.HOME.resolve("data/schema"))
          .read(
              file,
              "headers.json",
              "headers.schema.json",
              Header[].class,
              problem -> problems.add(problem.toString()));
    } finally {
      Locale.setDefault(before);
    }
    return problems;
  }
}
