package org.binglian.cases;

import static org.binglian.cases.ApplicationState.CLOSED;
import static org.binglian.cases.ApplicationState.DELIVERED;
import static org.binglian.cases.ApplicationState.NOT_ACCEPTED;
import static org.binglian.cases.ApplicationState.REPLIED;
import static org.binglian.cases.ApplicationState.WITHDRAWN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.Stage;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the order of the stages: one builds on the reply to the one before it. */
@Component
@Clause("2.2.2a")
class Projects {

    private static final Set<ApplicationState> ANSWERED = EnumSet.of(REPLIED, DELIVERED, CLOSED);
    private static final Set<ApplicationState> FAILED = EnumSet.of(NOT_ACCEPTED, WITHDRAWN);

    private final EntityManager entityManager;
    private final Applications applications;
    private final Clock clock;

    Projects(EntityManager entityManager, Applications applications, Clock clock) {
        this.entityManager = entityManager;
        this.applications = applications;
        this.clock = clock;
    }

    /** The project that this stage belongs to; null for a service that has no stages to build on each other. */
    @Nullable UUID projectFor(JointServiceInfo service, Stage stage, @Nullable UUID project, Actor owner) {
        if (service.stages().size() == 1) {
            return null;
        }
        if (stage.order() == 1 && project == null) {
            Project started = new Project(service.code(), owner.username(), clock.instant());
            entityManager.persist(started);
            return started.id();
        }
        if (project == null) {
            throw new Rejected(new Fault("/project", "application.project-missing", stage.name()));
        }
        Project existing = entityManager.find(Project.class, project, LockModeType.PESSIMISTIC_WRITE);
        if (existing == null || !existing.belongsTo(owner.username(), service.code())) {
            throw new NotFound("project", project.toString());
        }
        requireTurn(service, stage, project);
        return project;
    }

    private void requireTurn(JointServiceInfo service, Stage stage, UUID project) {
        var filed = applications.ofProject(project);
        boolean again =
                filed.stream().anyMatch(a -> stage.code().equals(a.subject().stage()) && !FAILED.contains(a.state()));
        if (again) {
            throw new Conflict("application.stage-already-filed", Set.of(), stage.name());
        }
        service.stages().stream()
                .filter(earlier -> earlier.order() == stage.order() - 1)
                .filter(earlier -> filed.stream()
                        .noneMatch(a -> earlier.code().equals(a.subject().stage()) && ANSWERED.contains(a.state())))
                .findAny()
                .ifPresent(earlier -> {
                    throw new Conflict("application.stage-not-replied", Set.of(), earlier.name());
                });
    }
}
