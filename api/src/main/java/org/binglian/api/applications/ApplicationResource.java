package org.binglian.api.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.cases.ApplicationState;
import org.binglian.cases.ApplicationView;
import org.binglian.cases.Channel;
import org.binglian.cases.DeliveryMethod;
import org.binglian.cases.Milestones;
import org.binglian.cases.Visits;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant or an officer reads it.
 *
 * @param acceptanceDueOn by when it must be accepted or corrections asked for
 * @param acceptanceDueProvisional whether that rests on a year that is not announced yet
 * @param allowedActions what its applicant may do now; empty for others
 */
public record ApplicationResource(
        UUID id,
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
        String regionName,
        ApplicantResource applicant,
        Map<String, Object> answers,
        Map<String, Object> form,
        Map<String, Object> delivery,
        Visits visits,
        Instant createdAt,
        Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptanceDueOn,
        boolean acceptanceDueProvisional,
        @Nullable LocalDate acceptedOn,
        boolean acceptedByLaw,
        @Nullable Instant repliedAt,
        @Nullable Instant deliveredAt,
        @Nullable CorrectionsResource corrections,
        List<CaseResource> cases,
        Set<ApplicantAction> allowedActions) {

    /** Who filed. */
    record ApplicantResource(String name, String kind, String idNumberMasked) {}

    enum ApplicantAction {
        SUBMIT,
        CORRECT,
        WITHDRAW,
        ACKNOWLEDGE_RECEIPT
    }

    static ApplicationResource of(ApplicationView a, List<MaterialLine> lines, DepartmentNames names) {
        Milestones m = a.milestones();
        return new ApplicationResource(
                a.id(),
                a.number(),
                a.queryCode(),
                a.state(),
                a.channel(),
                a.title(),
                a.item(),
                a.jointService(),
                a.stage(),
                a.project(),
                a.region(),
                names.region(a.region()),
                new ApplicantResource(
                        a.applicant().name(),
                        a.applicant().kind(),
                        a.applicant().idNumberMasked()),
                a.answers(),
                a.form(),
                delivery(a),
                a.visits(),
                m.createdAt(),
                m.savedAt(),
                m.submittedAt(),
                m.receivedOn(),
                a.acceptanceClock() == null ? null : a.acceptanceClock().dueOn(),
                a.acceptanceClock() != null && a.acceptanceClock().provisional(),
                m.acceptedOn(),
                m.acceptedByLaw(),
                m.repliedAt(),
                m.deliveredAt(),
                a.corrections() == null ? null : CorrectionsResource.of(a.corrections(), lines),
                a.cases().stream().map(c -> CaseResource.of(c, names)).toList(),
                a.queryCode() == null ? Set.of() : actions(a));
    }

    private static Map<String, Object> delivery(ApplicationView a) {
        Map<String, Object> delivery = new LinkedHashMap<>();
        delivery.put("method", a.deliveryMethod());
        delivery.putAll(a.deliveryDetails());
        return delivery;
    }

    private static Set<ApplicantAction> actions(ApplicationView a) {
        return switch (a.state()) {
            case DRAFT -> EnumSet.of(ApplicantAction.SUBMIT);
            case CORRECTION_REQUESTED -> EnumSet.of(ApplicantAction.CORRECT, ApplicantAction.WITHDRAW);
            case SUBMITTED, ACCEPTED, IN_REVIEW -> EnumSet.of(ApplicantAction.WITHDRAW);
            case REPLIED ->
                a.deliveryMethod() == DeliveryMethod.ELECTRONIC
                        ? EnumSet.of(ApplicantAction.ACKNOWLEDGE_RECEIPT)
                        : Set.of(); // a window officer hands it over
            default -> Set.of();
        };
    }
}
