package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.workbook.WorkbookFile.SheetInfo;

/** Which sheets of a workbook are read. */
final class SheetChoice {
  private static final Pattern WILD = Pattern.compile("[*?]");

  private SheetChoice() {}

  /**
   * The sheets that the project file names, in its order; when it names none, those that show.
   *
   * @throws WorkbookFault when there is no such sheet
   */
  static List<SheetInfo> of(List<SheetInfo> sheets, List<String> said) {
    if (said.isEmpty()) {
      return sheets.stream().filter(s -> !s.hidden()).toList();
    }
    Set<SheetInfo> chosen = new LinkedHashSet<>();
    for (String each : said) {
      List<SheetInfo> found = matching(sheets, each.strip());
      if (found.isEmpty()) {
        String names = sheets.stream().map(SheetInfo::name).collect(Collectors.joining(" | "));
        throw new WorkbookFault(Reason.NO_SUCH_SHEET, 0, "", each, SheetCell.cut(names));
      }
      chosen.addAll(found);
    }
    return new ArrayList<>(chosen);
  }

  /** By name, else by number from 1, else by pattern among those that show. */
  private static List<SheetInfo> matching(List<SheetInfo> sheets, String said) {
    List<SheetInfo> named = sheets.stream().filter(s -> s.name().strip().equals(said)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    if (said.matches("\\d{1,5}")) {
      int number = Integer.parseInt(said);
      return sheets.stream().filter(s -> s.index() + 1 == number).toList();
    }
    if (!WILD.matcher(said).find()) {
      return List.of();
    }
    String pattern = Pattern.quote(said).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return sheets.stream().filter(s -> !s.hidden() && s.name().matches(pattern)).toList();
  }
}
