package org.binglian.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.binglian.identity.Actor;
import org.binglian.identity.Position;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows PostgreSQL reads for one page of an inbox among very many: about as many as it shows, in the order of an index. */
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class InboxPlanTest {

    private static final int PAGE = 21;

    /** A city's window skips the rows of ten other cities; who took part in 130 cases has some 400 rows in them. */
    private static final int FEW = 600;

    private static final LocalDate TODAY = LocalDate.of(2016, 10, 18);

    @TestConfiguration
    static class Postgres {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    /** Of 40,000 applications each has a window's, two reviewers' and a decision maker's task; every fourth of all is done. */
    @BeforeEach
    void many() {
        jdbc.execute("""
                insert into inbox_task (id, version, kind, role, application_id, application_number, case_id, subject_id, item, item_name,
                    applicant_name, region, department, division, search_text, due_on, yellow_on, red_on, provisional, suspended,
                    state, claimed_by, completed_by, completed_at, created_at)
                select 'task-' || n, 0, k.kind, k.role, cast(lpad(to_hex(n / 4), 32, '0') as uuid), 'A-' || n / 4,
                    case when n % 4 = 0 then null else cast(lpad(to_hex(n / 4), 32, 'c') as uuid) end,
                    cast(lpad(to_hex(n / 4), 32, case when n % 4 = 0 then '0' else 'c' end) as uuid),
                    'FGW-02', '核准', '某公司', '33' || lpad(cast(1 + n / 4 % 11 as text), 2, '0') || lpad(cast(1 + n / 44 % 9 as text), 2, '0'),
                    case when n % 4 = 0 then null else 'ZJ-' || n / 4 % 40 end, case when n % 4 in (1, 2) then 'D' || n % 2 end,
                    'a-' || n / 4, date '2016-09-01' + n * 7919 % 90, date '2016-09-01' + n * 7919 % 90, date '2016-09-02' + n * 7919 % 90,
                    false, false, case when abs(hashint4(n)) % 16 < 4 then 'DONE' else 'OPEN' end,
                    case when abs(hashint4(n)) % 16 = 5 then 'officer' || n / 16 % 300 end,
                    case when abs(hashint4(n)) % 16 < 4 then 'officer' || n / 16 % 300 end,
                    case when abs(hashint4(n)) % 16 < 4 then timestamp '2016-09-01 08:00' + n * interval '1 minute' end,
                    timestamp '2016-09-01 08:00' + n * interval '1 minute'
                from generate_series(0, 159999) as n join (values (0, 'PRE_REVIEW', 'WINDOW_OFFICER'),
                    (1, 'DIVISION_REVIEW', 'REVIEWER'), (2, 'DIVISION_REVIEW', 'REVIEWER'), (3, 'DECISION', 'DECISION_MAKER'))
                    as k (place, kind, role) on k.place = n % 4""");
        jdbc.execute("analyze inbox_task");
    }

    @Test
    void aGroupsQueueIsReadInItsOrder() {
        Position deep = Position.of(LocalDate.of(2016, 11, 1), "task-5");
        List<Actor> officers = List.of(
                window("330000"),
                window("330100"),
                window("330203"),
                officer(Role.REVIEWER),
                officer(Role.REVIEWER, Role.DECISION_MAKER));
        for (Actor officer : officers) {
            assertThat(rowsRead(InboxQueue.GROUP, officer, null))
                    .as("%s", officer)
                    .isLessThan(FEW);
            assertThat(rowsRead(InboxQueue.GROUP, officer, deep))
                    .as("%s, deep", officer)
                    .isLessThan(FEW);
        }
    }

    @Test
    void onesOwnQueuesAreReadFromTheirOwnRows() {
        Actor officer = officer(Role.REVIEWER);
        assertThat(rowsRead(InboxQueue.MINE, officer, null)).isLessThan(FEW);
        assertThat(rowsRead(InboxQueue.DONE, officer, null)).isLessThan(FEW);
        assertThat(rowsRead(InboxQueue.DONE, officer, Position.of(Instant.parse("2016-11-10T00:00:00Z"), "task-5")))
                .isLessThan(FEW);
        assertThat(rowsRead(InboxQueue.INVOLVED, officer, null)).isLessThan(FEW);
    }

    private static Actor window(String region) {
        return new Actor("officer7", "某人", Set.of(Role.WINDOW_OFFICER), null, region, Set.of());
    }

    private static Actor officer(Role... roles) {
        return new Actor("officer7", "某人", Set.of(roles), "ZJ-7", "330000", Set.of());
    }

    private long rowsRead(InboxQueue queue, Actor actor, @Nullable Position after) {
        InboxSelection selection = new InboxSelection(new InboxFilter(queue, null, null, null), actor, TODAY, after);
        TypedQuery<InboxTask> query = entities.createQuery(selection.jpql(), InboxTask.class);
        selection.parameters().forEach(query::setParameter);
        entities.clear();
        long before = read();
        assertThat(query.setMaxResults(PAGE).getResultList()).hasSize(PAGE);
        return read() - before;
    }

    /** By this transaction so far. */
    private long read() {
        Long rows = jdbc.queryForObject(
                "select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0) from pg_stat_xact_user_tables where relname = 'inbox_task'",
                Long.class);
        return rows == null ? 0 : rows;
    }
}
