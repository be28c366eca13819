package org.interphase.export;

import java.util.List;
import java.util.Optional;

/**
 * A file in the folder of a release.
 *
 * @param path where it lies in the folder, with {@code /} between names
 * @param name a few words
 * @param description what it is for
 * @param mediaTypes that of the file, then that of what is packed in it
 */
record Part(
    String path,
    String name,
    Optional<String> description,
    List<String> mediaTypes,
    byte[] content) {}
