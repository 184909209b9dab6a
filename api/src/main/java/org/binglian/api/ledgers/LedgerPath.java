package org.binglian.api.ledgers;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.ledger.LedgerFigure;

/** Reads the variable parts of a ledger's address and says in words what is wrong with one. */
final class LedgerPath {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private LedgerPath() {}

    static YearMonth month(String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            // a month 13: as wrong as any other text
        }
        throw new Rejected(new Fault("/month", "ledger.month-invalid", text));
    }

    static LedgerFigure figure(String text) {
        return LedgerFigure.of(text).orElseThrow(() -> {
            String known =
                    Arrays.stream(LedgerFigure.values()).map(LedgerFigure::path).collect(Collectors.joining(", "));
            return new Rejected(new Fault("/figure", "ledger.figure-unknown", text, known));
        });
    }
}
