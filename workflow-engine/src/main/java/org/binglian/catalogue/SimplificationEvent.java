package org.binglian.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Something that happened to a simplification. Published inside the transaction that made it happen. */
public sealed interface SimplificationEvent {

    SimplificationSubject subject();

    Actor by();

    Instant at();

    /** What was said or named with it; null when nothing was. */
    default @Nullable String text() {
        return null;
    }

    /** Stable name of what happened, as written to the audit trail. */
    default String name() {
        return getClass().getSimpleName();
    }

    record SimplificationOpened(SimplificationSubject subject, Actor by, Instant at) implements SimplificationEvent {}

    /** @param text code of the item */
    record ItemAdded(SimplificationSubject subject, String text, Actor by, Instant at) implements SimplificationEvent {}

    record SimplificationSubmitted(SimplificationSubject subject, Actor by, Instant at)
            implements SimplificationEvent {}

    /**
     * @param from where it stood
     * @param text the reason
     */
    record SimplificationReturned(
            SimplificationSubject subject, SimplificationState from, String text, Actor by, Instant at)
            implements SimplificationEvent {}

    record SimplificationApproved(
            SimplificationSubject subject, @Nullable String text, Actor by, Instant at)
            implements SimplificationEvent {}

    record ConsentRecorded(SimplificationSubject subject, Consent consent, Actor by, Instant at)
            implements SimplificationEvent {

        @Override
        public String text() {
            return consent.number();
        }
    }

    /** Whoever listens has the versions made; nothing else is done before they are. */
    record PublicationOrdered(SimplificationSubject subject, LocalDate effectiveFrom, Actor by, Instant at)
            implements SimplificationEvent {}

    /** @param items codes of the items that have a new version */
    record SimplificationPublished(
            SimplificationSubject subject, LocalDate effectiveFrom, List<String> items, Actor by, Instant at)
            implements SimplificationEvent {

        @Override
        public String text() {
            return effectiveFrom.toString();
        }
    }
}
