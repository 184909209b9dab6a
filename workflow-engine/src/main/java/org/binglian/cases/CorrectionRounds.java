package org.binglian.cases;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rounds of corrections of an application, and what was asked again although an earlier round could have named it. */
@Component
@Clause("article 32")
class CorrectionRounds {

    private final EntityManager entityManager;
    private final Today today;

    CorrectionRounds(EntityManager entityManager, Today today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    CorrectionsRequested ask(UUID applicationId, @Nullable String comment, List<CorrectionItem> items, Actor by) {
        List<CorrectionRequest> earlier = of(applicationId);
        CorrectionRequest request =
                new CorrectionRequest(applicationId, earlier.size() + 1, comment, items, by, today.now());
        entityManager.persist(request);
        List<String> late = earlier.isEmpty() ? List.of() : newlyNamed(earlier, request);
        return new CorrectionsRequested(applicationId, by, today.now(), earlier.size() + 1, late);
    }

    /** What the first round did not name: it could have, since everything lay before the officer then. */
    private static List<String> newlyNamed(List<CorrectionRequest> earlier, CorrectionRequest request) {
        Set<String> told = new HashSet<>();
        earlier.forEach(round -> told.addAll(round.requirements()));
        return request.requirements().stream()
                .filter(requirement -> !told.contains(requirement))
                .toList();
    }

    void answered(UUID applicationId) {
        of(applicationId).stream().filter(CorrectionRequest::open).forEach(round -> round.answered(today.now()));
    }

    Optional<Corrections> latest(UUID applicationId) {
        List<CorrectionRequest> rounds = of(applicationId);
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.get(rounds.size() - 1).view());
    }

    private List<CorrectionRequest> of(UUID applicationId) {
        return entityManager
                .createQuery(
                        "select r from CorrectionRequest r where r.applicationId = :id order by r.round",
                        CorrectionRequest.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
