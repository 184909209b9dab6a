package org.binglian.cases;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The second half of a public query: eight signs without those that look alike; about 10^12 possibilities, asked with a throttle. */
final class QueryCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCode() {}

    static String draw() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }
}
