package org.dabiao.plan.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * The words between a noun and its number: 控制在, 不低于, 分别增长.
 *
 * @param edge where they start
 * @param bound comparator they state; null when none
 * @param roles what else they say
 * @param commitment commitment of a verb among them (开工); empty when none
 */
record Lead(int edge, Bound bound, Set<Role> roles, String commitment) {

  /** What a word before a number says of it. */
  enum Role {
    LEVEL,
    CAP,
    GROW,
    ADD,
    LIGHT,
    EACH_OF_SEVERAL
  }

  private static final Lexicon BOUNDS = Lexicon.load("bounds-before.txt");
  private static final Lexicon LEADS = Lexicon.load("leads.txt");
  private static final int MOST_WORDS = 6;

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Reads leftwards from the number, no further than the floor. */
  static Lead before(String text, int floor, int number) {
    Bound bound = null;
    Set<Role> roles = EnumSet.noneOf(Role.class);
    String commitment = "";
    int edge = number;
    for (int words = 0; words < MOST_WORDS; words++) {
      edge = skipSpace(text, floor, edge);
      Lexicon.Hit limit = BOUNDS.endingAt(text, edge, floor);
      Lexicon.Hit lead = LEADS.endingAt(text, edge, floor);
      if (limit != null && (lead == null || lead.length() <= limit.length())) {
        if (limit.tag().equals("none")) {
          break;
        }
        bound = bound == null ? Bound.of(limit.tag()) : bound;
        edge = limit.start();
      } else if (lead != null
          && !lead.tag().equals("none")
          && !isVerbNoun(lead, roles)
          && (words == 0 || lead.length() > 1 || !lead.tag().equals("level"))) {
        note(roles, lead, text);
        String stated = Openers.commitment(text.substring(lead.start(), lead.end()));
        commitment = commitment.isEmpty() ? stated : commitment;
        edge = lead.start();
      } else if (words == 0 && yearBefore(text, floor, edge) < edge) {
        edge = yearBefore(text, floor, edge);
      } else {
        break;
      }
    }
    return new Lead(skipSpace(text, floor, edge), bound, roles, commitment);
  }

  /** Where 2025年的 begins in 提高到2025年的; the position itself when no such year ends there. */
  private static int yearBefore(String text, int floor, int edge) {
    int end = edge > floor && text.charAt(edge - 1) == '的' ? edge - 1 : edge;
    int start = end - 5;
    boolean year =
        start > floor
            && text.charAt(end - 1) == '年'
            && Ascii.digitsEnd(text, start) == end - 1
            && "到至".indexOf(text.charAt(start - 1)) >= 0;
    return year ? start : edge;
  }

  /** A verb of doing before 增长 or 达到 is part of the noun (研发投入增长12%). */
  private static boolean isVerbNoun(Lexicon.Hit lead, Set<Role> roles) {
    return lead.tag().equals("light")
        && (roles.contains(Role.LEVEL) || roles.contains(Role.GROW) || roles.contains(Role.CAP));
  }

  private static void note(Set<Role> roles, Lexicon.Hit lead, String text) {
    switch (lead.tag()) {
      case "level" -> roles.add(Role.LEVEL);
      case "cap" -> roles.add(Role.CAP);
      case "grow" -> roles.add(Role.GROW);
      case "add" -> roles.add(Role.ADD);
      case "light" -> roles.add(Role.LIGHT);
      default -> {
        char first = text.charAt(lead.start());
        if (first == '均' || first == '都' || first == '各') {
          roles.add(Role.EACH_OF_SEVERAL);
        }
      }
    }
  }

  private static int skipSpace(String text, int floor, int from) {
    int i = from;
    while (i > floor && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
