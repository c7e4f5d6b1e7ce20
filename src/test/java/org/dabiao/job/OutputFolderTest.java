package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder appears whole or not at all. */
class OutputFolderTest {
  @TempDir private Path home;

  private Path target() {
    return home.resolve("out");
  }

  private void publish(String content) throws IOException {
    try (OutputFolder output = OutputFolder.open(target())) {
      Files.writeString(output.path().resolve(Manifest.FILE), content);
      output.publish();
    }
  }

  private long entries() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.count();
    }
  }

  @Test
  void nothingIsThereBeforeItIsPublished() throws IOException {
    try (OutputFolder output = OutputFolder.open(target())) {
      Files.writeString(output.folder("tables").resolve("a.csv"), "a");
      assertThat(target()).doesNotExist();
      assertThat(output.publish()).isEqualTo(target());
    }
    assertThat(target().resolve("tables/a.csv")).hasContent("a");
    assertThat(entries()).isOne();
  }

  @Test
  void publishingReplacesTheFormerFolder() throws IOException {
    publish("first");
    publish("second");

    assertThat(target().resolve(Manifest.FILE)).hasContent("second");
    assertThat(entries()).isOne();
  }

  @Test
  void interruptedRunLeavesTheFormerFolderUntouched() throws IOException {
    publish("first");
    assertThatThrownBy(
            () -> {
              try (OutputFolder output = OutputFolder.open(target())) {
                Files.writeString(output.path().resolve(Manifest.FILE), "half");
                throw new IllegalStateException("interrupted");
              }
            })
        .hasMessage("interrupted");

    assertThat(target().resolve(Manifest.FILE)).hasContent("first");
    assertThat(entries()).as("no half folder").isOne();
  }

  @Test
  void whatADeadRunLeftIsCleared() throws IOException {
    Path left = Files.createDirectories(home.resolve(".out.partial-999999999/tables"));
    publish("first");

    assertThat(left.getParent()).doesNotExist();
  }

  @Test
  void foreignFolderIsRefused() throws IOException {
    Files.writeString(Files.createDirectories(target()).resolve("thesis.docx"), "years of work");

    assertThatThrownBy(() -> OutputFolder.open(target()))
        .isInstanceOf(OutputRefusedException.class);
    assertThat(target().resolve("thesis.docx")).hasContent("years of work");
    assertThat(entries()).isOne();
  }

  @Test
  void fileInItsPlaceIsRefused() throws IOException {
    Files.writeString(target(), "a file");

    assertThatThrownBy(() -> OutputFolder.open(target()))
        .isInstanceOf(OutputRefusedException.class);
  }

  @Test
  void emptyFolderIsTaken() throws IOException {
    Files.createDirectories(target());
    publish("first");

    assertThat(target().resolve(Manifest.FILE)).hasContent("first");
  }
}
