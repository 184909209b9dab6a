package org.binglian.seeds;

/** The order in which the loaders run at start; each builds on what those before it have loaded. */
final class SeedOrder {

    static final int REFERENCE = 10;
    static final int PEOPLE = 20;
    static final int ROUNDS = 25;
    static final int CASES = 30;

    private SeedOrder() {}
}
