package org.binglian.documents.instruments;

import org.binglian.documents.InstrumentKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How instruments are numbered.
 *
 * @param numberPattern what a number looks like: {issuer} is the issuer's short name, {kind} the word for the kind,
 *     {year} and {sequence} are numbers
 */
@ConfigurationProperties("binglian.instruments")
record InstrumentSettings(@DefaultValue(OFFICIAL_PATTERN) String numberPattern) {

    private static final String OFFICIAL_PATTERN = "{issuer}{kind}〔{year}〕{sequence}号";

    InstrumentSettings {
        if (!numberPattern.contains("{sequence}")) {
            throw new IllegalArgumentException(
                    "binglian.instruments.number-pattern needs a {sequence}: " + numberPattern);
        }
    }

    String number(String issuerShortName, InstrumentKind kind, int year, int sequence) {
        return numberPattern
                .replace("{year}", Integer.toString(year))
                .replace("{sequence}", Integer.toString(sequence))
                .replace("{kind}", kind.word())
                .replace("{issuer}", issuerShortName);
    }
}
