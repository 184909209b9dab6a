package org.binglian.cases;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.identity.Actor;
import org.binglian.identity.RegionScope;
import org.binglian.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who may see what of an application: its applicant, windows of its region or above and the lead department of its joint service all of it,
 * a department that has a case in it that part, supervision how it goes on. Everybody else is told that it does not exist.
 */
@Component
class Access {

    private static final Set<Role> HANDLING = EnumSet.of(Role.REVIEWER, Role.DECISION_MAKER, Role.DEPARTMENT_ADMIN);

    Insight insight(Application application, List<ApprovalCase> cases, Actor reader) {
        boolean owner = owns(application, reader);
        return new Insight(
                application,
                cases,
                owner,
                owner || atWindow(application, reader) || leads(application, reader),
                reader.has(Role.SUPERVISION),
                cases.stream().filter(c -> handles(c, reader)).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static boolean owns(Application application, Actor reader) {
        return application.applicant().username().equals(reader.username());
    }

    private static boolean handles(ApprovalCase c, Actor reader) {
        return reader.worksFor(c.department()) && reader.roles().stream().anyMatch(HANDLING::contains);
    }

    private static boolean leads(Application application, Actor reader) {
        String lead = application.leadDepartment();
        return application.subject().joint()
                && reader.has(Role.LEAD_COORDINATOR)
                && lead != null
                && reader.worksFor(lead);
    }

    private static boolean atWindow(Application application, Actor reader) {
        return reader.has(Role.WINDOW_OFFICER)
                && reader.region() != null
                && RegionScope.covers(reader.region(), application.region());
    }
}
