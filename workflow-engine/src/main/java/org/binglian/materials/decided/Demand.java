package org.binglian.materials.decided;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialType;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of the application, with everybody else in it who wants the same material.
 *
 * @param all those who ask for it with a basis, in the order of the items; the first of them collects it for all
 * @param producer the item of the application whose result this material is; none when it comes from outside
 */
record Demand(
        Asker asker,
        MaterialType type,
        List<Asker> all,
        @Nullable ItemGuide producer) {

    enum Issuer {
        SELF,
        OTHER,
        NONE
    }

    String requirement() {
        return asker.requirement().requirement();
    }

    boolean askedElsewhere() {
        return !all.contains(asker) || !first().equals(asker);
    }

    Asker first() {
        return all.isEmpty() ? asker : all.get(0);
    }

    /** Whom this line serves: all of them when it is the one that collects. */
    List<Asker> served() {
        return askedElsewhere() ? List.of(asker) : all;
    }

    boolean essential() {
        return served().stream().anyMatch(served -> served.requirement().essential());
    }

    boolean mayFollow() {
        return served().stream().noneMatch(Asker::blocks)
                && served().stream().anyMatch(served -> served.requirement().mayFollow());
    }

    /** Some item that this line collects it for wants to see the original on completion; it is seen once for all of them. */
    boolean originalToBeSeen() {
        return !askedElsewhere()
                && served().stream().anyMatch(served -> served.requirement().originalToBeSeen());
    }

    /** A commitment replaces the material only where its kind and every item that wants it allow that. */
    boolean commitmentAllowed() {
        return type.commitmentAllowed()
                && items().stream().allMatch(item -> item.commitmentAllowed() && item.commitment() != null);
    }

    List<ItemGuide> items() {
        return served().stream().map(Asker::item).toList();
    }

    Issuer issuer() {
        if (type.issuer() == null) {
            return Issuer.NONE;
        }
        return type.issuer().equals(asker.item().department()) ? Issuer.SELF : Issuer.OTHER;
    }

    /** Another department has it and shares it (2.1.1d). */
    boolean fetchable() {
        return issuer() == Issuer.OTHER && type.shared();
    }

    /** What this application itself produces is handed on inside of it and needs no consent. */
    boolean consentMissing(@Nullable Submission given) {
        return type.consentRequired() && producer == null && (given == null || given.consentedAt() == null);
    }

    Set<String> departments() {
        return served().stream().map(served -> served.item().department()).collect(Collectors.toUnmodifiableSet());
    }
}
