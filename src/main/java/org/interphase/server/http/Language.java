package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages that the frame of a page speaks; what is in the graph is told in English. */
enum Language {
  ENGLISH("en", "English", "EN"),
  GERMAN("de", "Deutsch", "DE"),
  CHINESE("zh", "中文", "中文");

  /** The parameter of any page's address that chooses one. */
  static final String PARAMETER = "lang";

  private static final Pattern NAMED = Pattern.compile("(?:^|&)" + PARAMETER + "=([a-z]+)(?=&|$)");

  private final String tag;
  private final String title;
  private final String sign;

  Language(String tag, String title, String sign) {
    this.tag = tag;
    this.title = title;
    this.sign = sign;
  }

  /** The language that the address names, or else the first that the reader's browser asks for. */
  static Language of(HttpServletRequest request) {
    return chosen(request)
        .or(
            () ->
                Collections.list(request.getLocales()).stream()
                    .flatMap(locale -> tagged(locale.getLanguage()).stream())
                    .findFirst())
        .orElse(ENGLISH);
  }

  /**
   * The language that the address names. The request would look for it in what is posted, too,
   * which may be too long to be read or no form at all; and the page that says so asks here.
   */
  static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString())
        .map(NAMED::matcher)
        .filter(Matcher::find)
        .flatMap(named -> tagged(named.group(1)));
  }

  private static Optional<Language> tagged(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
  }

  /** Its tag, such as {@code de}. */
  String tag() {
    return tag;
  }

  /** Its own name for itself. */
  String title() {
    return title;
  }

  /** The same where there is little room. */
  String sign() {
    return sign;
  }

  /** The words of the frame. */
  ResourceBundle words() {
    return ResourceBundle.getBundle(
        "org.interphase.server.http.frame",
        Locale.forLanguageTag(tag),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
