package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
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
    Files.writeString(folder.resolve("interphase.version"), "");
    steps.clear();

    SmallProject.close(new DiskStore(folder).open(built, "1", steps::add));

    assertThat(steps).contains("loading " + folder);
  }

  @Test
  void leavesAStoreOfOthersAsItIs() throws IOException {
    var folder = Files.createDirectories(home.resolve("store"));
    var theirs = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(
        theirs, () -> theirs.getDefaultGraph().add(RDF.Nodes.type, RDF.Nodes.type, RDF.Nodes.type));
    SmallProject.close(theirs);

    assertThatThrownBy(() -> workspace.openOnDisk(folder, steps::add))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessage(
            folder
                + ": there is a store of TDB2 that Interphase has not made, and would replace; name"
                + " another folder, or remove the store if nobody needs it");
    var still = DatabaseMgr.connectDatasetGraph(folder.toString());
    assertThat(Txn.calculateRead(still, () -> still.getDefaultGraph().size())).isEqualTo(1);
    SmallProject.close(still);
  }

  /** What is removed from a store leaves no room in it. */
  @Test
  void beginsANewStoreWhereTheDataHaveChanged() throws IOException {
    var folder = home.resolve("store");
    SmallProject.close(workspace.openOnDisk(folder, steps::add));
    var ofFormer = Files.createFile(folder.resolve("Data-0001/of-former"));
    var ofKilled = Files.createDirectories(folder.resolve(".Data-0001.1.unfinished/index"));
    SmallProject.changeARow(home);

    var changed = workspace.openOnDisk(folder, steps::add);

    assertThat(SmallProject.printedGrainSizes(changed)).contains("360").doesNotContain("350");
    assertThat(ofFormer).doesNotExist();
    assertThat(ofKilled).doesNotExist();
    SmallProject.close(changed);
  }

  /** A store's files are in memory, of which the JVM says no more than that it lost hold of one. */
  @Test
  void isNamedWhereTheDiskHasNoRoomForIt() {
    var folder = home.resolve("store");
    var store = new DiskStore(folder);
    var built = new BuiltGraph(home.resolve("target/graph/small"));
    Progress lost =
        step -> {
          throw new InternalError("a fault occurred in an unsafe memory access operation");
        };

    assertThatThrownBy(() -> store.open(built, "1", lost))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(InternalError.class)
        .cause()
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(folder + ": a file in it could not be written or read");
  }
}
