package org.binglian.seeds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.cases.Channel;
import org.binglian.cases.DeliveryMethod;
import org.binglian.worktime.WorkCalendar;

/**
 * One line of {@code demo/cases.csv}: what was filed, and how it went on. Days are working days.
 *
 * @param answers what was chosen, {@code name=value} separated by blanks
 * @param acceptance days until the window decided, {@code BY_LAW} when it missed the five days, or {@code NOT_ACCEPTED}
 * @param handling days from acceptance to the decisions
 * @param turns what happened besides, such as {@code REFUSE:GTT-01} or {@code SUSPEND:HBT-01:EXPERT_REVIEW:6}
 */
record DemoStory(
        LocalDate filedOn,
        Channel channel,
        String applicant,
        String subject,
        Map<String, Object> answers,
        DeliveryMethod delivery,
        String acceptance,
        int handling,
        List<String[]> turns) {

    /** Dates are ISO, or {@code now-n} for n working days before today. */
    static DemoStory of(String line, LocalDate today, WorkCalendar calendar) {
        String[] cells = line.split(",", -1);
        return new DemoStory(
                day(cells[0], today, calendar),
                Channel.valueOf(cells[1]),
                cells[2],
                cells[3],
                answers(cells[4]),
                DeliveryMethod.valueOf(cells[5]),
                cells[6],
                Integer.parseInt(cells[7]),
                cells[8].isBlank()
                        ? List.of()
                        : Arrays.stream(cells[8].split(" "))
                                .map(turn -> turn.split(":"))
                                .toList());
    }

    private static LocalDate day(String cell, LocalDate today, WorkCalendar calendar) {
        if (!cell.startsWith("now-")) {
            return LocalDate.parse(cell);
        }
        LocalDate day = today;
        for (int left = Integer.parseInt(cell.substring(4)); left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static Map<String, Object> answers(String cell) {
        return cell.isBlank()
                ? Map.of()
                : Arrays.stream(cell.split(" "))
                        .map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> value(pair[1])));
    }

    private static Object value(String text) {
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }

    boolean joint() {
        return Character.isLowerCase(subject.charAt(0));
    }

    boolean has(String turn) {
        return turns.stream().anyMatch(parts -> parts[0].equals(turn));
    }

    boolean refused(String item) {
        return turns.stream().anyMatch(parts -> parts[0].equals("REFUSE") && parts[1].equals(item));
    }
}
