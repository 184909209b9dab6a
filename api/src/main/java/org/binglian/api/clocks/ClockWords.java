package org.binglian.api.clocks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.binglian.worktime.ClockEvent;
import org.binglian.worktime.ClockExplanation;
import org.binglian.worktime.ClockExplanation.Day;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.ClockRow;
import org.binglian.worktime.DayReason;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in plain words why a day counts, and how the figures of a clock follow from its days. */
@Component
class ClockWords {

    /** From when on the law on counting days, which says that the first is not counted, is which. */
    private static final LocalDate CIVIL_CODE = LocalDate.of(2021, 1, 1);

    private static final LocalDate GENERAL_PROVISIONS = LocalDate.of(2017, 10, 1);

    private final MessageSource messages;

    ClockWords(MessageSource messages) {
        this.messages = messages;
    }

    String title(Locale locale) {
        return say(locale, "sheet.title");
    }

    String kind(ClockKind kind, Locale locale) {
        return say(locale, "kind." + kind);
    }

    String event(ClockRow row, Locale locale) {
        return say(locale, "event." + row.event(), row.days());
    }

    /** As the officer wrote it, or what the step is called that wrote the row. */
    String reason(ClockRow row, Locale locale) {
        return Objects.requireNonNull(messages.getMessage("clock.reason." + row.why(), null, row.why(), locale));
    }

    String day(ClockKind kind, Day day, Locale locale) {
        return say(
                locale,
                "day." + day.why(),
                day.number(),
                day.holiday() == null ? "" : say(locale, "holiday." + day.holiday()),
                String.join("、", day.instruments()),
                say(locale, "start." + kind));
    }

    String clause(Day day, Locale locale) {
        return say(locale, "clause." + day.why() + (day.why() == DayReason.START_DAY ? lawOf(day.date()) : ""));
    }

    private static String lawOf(LocalDate day) {
        if (!day.isBefore(CIVIL_CODE)) {
            return ".2021";
        }
        return day.isBefore(GENERAL_PROVISIONS) ? ".1987" : ".2017";
    }

    /** The formula with its numbers filled in. */
    String sentence(ClockExplanation explained, Locale locale) {
        ClockReading reading = explained.reading();
        int extension = explained.rows().stream()
                .filter(row -> row.event() == ClockEvent.EXTENDED)
                .mapToInt(ClockRow::days)
                .sum();
        int limit = reading.limitDays();
        StringBuilder text = new StringBuilder(say(
                locale,
                "sentence.start",
                say(locale, "start." + explained.kind()),
                date(explained.startedOn(), locale),
                limit,
                extension == 0 ? "" : say(locale, "sentence.extended", limit - extension, extension)));
        if (reading.suspendedDays() > 0) {
            text.append(say(locale, "sentence.suspended", reading.suspendedDays()));
        }
        return text.append(say(
                        locale,
                        "sentence.due",
                        limit,
                        date(reading.dueOn(), locale),
                        reading.provisional() ? say(locale, "sentence.provisional") : ""))
                .append(state(explained, locale))
                .toString();
    }

    private String state(ClockExplanation explained, Locale locale) {
        ClockReading reading = explained.reading();
        int left = reading.limitDays() - reading.usedDays();
        String state = explained.stopped() ? "stopped" : "running";
        String overdue = explained.stopped() ? "stopped-overdue" : "overdue";
        return say(
                locale,
                "sentence." + (left < 0 ? overdue : state),
                date(explained.through(), locale),
                reading.usedDays(),
                Math.abs(left));
    }

    static String date(LocalDate date, Locale locale) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("clock." + key, arguments, locale);
    }
}
