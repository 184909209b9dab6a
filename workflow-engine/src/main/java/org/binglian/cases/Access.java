package org.binglian.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.binglian.catalogue.Catalogue;
import org.binglian.identity.Actor;
import org.binglian.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who may see an application: its applicant, windows of its region or above, departments that have a case in it, the lead department of its
 * joint service, supervision. Everybody else is told that it does not exist.
 */
@Component
class Access {

    private static final Set<Role> HANDLING = EnumSet.of(Role.REVIEWER, Role.DECISION_MAKER, Role.DEPARTMENT_ADMIN);

    private final Catalogue catalogue;

    Access(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean owns(Application application, Actor actor) {
        return application.applicant().username().equals(actor.username());
    }

    boolean maySee(Application application, List<ApprovalCase> cases, Actor actor) {
        return owns(application, actor)
                || (application.state() != ApplicationState.DRAFT
                        && (seesWhole(application, actor) || cases.stream().anyMatch(c -> handles(c, actor))));
    }

    /** The whole application rather than the part that one's own department decides. */
    boolean seesWhole(Application application, Actor actor) {
        return owns(application, actor)
                || atWindow(application, actor)
                || actor.has(Role.SUPERVISION)
                || leads(application, actor);
    }

    boolean handles(ApprovalCase c, Actor actor) {
        return actor.worksFor(c.department()) && actor.roles().stream().anyMatch(HANDLING::contains);
    }

    private boolean leads(Application application, Actor actor) {
        Subject subject = application.subject();
        return subject.joint()
                && actor.has(Role.LEAD_COORDINATOR)
                && actor.worksFor(catalogue
                        .jointService(String.valueOf(subject.jointService()))
                        .lead());
    }

    private static boolean atWindow(Application application, Actor actor) {
        return actor.has(Role.WINDOW_OFFICER)
                && actor.region() != null
                && application.region().startsWith(actor.region().replaceAll("(00)+$", ""));
    }
}
