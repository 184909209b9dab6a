package org.binglian.licences.library;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * By what anybody checks a licence: 24 signs of Crockford's base 32, 120 random bits. Nobody can guess one, and nobody can tell from one
 * licence's what another's is.
 */
final class VerificationCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String draw() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** As it is kept, whatever way it was typed: the letters that the signs leave out can only mean the digits that they look like. */
    static String comparable(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }
}
