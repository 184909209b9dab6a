package org.binglian.seeds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binglian.identity.Accounts;
import org.binglian.identity.Contact;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.NewAccount;
import org.binglian.identity.Role;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the demo users, all with one known password, and the licences that the applicants among them hold. */
@Component
@Order(SeedOrder.PEOPLE)
class DemoPeople implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final String PASSWORD = "binglian-demo";

    private final DemoWanted wanted;
    private final Accounts accounts;
    private final LicenceLibrary library;
    private final Clock clock;

    DemoPeople(DemoWanted wanted, Accounts accounts, LicenceLibrary library, Clock clock) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.library = library;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (wanted.isTrue()) {
            List<NewAccount> people = people();
            List<NewLicence> licences = SeedFiles.list("demo/licences.json", NewLicence.class);
            List<DemoLicence> histories = SeedFiles.list("demo/licence-histories.json", DemoLicence.class);
            boolean first = !accounts.exists("applicant1");
            accounts.registerDemo(people);
            licences.forEach(library::issue);
            if (first) {
                people.forEach(this::reached); // they count from the day of the first start
                histories.forEach(history -> history.enter(library, LocalDate.now(clock)));
            }
            LOG.info("Demo data: {} users, {} licences", people.size(), licences.size() + histories.size());
        }
    }

    /** Nobody's: {@code .invalid} leads nowhere, so that trying out a mail server with the demo data bothers no one. */
    private void reached(NewAccount person) {
        accounts.reachedAt(person.username(), new Contact(person.username() + "@binglian.invalid", null));
    }

    private static List<NewAccount> people() {
        List<NewAccount> people = new ArrayList<>();
        SeedFiles.list("demo/people.json", DemoPerson.class).forEach(person -> people.add(person.account(PASSWORD)));
        DepartmentFiles.departments().stream()
                .filter(department ->
                        DepartmentFiles.itemFile(department.code()).findAny().isPresent())
                .forEach(department -> people.addAll(officers(department)));
        return people;
    }

    /** Who reviews, decides and administers in a department; each for all of its divisions. */
    private static List<NewAccount> officers(DepartmentInfo department) {
        return List.of(
                officer("reviewer", department, "审查员", Role.REVIEWER),
                officer("decider", department, "决定人", Role.DECISION_MAKER),
                officer("admin", department, "管理员", Role.DEPARTMENT_ADMIN));
    }

    private static NewAccount officer(String prefix, DepartmentInfo department, String title, Role role) {
        String suffix =
                department.code().substring(department.code().indexOf('-') + 1).toLowerCase(Locale.ROOT);
        return new NewAccount(
                prefix + "-" + suffix,
                PASSWORD,
                department.name() + title,
                Set.of(role),
                department.code(),
                department.region(),
                Set.of(),
                null);
    }
}
