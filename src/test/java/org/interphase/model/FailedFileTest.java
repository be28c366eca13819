package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailedFileTest {

  private static final Path FILE = Path.of("graph.nq");
  private static final IOException TOO_LARGE = new IOException("File too large");

  @Test
  void namesTheFileThatAStreamWritesTo() {
    assertThatThrownBy(
            () ->
                FailedFile.named(
                    FILE,
                    () -> {
                      throw TOO_LARGE;
                    }))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e -> {
              assertThat(e.getFile()).isEqualTo("graph.nq");
              assertThat(e.getReason()).isEqualTo("File too large");
            });
  }

  @Test
  void namesItHoweverTheFailureIsWrapped() {
    assertThatThrownBy(
            () ->
                FailedFile.named(
                    FILE,
                    () -> {
                      throw new UncheckedIOException(TOO_LARGE);
                    }))
        .isInstanceOf(FileSystemException.class)
        .hasMessage("graph.nq: File too large");
  }

  @Test
  void leavesWhatNamesAFileOrIsNone() {
    var other = new NoSuchFileException("other.nq");
    assertThatThrownBy(
            () ->
                FailedFile.named(
                    FILE,
                    () -> {
                      throw other;
                    }))
        .isSameAs(other);
    var fault = new IllegalStateException("wrong");
    assertThatThrownBy(
            () ->
                FailedFile.named(
                    FILE,
                    () -> {
                      throw fault;
                    }))
        .isSameAs(fault);
  }
}
