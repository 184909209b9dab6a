package org.binglian.materials.decided;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.catalogue.Result;
import org.binglian.identity.NotFound;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.binglian.materials.ToBeObtained;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Obtaining implements ToBeObtained {

    private final Situations situations;
    private final MaterialRules rules;
    private final MaterialDecisions decisions;
    private final Waits waits;
    private final Clock clock;

    Obtaining(Situations situations, MaterialRules rules, MaterialDecisions decisions, Waits waits, Clock clock) {
        this.situations = situations;
        this.rules = rules;
        this.decisions = decisions;
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> issuers(MaterialContext context) {
        return situations.obtainable(context);
    }

    @Override
    public List<MaterialLine> settle(MaterialContext context) {
        MaterialDecision decision = decision(context);
        List<MaterialLine> obtained = new ArrayList<>();
        boolean waiting = false;
        for (Situation situation : pending(decision, context)) {
            DecidedLine line = rules.decide(situation).orElseThrow();
            if (line.obtained()) {
                decision.replace(line);
                obtained.add(line.told());
            } else {
                waiting |= waitsFor(situation, line);
            }
        }
        if (!waiting) {
            waits.end(context.applicationId());
        }
        return obtained;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MaterialLine> outstanding(MaterialContext context) {
        Set<String> produced = context.items().stream()
                .flatMap(guide -> guide.results().stream())
                .map(Result::licenceType)
                .collect(Collectors.toSet());
        return decision(context).lines().stream()
                .filter(line -> line.result() == MaterialResult.TO_BE_OBTAINED)
                .filter(line -> !produced.contains(line.materialType()))
                .map(DecidedLine::told)
                .toList();
    }

    @Override
    public MaterialLine settle(MaterialContext context, String requirement) {
        MaterialDecision decision = decision(context);
        DecidedLine line = pending(decision, context).stream()
                .filter(situation -> situation.demand().requirement().equals(requirement))
                .findFirst()
                .flatMap(rules::decide)
                .orElseThrow(() -> new NotFound("material", requirement));
        decision.replace(line);
        return line.told();
    }

    private MaterialDecision decision(MaterialContext context) {
        return decisions
                .findById(context.applicationId())
                .orElseThrow(() ->
                        new NotFound("application", context.applicationId().toString()));
    }

    private List<Situation> pending(MaterialDecision decision, MaterialContext context) {
        List<String> pending = decision.lines().stream()
                .filter(line -> line.result() == MaterialResult.TO_BE_OBTAINED)
                .map(DecidedLine::requirement)
                .toList();
        return pending.isEmpty()
                ? List.of()
                : situations.of(context).stream()
                        .filter(situation -> pending.contains(situation.demand().requirement()))
                        .toList();
    }

    /** What an item of the application brings forth is waited for too, but nobody outside can give it. */
    static boolean waitsFor(Situation situation, DecidedLine line) {
        return line.result() == MaterialResult.TO_BE_OBTAINED && !situation.sharingAvailable();
    }

    @Override
    public List<UUID> takeWaiting(int most) {
        Instant now = clock.instant();
        List<Wait> taken = waits.take(now, most);
        taken.forEach(wait -> wait.postpone(now));
        return taken.stream().map(Wait::getId).toList();
    }

    @Override
    public void waitNoMore(UUID applicationId) {
        waits.end(applicationId);
    }
}
