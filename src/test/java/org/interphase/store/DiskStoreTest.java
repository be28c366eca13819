package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the graph of a small project is loaded into a store of TDB2. */
class DiskStoreTest {

  @TempDir private Path home;
  private Workspace workspace;
  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void copyASmallProject() {
    SmallProject.copy(home);
    workspace = Workspace.at(home);
  }

  @Test
  void isLoadedOnceAndAgainWhenTheDataChange() throws IOException {
    var folder = home.resolve("store");
    SmallProject.close(workspace.openOnDisk(folder, steps::add));
    assertThat(steps).contains("loading " + folder);

    steps.clear();
    SmallProject.close(workspace.openOnDisk(folder, steps::add));
    assertThat(steps).isEmpty();

    SmallProject.changeARow(home);
    var changed = workspace.openOnDisk(folder, steps::add);
    assertThat(steps).contains("loading " + folder);
    assertThat(SmallProject.printedGrainSizes(changed)).contains("360").doesNotContain("350");
    SmallProject.close(changed);
  }

  @Test
  void isLoadedAgainWhenThatWasInterrupted() throws IOException {
    var built = new BuiltGraph(home.resolve("target/graph/small"));
    built.keep(to -> {});
    var folder = home.resolve("store");
    SmallProject.close(new DiskStore(folder).open(built, "1", steps::add));
    // The version is written when the store is whole.
    Files.delete(folder.resolve("interphase.version"));
    steps.clear();

    SmallProject.close(new DiskStore(folder).open(built, "1", steps::add));

    assertThat(steps).contains("loading " + folder);
  }
}
