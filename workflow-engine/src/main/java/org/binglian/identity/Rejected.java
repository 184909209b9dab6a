package org.binglian.identity;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent is well-formed but not right (422); names every fault at once. */
public final class Rejected extends Problem {

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public Rejected(List<Fault> faults) {
        super("rejected", faults.stream().map(Rejected::text).collect(Collectors.joining(", ", "Rejected: ", "")));
        this.faults = List.copyOf(faults);
    }

    public Rejected(Fault fault) {
        this(List.of(fault));
    }

    /** Goes on when nothing speaks against it. */
    public static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String text(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
