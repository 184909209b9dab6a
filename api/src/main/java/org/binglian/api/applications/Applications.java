package org.binglian.api.applications;

import java.util.List;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.cases.ApplicationView;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.springframework.stereotype.Component;

/** Reads applications as resources, for the calls that show one. */
@Component
public class Applications {

    private final Dossier dossier;
    private final DepartmentNames names;

    Applications(Dossier dossier, DepartmentNames names) {
        this.dossier = dossier;
        this.names = names;
    }

    public ApplicationResource read(UUID id, Actor actor) {
        return resource(dossier.view(id, actor), actor);
    }

    /** Titles of materials are only looked up where corrections name some. */
    ApplicationResource resource(ApplicationView view, Actor actor) {
        return ApplicationResource.of(
                view, view.corrections() == null ? List.of() : dossier.materials(view.id(), actor), names);
    }
}
