package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.identity.WrittenAtCommit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the history of every application as it happens. */
@Component
class Chronicle {

    private final EntityManager entityManager;

    Chronicle(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventListener
    void write(ApplicationEvent event) {
        UUID caseId =
                event instanceof CaseEvent caseEvent ? caseEvent.snapshot().caseId() : null;
        WrittenAtCommit.ofThisTransaction(Lines.class, Lines::new)
                .entries
                .add(new HistoryEntry(event, caseId, details(event)));
    }

    /** The lines of one transaction, written after the cases that they are about. */
    private class Lines extends WrittenAtCommit {

        private final List<HistoryEntry> entries = new ArrayList<>();

        @Override
        protected void write() {
            entries.forEach(entityManager::persist);
        }
    }

    private static Map<String, Object> details(ApplicationEvent event) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (event instanceof CaseEvent caseEvent) {
            details.put("item", caseEvent.snapshot().itemName());
            details.put("department", caseEvent.snapshot().department());
            details.put("state", caseEvent.snapshot().state().name());
        }
        put(details, "division", event instanceof DivisionReviewed e ? e.division() : null);
        put(details, "passed", event instanceof DivisionReviewed e ? e.passed() : null);
        put(details, "procedure", event instanceof CaseSuspended e ? e.procedure() : null);
        put(details, "procedure", event instanceof SuspensionEnded e ? e.procedure() : null);
        put(details, "days", event instanceof CaseExtended e ? e.days() : null);
        put(details, "reason", event instanceof ApplicationNotAccepted e ? e.reason() : null);
        put(details, "reason", event instanceof ApplicationWithdrawn e ? e.reason() : null);
        put(details, "reason", event instanceof CaseTerminated e ? e.reason() : null);
        put(details, "reason", event instanceof CaseRevoked e ? e.reason() : null);
        put(details, "ground", event instanceof CaseRevoked e ? e.ground().name() : null);
        put(details, "material", event instanceof OriginalsSeen e ? String.join("、", e.titles()) : null);
        put(details, "reason", event instanceof OriginalDisagreed e ? told(e) : null);
        put(details, "reason", event instanceof OriginalUpheld e ? e.reason() : null);
        put(details, "reason", event instanceof SecondVisit e ? e.reason() : null);
        put(details, "deemed", event instanceof ApplicationAccepted e ? e.deemed() : null);
        put(details, "round", event instanceof CorrectionsRequested e ? e.round() : null);
        if (event instanceof IntermediaryEvent e) {
            details.put("material", e.material());
            details.put("intermediary", e.intermediary());
            put(details, "reason", e.reason());
        }
        put(
                details,
                "method",
                event instanceof ApplicationDelivered e ? e.method().name() : null);
        return details;
    }

    private static String told(OriginalDisagreed event) {
        return event.differences().stream()
                .map(difference -> difference.title() + "（" + difference.remark() + "）")
                .collect(Collectors.joining("、"));
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    List<TimelineEntry> of(UUID applicationId) {
        return entityManager
                .createQuery(
                        "select h from HistoryEntry h where h.applicationId = :id order by h.id", HistoryEntry.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .map(HistoryEntry::view)
                .toList();
    }
}
