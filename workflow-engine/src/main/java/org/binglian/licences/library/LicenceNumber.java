package org.binglian.licences.library;

import java.text.Normalizer;
import java.util.Locale;

/** A licence number as it is compared: typed with another keyboard or with spaces it is still the same number. */
final class LicenceNumber {

    private LicenceNumber() {}

    static String comparable(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
