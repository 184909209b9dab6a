package org.binglian.ledger.facts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.binglian.cases.CaseSnapshots;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.RegionInfo;
import org.binglian.ledger.LedgerRebuild;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.StatutoryClock;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rebuild as it runs in the application: from the tables of the cases, read by the module that owns them. */
@DataJpaTest(showSql = false)
@Import({
    RebuildFromRecordTest.Rebuild.class,
    RebuiltFacts.class,
    CaseFacts.class,
    LedgerFacts.class,
    MonthlyCounts.class
})
class RebuildFromRecordTest {

    @ComponentScan(
            basePackages = {"org.binglian.cases", "org.binglian.identity.store", "org.binglian.worktime"},
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(CaseSnapshots|CaseJournal|Registry|Today|StoredDirectory|TimeConfiguration|CalendarChanges)"))
    static class Rebuild {}

    private static final UUID APPLICATION = UUID.randomUUID();

    @Autowired
    private LedgerRebuild ledger;

    @Autowired
    private CaseSnapshots cases;

    @Autowired
    private MonthlyCounts counts;

    @Autowired
    private Directory directory;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void threeCases() {
        directory.save(new RegionInfo("330000", "浙江省", "PROVINCE", null));
        directory.save(new DepartmentInfo("ZJ-FGW", "省发展改革委", "浙发改", "330000", null, 1, 1, true, List.of()));
        entities.flush();
        application();
        approvalCase(1, "ACCEPTED", LocalDate.of(2016, 9, 5), null);
        // decided on the last day before the long holiday, after 18 working days of 10
        approvalCase(2, "REFUSED", LocalDate.of(2016, 9, 5), LocalDate.of(2016, 9, 30));
        approvalCase(3, "NOT_ACCEPTED", null, LocalDate.of(2016, 9, 6));
    }

    @Test
    void theCasesOfRecordGiveTheFigures() {
        assertThat(ledger.rebuild()).isEqualTo(2);

        assertThat(counts.of("330000", YearMonth.of(2016, 9)))
                .containsOnlyKeys("ZJ-FGW")
                .containsEntry("ZJ-FGW", new DepartmentCounts(2, 2, 0, 1, 18, 1, 0, 1));
    }

    @Test
    void everyCaseOfRecordIsHandedOver() {
        var numbers = new ArrayList<String>();

        cases.stream(approval -> numbers.add(approval.caseNumber()));

        assertThat(numbers).containsExactlyInAnyOrder("2016-1-1", "2016-1-2", "2016-1-3");
    }

    @Test
    void moreCasesThanAPageAreHandedOverWithoutHoldingThemAll() {
        for (int position = 4; position <= 1_001; position++) {
            approvalCase(position, "FILED", null, null);
        }
        entities.clear();
        List<UUID> handedOver = new ArrayList<>();
        var most = new AtomicInteger();

        cases.stream(approval -> {
            handedOver.add(approval.caseId());
            most.accumulateAndGet(entities.unwrap(Session.class).getStatistics().getEntityCount(), Math::max);
        });

        assertThat(handedOver).hasSize(1_001).doesNotHaveDuplicates();
        assertThat(most.get()).isLessThan(600);
    }

    private void application() {
        OffsetDateTime filed = OffsetDateTime.parse("2016-09-05T10:00:00+08:00");
        jdbc.update(
                "insert into application (id, version, number, query_code, state, channel, title, item, region, applicant, applicant_name,"
                        + " applicant_kind, applicant_id_number, answers, form, delivery_method, delivery_details, created_at, saved_at,"
                        + " deemed_accepted, materials_to_obtain, visits_planned, visits_made)"
                        + " values (?, 0, '2016-1', 'CODE', 'IN_REVIEW', 'ONLINE', '某项目', 'FGW-02', '330000', 'applicant2', '某公司',"
                        + " 'ORGANISATION', '91330000', '{}', '{}', 'ELECTRONIC', '{}', ?, ?, false, false, 0, 0)",
                APPLICATION,
                filed,
                filed);
    }

    private void approvalCase(int position, String state, @Nullable LocalDate acceptedOn, @Nullable LocalDate endedOn) {
        jdbc.update(
                "insert into approval_case (id, version, application_id, position, number, item, item_name, item_version, department,"
                        + " after_items, state, limit_days, statutory_limit_days, received_on, accepted_on, ended_on, clock_id)"
                        + " values (?, 0, ?, ?, ?, 'FGW-02', '企业投资项目核准', 1, 'ZJ-FGW', '', ?, 10, 20, ?, ?, ?, ?)",
                UUID.randomUUID(),
                APPLICATION,
                position,
                "2016-1-" + position,
                state,
                LocalDate.of(2016, 9, 5),
                acceptedOn,
                endedOn,
                acceptedOn == null ? null : clock(acceptedOn, endedOn));
    }

    private UUID clock(LocalDate acceptedOn, @Nullable LocalDate endedOn) {
        StatutoryClock clock = StatutoryClock.started(ClockKind.CASE, acceptedOn, 10, 20, "window1", "受理");
        if (endedOn != null) {
            clock.stop(endedOn, "decider-fgw", "决定");
        }
        entities.persist(clock);
        entities.flush();
        return clock.id();
    }
}
