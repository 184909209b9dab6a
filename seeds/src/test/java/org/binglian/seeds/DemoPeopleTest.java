package org.binglian.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.NewId;
import org.binglian.identity.PartyKind;
import org.binglian.identity.Role;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.LicenceRegister;
import org.binglian.licences.LicenceRegister.Wanted;
import org.binglian.licences.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "binglian.seeds.demo-cases=false")
class DemoPeopleTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Directory directory;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LicenceLibrary library;

    @Autowired
    LicenceRegister register;

    @Autowired
    Clock clock;

    @Autowired
    DemoPeople demoPeople;

    @ParameterizedTest
    @CsvSource({
        "applicant1, APPLICANT, ",
        "applicant2, APPLICANT, ",
        "agent1, AGENT, ",
        "window1, WINDOW_OFFICER, ",
        "reviewer-fgw, REVIEWER, ZJ-FGW",
        "decider-gtt, DECISION_MAKER, ZJ-GTT",
        "admin-kjt, DEPARTMENT_ADMIN, ZJ-KJT",
        "lead-fgw, LEAD_COORDINATOR, ZJ-FGW",
        "lead-gsj, LEAD_COORDINATOR, ZJ-GSJ",
        "lead-zjj, LEAD_COORDINATOR, ZJ-ZJJ",
        "reform1, REFORM_OFFICE, ZJ-SGB",
        "supervision1, SUPERVISION, ZJ-JCT",
        "sysadmin1, SYSTEM_ADMIN, ",
        "intermediary1, INTERMEDIARY, ",
        "intermediary2, INTERMEDIARY, "
    })
    void everyDemoUserCanLogIn(String username, Role role, String department) {
        Actor actor = accounts.authenticate(username, "binglian-demo").orElseThrow();

        assertThat(actor.roles()).containsExactly(role);
        assertThat(actor.department()).isEqualTo(department);
    }

    @Test
    void everyDepartmentWithItemsHasOfficersForAllOfItsDivisions() {
        assertThat(catalogue.search(ItemQuery.all()).items().stream()
                        .map(ItemSummary::department)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(17)
                .allSatisfy(department -> {
                    String suffix = department.substring(3).toLowerCase();
                    Actor reviewer = accounts.actor("reviewer-" + suffix).orElseThrow();
                    directory
                            .department(department)
                            .divisions()
                            .forEach(division -> assertThat(reviewer.worksFor(department, division.code()))
                                    .isTrue());
                    assertThat(accounts.exists("decider-" + suffix)).isTrue();
                    assertThat(accounts.exists("admin-" + suffix)).isTrue();
                });
    }

    @Test
    void theOrganisationHoldsLicencesThatNeedNotBeAskedFor() {
        var party = directory.party("applicant2").orElseThrow();

        assertThat(party.kind()).isEqualTo(PartyKind.ORGANISATION);
        List<String> types = List.of("business-licence", "real-estate-certificate");
        assertThat(library.findValid(party.idNumber(), types, NewId.uuid(), LocalDate.of(2016, 9, 1)))
                .containsOnlyKeys(types)
                .hasEntrySatisfying(
                        "business-licence",
                        licence -> assertThat(licence.issuer()).isEqualTo("ZJ-GSJ"));
    }

    @Test
    void licencesOfTheDemoAreKindsOfTheCatalogue() {
        Stream.concat(
                        SeedFiles.tree("demo/licences.json").valueStream(),
                        SeedFiles.tree("demo/licence-histories.json")
                                .valueStream()
                                .map(history -> history.get("licence")))
                .forEach(licence -> assertThat(catalogue
                                .materialType(licence.get("type").asString())
                                .issuer())
                        .isEqualTo(licence.get("issuer").asString()));
    }

    @Test
    void theOrganisationHoldsOneOfEachStanding() {
        demoPeople.run(new DefaultApplicationArguments());

        String holder = directory.party("applicant2").orElseThrow().idNumber();
        LocalDate today = LocalDate.now(clock);
        List<LicenceInfo> all = register.heldBy(holder, new Wanted(null, null, null, today), null, 100)
                .items();
        assertThat(all)
                .extracting(licence -> licence.standing(today))
                .contains(Standing.VALID, Standing.SUSPENDED, Standing.REVOKED, Standing.REPLACED, Standing.EXPIRED);
        assertThat(all)
                .extracting(licence -> licence.number() + licence.edition())
                .doesNotHaveDuplicates();
        assertThat(register.heldBy(holder, new Wanted(Standing.VALID, today.plusDays(90), null, today), null, 100)
                        .items())
                .hasSize(1);
    }

    @Test
    void loadingAgainChangesNothing() {
        demoPeople.run(new DefaultApplicationArguments());

        assertThat(accounts.authenticate("window1", "binglian-demo")).isPresent();
    }
}
