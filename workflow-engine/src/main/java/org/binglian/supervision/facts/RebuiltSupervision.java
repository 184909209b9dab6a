package org.binglian.supervision.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.LoggedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the facts anew from the domain's log, in batches. */
@Component
class RebuiltSupervision {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 500;

    private final CaseSnapshots cases;
    private final FactTable table;

    RebuiltSupervision(CaseSnapshots cases, FactTable table) {
        this.cases = cases;
        this.table = table;
    }

    @Transactional
    long rebuild() {
        table.clear();
        Batches batches = new Batches();
        cases.stream(batches::add);
        batches.write();
        return batches.written;
    }

    private final class Batches {

        private final List<CaseSnapshot> waiting = new ArrayList<>(BATCH);
        private long written;

        void add(CaseSnapshot c) {
            if (c.acceptedOn() != null) {
                waiting.add(c);
            }
            if (waiting.size() == BATCH) {
                write();
            }
        }

        void write() {
            if (waiting.isEmpty()) {
                return;
            }
            Map<UUID, List<LoggedEvent>> log =
                    cases.log(waiting.stream().map(CaseSnapshot::caseId).toList());
            List<SupervisionFact> facts = new ArrayList<>();
            for (CaseSnapshot c : waiting) {
                facts.addAll(facts(c, log.getOrDefault(c.caseId(), List.of())));
            }
            table.append(facts);
            written += facts.size();
            waiting.clear();
        }
    }

    private static List<SupervisionFact> facts(CaseSnapshot c, List<LoggedEvent> log) {
        int extended = log.stream()
                .filter(logged -> logged.event().equals("CaseExtended"))
                .mapToInt(RebuiltSupervision::days)
                .sum();
        int limit = c.clock() == null ? 0 : c.clock().limitDays() - extended;
        List<SupervisionFact> facts = new ArrayList<>();
        for (LoggedEvent logged : log) {
            LocalDate day = LocalDate.ofInstant(logged.at(), SHANGHAI);
            switch (logged.event()) {
                case "CaseAccepted" ->
                    facts.add(SupervisionFact.fact(
                            c, SupervisionFact.Kind.ACCEPTED, acceptedOn(c, day), logged.at(), limit));
                case "CaseSuspended" ->
                    facts.add(SupervisionFact.fact(c, SupervisionFact.Kind.SUSPENDED, day, logged.at(), 0));
                case "CaseResumed" ->
                    facts.add(SupervisionFact.fact(c, SupervisionFact.Kind.RESUMED, day, logged.at(), 0));
                case "CaseExtended" ->
                    facts.add(SupervisionFact.fact(c, SupervisionFact.Kind.EXTENDED, day, logged.at(), days(logged)));
                case "CaseDecided", "CaseWithdrawn", "CaseTerminated" ->
                    facts.add(SupervisionFact.fact(c, SupervisionFact.Kind.ENDED, day, logged.at(), 0));
                default -> {
                    // moves no figure
                }
            }
        }
        return facts;
    }

    /** Deemed acceptance counts from the day of receipt, whenever it was entered. */
    private static LocalDate acceptedOn(CaseSnapshot c, LocalDate entered) {
        LocalDate on = c.acceptedOn();
        return on == null ? entered : on;
    }

    private static int days(LoggedEvent extended) {
        return extended.details().get("days") instanceof Number days ? days.intValue() : 0;
    }
}
