package org.binglian.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.springframework.stereotype.Component;

/** Finds applications for a change, locked, and for their owner. */
@Component
class Registry {

    private final EntityManager entityManager;
    private final Applications applications;
    private final Cases cases;

    Registry(EntityManager entityManager, Applications applications, Cases cases) {
        this.entityManager = entityManager;
        this.applications = applications;
        this.cases = cases;
    }

    /** Every change of an application or of a case in it holds the application's row, so that changes queue up instead of colliding. */
    Application locked(UUID id) {
        Application application = entityManager.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null) {
            throw new NotFound("application", id.toString());
        }
        return application;
    }

    /** Somebody else's application does not exist for an applicant. */
    Application lockedFor(UUID id, Actor owner) {
        Application application = locked(id);
        if (!application.applicant().username().equals(owner.username())) {
            throw new NotFound("application", id.toString());
        }
        return application;
    }

    Application found(UUID id) {
        return applications.findById(id).orElseThrow(() -> new NotFound("application", id.toString()));
    }

    Application ownedBy(UUID id, Actor owner) {
        return applications
                .findById(id)
                .filter(application -> application.applicant().username().equals(owner.username()))
                .orElseThrow(() -> new NotFound("application", id.toString()));
    }

    /** The case with its application locked; the lock is taken before the case is read, so that what is read is current. */
    CaseInHand caseInHand(UUID caseId) {
        UUID applicationId = cases.applicationOf(caseId).orElseThrow(() -> new NotFound("case", caseId.toString()));
        Application application = locked(applicationId);
        ApprovalCase approvalCase = cases.findById(caseId).orElseThrow(() -> new NotFound("case", caseId.toString()));
        return new CaseInHand(application, approvalCase);
    }

    /** The same for whoever knows the application too; costs no statement for what is at hand already. */
    CaseInHand caseInHand(UUID applicationId, UUID caseId) {
        Application application = locked(applicationId);
        ApprovalCase approvalCase = application.cases().stream()
                .filter(c -> c.id().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new NotFound("case", caseId.toString()));
        return new CaseInHand(application, approvalCase);
    }

    ApprovalCase approvalCase(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> new NotFound("case", caseId.toString()));
    }

    void save(Application application) {
        applications.save(application);
    }

    void save(ApprovalCase approvalCase) {
        cases.save(approvalCase);
    }
}
