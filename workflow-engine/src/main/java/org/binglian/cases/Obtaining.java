package org.binglian.cases;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.binglian.cases.ObtainingSteps.Wanted;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.NotFound;
import org.binglian.identity.Remembered;
import org.binglian.identity.Unavailable;
import org.binglian.licences.OutsideLicences;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Fetches for applications what other departments have. Has no transaction of its own: other systems are asked between
 * two, so that nothing is held while they take their time.
 */
@Service
@Clause("2.1.1d")
public class Obtaining {

    private static final Logger LOG = LoggerFactory.getLogger(Obtaining.class);
    private static final Set<MaterialResult> THERE =
            EnumSet.of(MaterialResult.OBTAINED, MaterialResult.NUMBER_VERIFIED);
    private static final int AT_ONCE = 20;
    private static final int DRAFTS = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final ObtainingSteps steps;
    private final OutsideLicences outside;
    private final Dossier dossier;

    /** What a draft wants, as it was when its materials were last looked at; nothing is lost when it has changed since. */
    private final Remembered<Draft, Wanted> drafts;

    Obtaining(ObtainingSteps steps, OutsideLicences outside, Dossier dossier) {
        this.steps = steps;
        this.outside = outside;
        this.dossier = dossier;
        this.drafts = new Remembered<>(
                DRAFTS,
                KEPT,
                draft -> steps.whileFilledIn(draft.id(), draft.actor()).orElse(null));
    }

    private record Draft(UUID id, Actor actor) {}

    /**
     * Before the materials of the applicant's own draft or correction are shown: asks what is not known from the last
     * minutes. What does not answer is to be obtained later; that is no fault of the applicant's.
     */
    public void refresh(UUID applicationId, Actor actor) {
        drafts.forget(new Draft(applicationId, actor));
        beforeFiling(applicationId, actor);
    }

    /** The same before it is checked or handed in, at no cost when its materials have just been looked at. */
    public void beforeFiling(UUID applicationId, Actor actor) {
        if (outside.any()) {
            drafts.find(new Draft(applicationId, actor))
                    .ifPresent(wanted -> outside.refresh(wanted.holder(), wanted.issuers()));
        }
    }

    /**
     * Obtains now what was to be obtained when the application was filed.
     *
     * @return the line as it is now: obtained, or as it is when the issuer has no such licence
     * @throws NotFound when the officer sees no such line
     * @throws Conflict when it is not to be obtained, or an item of the application itself has yet to bring it forth
     * @throws Unavailable when the issuer's sharing does not answer
     */
    public MaterialLine obtain(UUID applicationId, String requirement, Actor officer) {
        MaterialLine line = dossier.materials(applicationId, officer).stream()
                .filter(candidate -> candidate.requirement().equals(requirement))
                .findFirst()
                .orElseThrow(() -> new NotFound("material", requirement));
        if (THERE.contains(line.result())) {
            return line;
        }
        Wanted wanted = steps.filed(applicationId).only(line.materialType());
        if (line.result() != MaterialResult.TO_BE_OBTAINED || wanted.issuers().isEmpty()) {
            throw new Conflict("material.not-to-be-obtained", Set.of(), line.title());
        }
        outside.fetch(wanted.holder(), wanted.issuers());
        return steps.settle(applicationId, requirement, officer);
    }

    /** Tries for all applications whose time has come. One that fails keeps no other from being tried. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void tryAgain() {
        for (UUID id : steps.takeWaiting(AT_ONCE)) {
            try {
                tryAgain(id);
            } catch (RuntimeException e) {
                LOG.warn("Could not obtain materials of application {}", id, e);
            }
        }
    }

    private void tryAgain(UUID id) {
        if (steps.goesOn(id)) {
            Wanted wanted = steps.filed(id);
            outside.refresh(wanted.holder(), wanted.issuers());
            steps.settleAll(id);
        }
    }
}
