package org.interphase.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A folder that all machines of a cluster see, in any file system that Hadoop knows ({@code
 * hdfs://…}, {@code s3a://…}, {@code file:///…}).
 *
 * @param address its URI
 * @param settings how the file system is reached
 */
record SharedFolder(String address, SerializableConfiguration settings) implements Serializable {

  /** Makes the folder, which may not be there: what another job left would pass for a part. */
  void create() throws IOException {
    if (files().exists(path())) {
      throw new FileAlreadyExistsException(
          address, null, "found a folder, expected none; remove it, or name another");
    }
    files().mkdirs(path());
  }

  /** Copies {@code file} into the folder; one of its name is replaced. */
  void put(java.nio.file.Path file) throws IOException {
    files().copyFromLocalFile(false, true, path(file), path());
  }

  /** Copies the files whose names end in {@code end} to {@code folder}. */
  void fetch(String end, java.nio.file.Path folder) throws IOException {
    for (var file : files().globStatus(new Path(path(), "*" + end))) {
      files().copyToLocalFile(false, file.getPath(), path(folder), true);
    }
  }

  /** Removes the files whose names end in {@code end}. */
  void remove(String end) throws IOException {
    for (var file : files().globStatus(new Path(path(), "*" + end))) {
      files().delete(file.getPath(), false);
    }
  }

  private FileSystem files() throws IOException {
    var files = path().getFileSystem(settings.value());
    files.setWriteChecksum(false); // no file beside each file of a local folder
    return files;
  }

  private Path path() {
    return new Path(address);
  }

  private static Path path(java.nio.file.Path local) {
    return new Path(local.toUri());
  }
}
