package org.dabiao.statistics.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a file is as a text, told by all of its bytes.
 *
 * @param encoding encoding that its bytes speak for
 * @param foreignLines lines that this encoding cannot read, in a file of mixed encodings
 * @param quotedLineBreak whether a line break stands between quotes, which decides how the file may
 *     be split
 * @param openQuote whether a quote is still open at the end
 * @param nuls whether there are zero bytes that are no part of a character
 * @param otherFormat name of the format that its first bytes announce (PNG, HTML); empty for a text
 */
record TextFacts(
    Charset encoding,
    long foreignLines,
    boolean quotedLineBreak,
    boolean openQuote,
    boolean nuls,
    String otherFormat) {

  static final TextFacts NONE = new TextFacts(StandardCharsets.UTF_8, 0, false, false, false, "");
}
