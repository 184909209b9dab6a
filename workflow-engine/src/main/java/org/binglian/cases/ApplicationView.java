package org.binglian.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.IdNumber;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody who may see it reads it.
 *
 * @param version for optimistic locking of the next save
 * @param queryCode null for everybody but the applicant
 * @param answers only those that decide the reader's items
 * @param form only what the reader's items ask for
 * @param corrections what the latest round asks for the reader's items, null when it asks nothing or there never was one
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

    /** Who filed; enough of the number to tell it from others. */
    public record ApplicantView(String name, String kind, String idNumberMasked) {

        static ApplicantView of(Applicant applicant) {
            return new ApplicantView(applicant.name(), applicant.kind(), IdNumber.masked(applicant.idNumber()));
        }
    }
}
