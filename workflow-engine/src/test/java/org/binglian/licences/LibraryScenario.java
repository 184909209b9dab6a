package org.binglian.licences;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What tests of the library share: one company's licences by one department, on 1 September 2016. */
@DataJpaTest(showSql = false)
@Import(LibraryTestBeans.class)
@RecordApplicationEvents
abstract class LibraryScenario {

    static final String HOLDER = "91330000MA27U0001X";
    static final LocalDate TODAY = LocalDate.of(2016, 9, 1);
    static final LocalDate ISSUED = LocalDate.of(2015, 3, 1);
    static final Actor DECIDER =
            new Actor("decider-jst", "决定人", Set.of(Role.DECISION_MAKER), "ZJ-JST", "330000", Set.of());

    @Autowired
    LicenceLibrary library;

    static NewLicence licence(@Nullable String number, @Nullable LocalDate validUntil) {
        return licence("business-licence", number, validUntil, null);
    }

    static NewLicence licence(
            String type, @Nullable String number, @Nullable LocalDate validUntil, @Nullable UUID project) {
        return new NewLicence(
                type,
                "证照",
                number,
                HOLDER,
                "ZJ-JST",
                ISSUED,
                validUntil,
                project,
                null,
                TrustLevel.A,
                "浙江之江公司",
                null,
                Map.of("item", "企业设立登记"),
                null);
    }
}
