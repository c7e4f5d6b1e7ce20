package org.dabiao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script inside the page. The page's policy names its digest: nothing else that looks like a
 * script is run, wherever it came from.
 *
 * @param text what stands in the element
 */
record Script(String text) {
  /** The library that draws interactive charts; its jar is named in pom.xml. */
  private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

  /** A script of this program; marked so that the page stays well-formed XML too. */
  static Script own(String name) {
    return new Script("//<![CDATA[\n" + resource(name) + "//]]>");
  }

  /** The chart library. */
  static Script uplot() {
    return own(UPLOT + "uPlot.iife.min.js");
  }

  /** The chart library's style sheet. */
  static String uplotStyle() {
    return resource(UPLOT + "uPlot.min.css");
  }

  /** The digest as a policy writes it: {@code 'sha256-…'}. */
  String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that comes with the program. */
  static String resource(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
