package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

@DataJpaTest(showSql = false, properties = "spring.jpa.hibernate.ddl-auto=validate")
class StatutoryClockStorageTest {

    @Autowired
    EntityManager entities;

    @Test
    void aClockIsItsRowsInTheirOrder() {
        StatutoryClock clock =
                StatutoryClock.started(ClockKind.CASE, LocalDate.of(2016, 9, 28), 10, 20, "window1", "受理");
        clock.suspend(LocalDate.of(2016, 9, 30), "reviewer", "专家评审", "浙发改特〔2016〕1号");
        entities.persist(clock);
        entities.flush();
        clock.resume(LocalDate.of(2016, 9, 30), "reviewer", "评审结束", "浙发改特〔2016〕1号");
        entities.flush();
        entities.clear();

        StatutoryClock read = entities.find(StatutoryClock.class, clock.id());

        assertThat(read.kind()).isEqualTo(ClockKind.CASE);
        assertThat(read.limitDays()).isEqualTo(10);
        assertThat(read.rows()).isEqualTo(clock.rows()).hasSize(3);
    }
}
