package org.binglian.api.applications;

import java.util.List;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.cases.ApplicationView;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.binglian.supervision.Audit;
import org.springframework.stereotype.Component;

/** Reads applications as resources, for the calls that show one. */
@Component
public class Applications {

    private final Dossier dossier;
    private final DepartmentNames names;
    private final Audit audit;

    Applications(Dossier dossier, DepartmentNames names, Audit audit) {
        this.dossier = dossier;
        this.names = names;
        this.audit = audit;
    }

    public ApplicationResource read(UUID id, Actor actor) {
        return resource(dossier.view(id, actor), actor);
    }

    /** Titles of materials are only looked up where corrections name some. */
    ApplicationResource resource(ApplicationView view, Actor actor) {
        if (view.queryCode() == null) { // anybody but the applicant
            audit.recordRead(actor, "ApplicationRead", view.id());
        }
        return ApplicationResource.of(
                view, view.corrections() == null ? List.of() : dossier.materials(view.id(), actor), names);
    }
}
