package org.binglian.seeds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.cases.Channel;
import org.binglian.cases.DeliveryMethod;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code demo/cases.csv}: what was filed, and how it went on. Days are working days.
 *
 * @param subject an item, or a joint service and the stage of it
 * @param stage null for an item
 * @param answers what was chosen: {@code name=value}, or the name alone for a yes; what is not named is a no
 * @param acceptance days until the window decided; {@code BY_LAW} when it missed the five days, {@code NOT_ACCEPTED}, {@code WAITING}, or
 *     {@code DRAFT} when it was never submitted
 * @param handling days from acceptance to the decision, by item; one number for all
 * @param turns what happened besides, such as {@code REFUSE:GTT-01}, {@code SUSPEND:JTT-02:EXPERT_REVIEW:6} or {@code NOTE:FGW-02}
 * @param words the reason of a turn as it is told, empty for the usual one
 */
record DemoStory(
        LocalDate filedOn,
        Channel channel,
        String applicant,
        String subject,
        @Nullable String stage,
        Map<String, Object> answers,
        DeliveryMethod delivery,
        String acceptance,
        Map<String, Integer> handling,
        List<String[]> turns,
        String words) {

    private static final String ALL = "ALL";

    /** Dates are ISO, or {@code now-n} for n working days before today. */
    static DemoStory of(String line, LocalDate today, WorkCalendar calendar) {
        String[] cells = line.split(",", -1);
        String[] subject = cells[3].split("/");
        return new DemoStory(
                day(cells[0], today, calendar),
                Channel.valueOf(cells[1]),
                cells[2],
                subject[0],
                subject.length == 1 ? null : subject[1],
                words(cells[4]).map(word -> word.split("=")).collect(Collectors.toMap(p -> p[0], DemoStory::answer)),
                DeliveryMethod.valueOf(cells[5]),
                cells[6],
                words(cells[7])
                        .map(word -> word.split("="))
                        .collect(Collectors.toMap(
                                p -> p.length == 1 ? ALL : p[0], p -> Integer.valueOf(p[p.length - 1]))),
                words(cells[8]).map(word -> word.split(":")).toList(),
                cells[9]);
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Object answer(String[] pair) {
        return pair.length == 1 ? Boolean.TRUE : pair[1];
    }

    /** An ISO date, or {@code now-n} for n working days before today. */
    static LocalDate day(String cell, LocalDate today, WorkCalendar calendar) {
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

    boolean joint() {
        return stage != null;
    }

    /** Whether it is the first of its applicant's undertaking. */
    boolean begins() {
        return "1".equals(stage);
    }

    /** The minute of the hour at which its things happen, so that not everything happens on the stroke. */
    int minute() {
        return Math.floorMod(31 * filedOn.getDayOfYear() + 17 * applicant.hashCode() + 7 * subject.hashCode(), 60);
    }

    int daysOf(String item) {
        return Optional.ofNullable(handling.getOrDefault(item, handling.get(ALL)))
                .orElseThrow(() -> new IllegalStateException(
                        subject + " of " + filedOn + " does not say when " + item + " was decided"));
    }

    boolean has(String turn) {
        return turns.stream().anyMatch(parts -> parts[0].equals(turn));
    }

    boolean has(String turn, String item) {
        return turns.stream().anyMatch(parts -> parts[0].equals(turn) && parts[1].equals(item));
    }
}
