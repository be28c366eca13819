package org.interphase.source.crossref;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Answers of a service, each in a file under the hash of what was asked. */
final class KeptAnswers {

  private final Path folder;

  KeptAnswers(Path folder) {
    this.folder = folder;
  }

  Optional<String> get(String question) throws IOException {
    var file = file(question);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Keeps an answer, which is never seen half written. */
  void put(String question, String answer) throws IOException {
    Files.createDirectories(folder);
    var unfinished = Files.createTempFile(folder, "answer", ".unfinished");
    Files.writeString(unfinished, answer);
    Files.move(unfinished, file(question), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(String question) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
