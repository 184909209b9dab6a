package org.binglian.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody who may see it reads it.
 *
 * @param version for optimistic locking of the next save
 * @param queryCode null for everybody but the applicant
 * @param form only what the reader's items ask for
 * @param corrections the latest round, null when there never was one
 * @param acceptanceClock null before submission
 */
public record ApplicationView(
        UUID id,
        int version,
        String number,
        @Nullable String queryCode,
        ApplicationState state,
        Channel channel,
        String title,
        @Nullable String item,
        @Nullable String jointService,
        @Nullable String stage,
        @Nullable UUID project,
        String region,
        ApplicantView applicant,
        Map<String, Object> answers,
        Map<String, Object> form,
        DeliveryMethod deliveryMethod,
        Map<String, Object> deliveryDetails,
        Visits visits,
        Milestones milestones,
        @Nullable Corrections corrections,
        @Nullable ClockReading acceptanceClock,
        List<CaseView> cases) {

    /** Who filed; the number is masked for everybody but themselves. */
    public record ApplicantView(String name, String kind, String idNumber) {}
}
