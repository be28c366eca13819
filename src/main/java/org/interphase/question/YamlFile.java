package org.interphase.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A file of YAML with one map in it. */
public final class YamlFile {

  private YamlFile() {}

  /**
   * Returns what stands behind each name: a text as written, a list or a map.
   *
   * @throws IOException where the file cannot be read, or holds something else
   */
  public static Map<String, Object> read(Path file) throws IOException {
    var settings =
        LoadSettings.builder().setLabel(file.toString()).setSchema(new FailsafeSchema()).build();
    try {
      var entries = new LinkedHashMap<String, Object>();
      if (new Load(settings).loadFromString(Files.readString(file)) instanceof Map<?, ?> map) {
        map.forEach((name, value) -> entries.put(String.valueOf(name), value));
        return entries;
      }
    } catch (YamlEngineException e) {
      throw new IOException(file + ": found what YAML cannot read: " + e.getMessage(), e);
    }
    throw new IOException(file + ": found no lines \"name: …\", expected some.");
  }
}
