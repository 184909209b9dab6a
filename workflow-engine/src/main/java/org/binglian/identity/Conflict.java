package org.binglian.identity;

import java.util.Set;
import java.util.TreeSet;

/** The state of the thing does not allow this (409); names the states that would. */
public final class Conflict extends Problem {

    private final transient Set<String> allowedStates;

    /**
     * @param code such as {@code case.not-under-review}; the message {@code problem.<code>} explains it
     * @param allowedStates names of the states in which it would have been possible; empty when no state would help
     */
    public Conflict(String code, Set<String> allowedStates, Object... args) {
        super(code, "Conflict: " + code + ", possible in " + new TreeSet<>(allowedStates), args);
        this.allowedStates = Set.copyOf(allowedStates);
    }

    public Set<String> allowedStates() {
        return allowedStates;
    }
}
