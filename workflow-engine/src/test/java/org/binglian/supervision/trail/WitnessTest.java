package org.binglian.supervision.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.binglian.cases.ApplicationEvent;
import org.binglian.cases.ApplicationSubmitted;
import org.binglian.cases.CaseDecided;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseState;
import org.binglian.cases.CaseTerminated;
import org.binglian.cases.Channel;
import org.binglian.cases.CorrectionsRequested;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.SimplificationEvent.SimplificationReturned;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.SimplificationSubject;
import org.binglian.identity.Actor;
import org.binglian.identity.Role;
import org.binglian.licences.LicenceChange;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceStatus;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

class WitnessTest {

    private static final Instant NOW = Instant.parse("2016-09-05T02:00:00Z");
    private static final UUID APPLICATION = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();
    private static final Actor DECIDER =
            new Actor("decider-fgw", "王主任", Set.of(Role.DECISION_MAKER), "ZJ-FGW", "330000", Set.of());

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final NamedParameterJdbcTemplate jdbc = tables();
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    private final AuditTrail trail = new AuditTrail(jdbc);
    private final Witness witness = new Witness(trail);

    @Test
    void everythingThatHappensIsWrittenInItsOrder() {
        publish(
                new ApplicationSubmitted(APPLICATION, Actor.SYSTEM, NOW),
                new CorrectionsRequested(APPLICATION, DECIDER, NOW, 2, List.of("FGW-02.plan")));

        assertThat(entries())
                .extracting(entry -> entry.get("WHO") + " " + entry.get("WHAT"))
                .containsExactly("system ApplicationSubmitted", "decider-fgw CorrectionsRequested");
        assertThat(entries().get(1).get("DETAILS"))
                .isEqualTo("{\"name\":\"王主任\",\"department\":\"ZJ-FGW\",\"round\":2,\"newlyNamed\":[\"FGW-02.plan\"]}");
        assertThat(entries()).extracting(entry -> entry.get("APPLICATION_ID")).containsOnly(APPLICATION);
        assertThat(entries()).extracting(entry -> entry.get("CASE_ID")).containsOnlyNulls();
    }

    @Test
    void whatHappensToACaseNamesTheCase() {
        publish(new CaseDecided(snapshot(CaseState.REFUSED), DECIDER, NOW, false));

        Map<String, Object> entry = entries().get(0);
        assertThat(entry.get("CASE_ID")).isEqualTo(CASE);
        assertThat(entry.get("DETAILS"))
                .isEqualTo("{\"name\":\"王主任\",\"department\":\"ZJ-FGW\",\"case\":\"2016-1-1\",\"item\":\"FGW-02\","
                        + "\"state\":\"REFUSED\",\"approved\":false}");
    }

    @Test
    void whatHappensToTheCatalogueIsWrittenToo() {
        UUID round = UUID.randomUUID();
        transaction.executeWithoutResult(status -> witness.on(new SimplificationReturned(
                new SimplificationSubject(round, Attachment.ONE, "ZJ-KJT", 2),
                SimplificationState.SUBMITTED,
                "依据不足",
                DECIDER,
                NOW)));

        Map<String, Object> entry = entries().get(0);
        assertThat(entry.get("WHAT")).isEqualTo("SimplificationReturned");
        assertThat(entry.get("SIMPLIFICATION_ID")).isEqualTo(round);
        assertThat(entry.get("APPLICATION_ID")).isNull();
        assertThat(entry.get("DETAILS").toString()).contains("依据不足", "\"department\":\"ZJ-KJT\"", "王主任");
    }

    @Test
    void whatHappensToALicenceIsWrittenWithItsReason() {
        UUID licence = UUID.randomUUID();
        LicenceInfo revoked = mock();
        when(revoked.id()).thenReturn(licence);
        when(revoked.type()).thenReturn("food-licence");
        when(revoked.number()).thenReturn("SPJ-2016-000001");
        when(revoked.status()).thenReturn(LicenceStatus.REVOKED);
        transaction.executeWithoutResult(
                status -> witness.on(new LicenceChange(LicenceChange.Kind.REVOKED, revoked, "承诺不实", DECIDER, NOW)));

        Map<String, Object> entry = entries().get(0);
        assertThat(entry.get("WHAT")).isEqualTo("LicenceRevoked");
        assertThat(entry.get("LICENCE_ID")).isEqualTo(licence);
        assertThat(entry.get("DETAILS").toString()).contains("SPJ-2016-000001", "REVOKED", "承诺不实", "王主任");
    }

    @Test
    void theApplicantIsNotNamedInTheTrail() {
        publish(new CaseTerminated(snapshot(CaseState.TERMINATED), Actor.SYSTEM, NOW, "前置事项未获批准"));

        assertThat(entries().get(0).get("DETAILS").toString())
                .contains("前置事项未获批准")
                .doesNotContain("某公司");
    }

    @Test
    void aTransactionThatRollsBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            witness.on(new ApplicationSubmitted(APPLICATION, DECIDER, NOW));
            status.setRollbackOnly();
        });

        assertThat(entries()).isEmpty();
    }

    @Test
    void withoutATransactionNothingHappens() {
        assertThatIllegalStateException()
                .isThrownBy(() -> witness.on(new ApplicationSubmitted(APPLICATION, DECIDER, NOW)));
    }

    @Test
    void readingIsRecordedToo() {
        new RecordedAudit(trail, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")))
                .recordRead(DECIDER, "ApplicationRead", APPLICATION);

        assertThat(entries())
                .extracting(entry -> entry.get("WHO") + " " + entry.get("WHAT") + " " + entry.get("DETAILS"))
                .containsExactly("decider-fgw ApplicationRead {\"name\":\"王主任\",\"department\":\"ZJ-FGW\"}");
    }

    private NamedParameterJdbcTemplate tables() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V90__supervision.sql")).execute(source);
        return new NamedParameterJdbcTemplate(source);
    }

    private void publish(ApplicationEvent... events) {
        transaction.executeWithoutResult(status -> List.of(events).forEach(witness::on));
    }

    private List<Map<String, Object>> entries() {
        return jdbc.getJdbcTemplate().queryForList("select * from audit_entry order by id");
    }

    private static CaseSnapshot snapshot(CaseState state) {
        LocalDate day = LocalDate.of(2016, 9, 5);
        return new CaseSnapshot(
                CASE,
                APPLICATION,
                "2016-1-1",
                "2016-1",
                "FGW-02",
                "企业投资项目核准",
                1,
                "ZJ-FGW",
                "330000",
                null,
                null,
                Channel.ONLINE,
                state,
                "某公司",
                day,
                day,
                false,
                day,
                null);
    }
}
