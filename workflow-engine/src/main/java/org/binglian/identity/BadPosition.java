package org.binglian.identity;

/** A position that does not belong to the list it was given to (400). */
public final class BadPosition extends RuntimeException {

    public BadPosition() {
        super("Position does not belong to this list");
    }
}
