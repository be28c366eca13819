package org.interphase.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A pattern of another community in which the graph says its values once more, in a named graph of
 * its own that the default graph leaves out.
 */
public enum Profile {
  /** BattINFO's: a property, its numerical part, its unit. */
  BATTINFO("battinfo");

  private final String word;

  Profile(String word) {
    this.word = word;
  }

  /** Its name on the command line and at the end of its graph's name. */
  public String word() {
    return word;
  }

  /** The profile with this name. */
  public static Optional<Profile> of(String word) {
    return Arrays.stream(values()).filter(profile -> profile.word.equals(word)).findFirst();
  }

  /** The names of all, for messages. */
  public static String words() {
    return Arrays.stream(values()).map(Profile::word).collect(Collectors.joining(", "));
  }
}
