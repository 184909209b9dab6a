package org.binglian.api.clocks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.binglian.api.applications.ClockResource;
import org.binglian.cases.ClockAccounts.Account;
import org.binglian.worktime.ClockEvent;
import org.binglian.worktime.ClockExplanation;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.DayReason;
import org.jspecify.annotations.Nullable;

/**
 * A clock explained.
 *
 * @param sentence the formula with its numbers filled in, in the reader's language
 * @param months over which the clock reaches, yyyy-MM
 * @param days of the month that was asked for, or of all months when that is no more than about a year
 * @param next month to ask for next; none when nothing is left
 */
record ClockAccountResource(
        ClockKind kind,
        String kindName,
        UUID applicationId,
        String number,
        String title,
        ClockResource clock,
        String sentence,
        List<ExplainedRow> rows,
        List<String> months,
        List<ExplainedDay> days,
        @Nullable String next) {

    /** A year and a month: what one page of paper or screen may still be. */
    private static final int AT_ONCE = 400;

    /**
     * @param by who did it; none for the applicant, whom the department answers for
     * @param reason in the officer's words, or in ours for what the process did
     */
    record ExplainedRow(
            ClockEvent event,
            LocalDate on,
            int days,
            String text,
            String reason,
            @Nullable String by,
            @Nullable String instrument) {}

    /**
     * @param number which working day of the limit it is; none when it does not count
     * @param ahead still to come
     * @param instruments numbers of the notices that suspended the clock
     * @param clause law and article
     */
    record ExplainedDay(
            LocalDate date,
            boolean counts,
            @Nullable Integer number,
            DayReason why,
            String text,
            boolean ahead,
            List<String> instruments,
            String clause) {}

    static ClockAccountResource of(Account account, @Nullable YearMonth month, ClockWords words, Locale locale) {
        ClockExplanation explained = account.explanation();
        List<YearMonth> months = explained.months();
        YearMonth shown = month == null && explained.days().size() > AT_ONCE ? months.get(0) : month;
        List<ClockExplanation.Day> days = shown == null ? explained.days() : explained.days(shown);
        int after = shown == null ? months.size() : months.indexOf(shown) + 1;
        return new ClockAccountResource(
                explained.kind(),
                words.kind(explained.kind(), locale),
                account.applicationId(),
                account.subject(),
                account.title(),
                Objects.requireNonNull(ClockResource.of(explained.reading())),
                words.sentence(explained, locale),
                explained.rows().stream()
                        .map(row -> new ExplainedRow(
                                row.event(),
                                row.on(),
                                row.days(),
                                words.event(row, locale),
                                words.reason(row, locale),
                                account.internal() ? row.by() : null,
                                row.instrument()))
                        .toList(),
                months.stream().map(YearMonth::toString).toList(),
                days.stream()
                        .map(day -> new ExplainedDay(
                                day.date(),
                                day.counts(),
                                day.counts() ? day.number() : null,
                                day.why(),
                                words.day(explained.kind(), day, locale),
                                day.ahead(),
                                day.instruments(),
                                words.clause(day, locale)))
                        .toList(),
                after < months.size() ? months.get(after).toString() : null);
    }
}
