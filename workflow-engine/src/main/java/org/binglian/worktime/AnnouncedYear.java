package org.binglian.worktime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The State Council's announcement of one year: which days are off and which weekend days are worked. It may name days
 * of the year before (that of 2019 named 29 to 31 December 2018).
 */
record AnnouncedYear(int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    /** Reads a line of {@code announced-years.txt}; the file says how it is written. */
    static AnnouncedYear parse(String line) {
        int year = Integer.parseInt(line.substring(0, line.indexOf(':')));
        String[] lists = line.substring(line.indexOf(':') + 1).split("\\|", -1);
        return new AnnouncedYear(year, days(year, lists[0]), days(year, lists[1]));
    }

    private static Set<LocalDate> days(int year, String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .filter(token -> !token.isEmpty())
                .flatMap(token -> span(year, token))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> span(int year, String token) {
        String[] ends = token.split("\\.\\.");
        LocalDate first = day(year, ends[0]);
        return first.datesUntil(day(year, ends[ends.length - 1]).plusDays(1));
    }

    private static LocalDate day(int year, String text) {
        return LocalDate.parse(text.length() == "MM-DD".length() ? year + "-" + text : text);
    }
}
