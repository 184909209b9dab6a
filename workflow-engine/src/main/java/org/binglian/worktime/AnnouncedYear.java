package org.binglian.worktime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The State Council's announcement of one year: which days are off and which weekend days are worked. It may name days
 * of the year before (that of 2019 named 29 to 31 December 2018).
 */
record AnnouncedYear(int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    /** Longer than any holiday; what is longer is a slip of the pen. */
    private static final int LONGEST_SPAN = 60;

    /**
     * Reads a line of {@code announced-years.txt}; the file says how it is written.
     *
     * @throws RuntimeException when it is written otherwise
     */
    static AnnouncedYear parse(String line) {
        int year = Integer.parseInt(line.substring(0, line.indexOf(':')).strip());
        String[] lists = line.substring(line.indexOf(':') + 1).split("\\|", -1);
        if (lists.length != 2) {
            throw new IllegalArgumentException("Two lists are expected: " + line);
        }
        return new AnnouncedYear(year, days(year, lists[0]), days(year, lists[1]));
    }

    private static Set<LocalDate> days(int year, String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .filter(token -> !token.isEmpty())
                .flatMap(token -> span(year, token))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> span(int year, String token) {
        String[] ends = token.split("\\.\\.", -1);
        LocalDate first = day(year, ends[0]);
        LocalDate last = day(year, ends[ends.length - 1]);
        long days = ChronoUnit.DAYS.between(first, last);
        if (ends.length > 2 || days < 0 || days > LONGEST_SPAN) {
            throw new IllegalArgumentException("No span of days: " + token);
        }
        return first.datesUntil(last.plusDays(1));
    }

    private static LocalDate day(int year, String text) {
        return LocalDate.parse(text.length() == "MM-DD".length() ? year + "-" + text : text);
    }

    /** As {@link #parse} reads it. */
    String line() {
        return year + ":" + list(daysOff) + " |" + list(makeUpDays);
    }

    private String list(Collection<LocalDate> days) {
        List<LocalDate> sorted = sorted(days);
        StringBuilder text = new StringBuilder();
        for (int first = 0, last; first < sorted.size(); first = last + 1) {
            last = first;
            while (last + 1 < sorted.size()
                    && sorted.get(last + 1).equals(sorted.get(last).plusDays(1))) {
                last++;
            }
            text.append(' ').append(text(sorted.get(first)));
            if (last > first) {
                text.append("..").append(text(sorted.get(last)));
            }
        }
        return text.toString();
    }

    private String text(LocalDate day) {
        return day.getYear() == year ? day.toString().substring("YYYY-".length()) : day.toString();
    }

    YearDays days() {
        return new YearDays(sorted(daysOff), sorted(makeUpDays));
    }

    private static List<LocalDate> sorted(Collection<LocalDate> days) {
        return days.stream().sorted().toList();
    }
}
