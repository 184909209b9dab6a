package org.binglian.catalogue.attachment;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as officials write them; a month or a year stands for its last day, because a plan holds until then. */
final class ChineseDate {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})(?:日|号)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[年./-](\\d{1,2})(?:月份?)?(?:底|末)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年(?:底|末)前?");

    private ChineseDate() {}

    static String of(LocalDate day) {
        return FULL.format(day);
    }

    /** The first day that a text names; none when it names none, or one that no calendar has. */
    static Optional<LocalDate> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher day = DAY.matcher(plain);
        Matcher month = MONTH.matcher(plain);
        Matcher year = YEAR.matcher(plain);
        try {
            if (day.find()) {
                return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
            }
            if (month.find()) {
                return Optional.of(
                        YearMonth.of(number(month, 1), number(month, 2)).atEndOfMonth());
            }
            return year.find() ? Optional.of(LocalDate.of(number(year, 1), 12, 31)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
