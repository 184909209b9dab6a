package org.binglian.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number of an identity card or 统一社会信用代码, as others than its owner may read it. */
public final class IdNumber {

    private static final int SHOWN = 4;
    private static final int FIRST_YEAR = 1880;
    private static final Pattern IDENTITY_CARD = Pattern.compile("[1-8]\\d{5}(\\d{8})\\d{3}[\\dX]");

    private IdNumber() {}

    /** Enough of the number to tell it from others. */
    public static String masked(String number) {
        int shown = Math.min(SHOWN, number.length());
        return number.substring(0, shown) + "*".repeat(number.length() - shown);
    }

    /** Whether it is the number of an identity card: a region, the date of birth, a sequence and a check sign. */
    public static boolean ofPerson(String number) {
        Matcher parts = IDENTITY_CARD.matcher(number);
        if (!parts.matches()) {
            return false;
        }
        try {
            return LocalDate.parse(parts.group(1), DateTimeFormatter.BASIC_ISO_DATE)
                            .getYear()
                    >= FIRST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
