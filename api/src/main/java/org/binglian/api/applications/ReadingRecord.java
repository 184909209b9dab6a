package org.binglian.api.applications;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.binglian.identity.Role;
import org.binglian.supervision.Audit;
import org.springframework.stereotype.Component;

/** Records that somebody else than the applicant reads what the applicant handed in or was told; call it before it leaves. */
@Component
class ReadingRecord {

    /** Who has no other role reads nothing but their own. */
    private static final Set<Role> APPLICANTS = EnumSet.of(Role.APPLICANT);

    private final Dossier dossier;
    private final Audit audit;

    ReadingRecord(Dossier dossier, Audit audit) {
        this.dossier = dossier;
        this.audit = audit;
    }

    /** @param what stable name of what is read, such as {@code FormRead} */
    void add(Actor reader, String what, UUID applicationId) {
        if (!APPLICANTS.containsAll(reader.roles()) && !dossier.owns(applicationId, reader)) {
            audit.recordRead(reader, what, applicationId);
        }
    }
}
