package org.binglian.materials.decided;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialResult;
import org.springframework.stereotype.Component;

/** The lines of an application: decided now while it is a draft, as they were decided once it is submitted. */
@Component
class Lines {

    private final Situations situations;
    private final MaterialRules rules;
    private final MaterialDecisions decisions;
    private final Waits waits;
    private final Standings standings;
    private final Clock clock;

    Lines(
            Situations situations,
            MaterialRules rules,
            MaterialDecisions decisions,
            Waits waits,
            Standings standings,
            Clock clock) {
        this.situations = situations;
        this.rules = rules;
        this.decisions = decisions;
        this.waits = waits;
        this.standings = standings;
        this.clock = clock;
    }

    List<DecidedLine> of(MaterialContext context) {
        return decisions
                .findById(context.applicationId())
                .map(decision -> standings.on(context.today(), upToDate(decision.lines(), context)))
                .orElseGet(() -> decidedNow(context));
    }

    /** As decided at submission, without looking what has become of it; before that decided now. */
    List<DecidedLine> asDecided(MaterialContext context) {
        return decisions
                .findById(context.applicationId())
                .map(MaterialDecision::lines)
                .orElseGet(() -> decidedNow(context));
    }

    List<DecidedLine> freeze(MaterialContext context) {
        return decisions
                .findById(context.applicationId())
                .map(decision -> standings.on(context.today(), upToDate(decision.lines(), context)))
                .orElseGet(() -> decidedForGood(context));
    }

    /** Of what was decided at submission. */
    List<DecidedLine> committed(MaterialContext context) {
        return decisions.findById(context.applicationId()).map(MaterialDecision::lines).orElse(List.of()).stream()
                .filter(line -> line.result() == MaterialResult.COMMITMENT)
                .toList();
    }

    private List<DecidedLine> decidedForGood(MaterialContext context) {
        List<DecidedLine> lines = new ArrayList<>();
        boolean waiting = false;
        for (Situation situation : situations.of(context)) {
            DecidedLine line = rules.decide(situation).orElse(null);
            if (line != null) {
                situation.addressDocument(line);
                lines.add(line);
                waiting |= Obtaining.waitsFor(situation, line);
            }
        }
        if (waiting) {
            waits.save(new Wait(context.applicationId(), clock.instant()));
        }
        decisions.save(new MaterialDecision(context.applicationId(), context.today(), lines));
        return lines;
    }

    private List<DecidedLine> decidedNow(MaterialContext context) {
        return situations.of(context).stream()
                .flatMap(situation -> rules.decide(situation).stream())
                .toList();
    }

    /** What was open shows as obtained as soon as the licence exists, without anybody moving it (2.3.2f). */
    private List<DecidedLine> upToDate(List<DecidedLine> decided, MaterialContext context) {
        Set<String> pending = decided.stream()
                .filter(DecidedLine::open)
                .map(DecidedLine::requirement)
                .collect(Collectors.toSet());
        if (pending.isEmpty()) {
            return decided;
        }
        Map<String, DecidedLine> arrived = decidedNow(context).stream()
                .filter(line -> pending.contains(line.requirement()) && line.obtained())
                .collect(Collectors.toMap(DecidedLine::requirement, Function.identity()));
        return decided.stream()
                .map(line -> arrived.getOrDefault(line.requirement(), line))
                .toList();
    }
}
