package org.binglian.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.binglian.identity.NewId;

/** What the stages of a joint service have in common: one investment project from its approval to its completion. */
@Entity
@Clause("2.2.2a")
class Project {

    @Id
    private UUID id;

    private String jointService;
    private String owner;
    private Instant createdAt;

    Project(String jointService, String owner, Instant at) {
        this.id = NewId.uuid();
        this.jointService = jointService;
        this.owner = owner;
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(String username, String service) {
        return owner.equals(username) && jointService.equals(service);
    }

    @SuppressWarnings("NullAway.Init")
    protected Project() {
        // for Hibernate
    }
}
