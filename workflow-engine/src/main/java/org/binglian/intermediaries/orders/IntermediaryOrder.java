package org.binglian.intermediaries.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.cases.Commission;
import org.binglian.cases.IntermediarySpan;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Clause;
import org.binglian.identity.NewId;
import org.binglian.intermediaries.Intermediary;
import org.binglian.intermediaries.OrderInfo;
import org.binglian.intermediaries.OrderState;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** An order with as much of the application as the intermediary needs, as it was when it was given. */
@Entity
class IntermediaryOrder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID applicationId;
    private String requirement;
    private String materialType;
    private String material;
    private String service;
    private String itemName;
    private String project;
    private String applicant;
    private String applicantName;
    private String contactPhone;
    private String intermediary;
    private String intermediaryName;
    private String intermediaryPhone;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.ORDERED;

    private int promisedDays;
    private LocalDate orderedOn;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate promisedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String reason;
    private @Nullable UUID document;

    @SuppressWarnings("NullAway.Init")
    IntermediaryOrder() {}

    IntermediaryOrder(
            Commission commission, String phone, Intermediary who, Intermediary.Offer offer, LocalDate orderedOn) {
        this.id = NewId.uuid();
        this.applicationId = commission.applicationId();
        this.requirement = commission.line().requirement();
        this.materialType = commission.line().materialType();
        this.material = commission.line().title();
        this.service = commission.service().name();
        this.itemName = commission.itemName();
        this.project = commission.project();
        this.applicant = commission.applicant();
        this.applicantName = commission.applicantName();
        this.contactPhone = phone;
        this.intermediary = who.code();
        this.intermediaryName = who.name();
        this.intermediaryPhone = who.contact().phone();
        this.promisedDays = offer.days();
        this.orderedOn = orderedOn;
    }

    /** The promised days run from the day after; they are the intermediary's and no department's. */
    @Clause("2.1.3c")
    void confirm(LocalDate today, WorkCalendar calendar) {
        state.require(OrderState.ORDERED);
        state = OrderState.CONFIRMED;
        confirmedOn = today;
        promisedOn = calendar.dueDate(today, promisedDays).on();
    }

    void decline(String why, LocalDate today) {
        state.require(OrderState.ORDERED, OrderState.CONFIRMED);
        end(OrderState.DECLINED, today);
        reason = why;
    }

    void report(StoredFile report, LocalDate today) {
        requireAwaited();
        end(OrderState.REPORTED, today);
        document = report.id();
    }

    void requireAwaited() {
        state.require(OrderState.CONFIRMED);
    }

    void cancel(LocalDate today) {
        state.require(OrderState.ORDERED, OrderState.CONFIRMED, OrderState.REPORTED);
        end(OrderState.CANCELLED, today);
        document = null;
    }

    private void end(OrderState how, LocalDate today) {
        state = how;
        endedOn = today;
    }

    @Clause("2.1.3c")
    private @Nullable Integer actualDays(LocalDate today, WorkCalendar calendar) {
        return confirmedOn == null
                ? null
                : (endedOn == null ? calendar : calendar.knownOn(endedOn))
                        .between(confirmedOn, endedOn == null ? today : endedOn)
                        .count();
    }

    OrderInfo info(LocalDate today, WorkCalendar calendar) {
        return new OrderInfo(
                id,
                version(),
                applicationId,
                requirement,
                materialType,
                material,
                service,
                itemName,
                project,
                applicantName,
                contactPhone,
                intermediary,
                intermediaryName,
                intermediaryPhone,
                state,
                promisedDays,
                orderedOn,
                confirmedOn,
                promisedOn,
                provisional(calendar),
                endedOn,
                actualDays(today, calendar),
                overdue(today),
                reason,
                document);
    }

    private boolean provisional(WorkCalendar calendar) {
        return state == OrderState.CONFIRMED
                && confirmedOn != null
                && calendar.dueDate(confirmedOn, promisedDays).provisional();
    }

    private boolean overdue(LocalDate today) {
        return state == OrderState.CONFIRMED && promisedOn != null && today.isAfter(promisedOn);
    }

    IntermediarySpan span(LocalDate today, WorkCalendar calendar) {
        return new IntermediarySpan(
                materialType,
                intermediaryName,
                promisedDays,
                promisedOn,
                provisional(calendar),
                state == OrderState.REPORTED ? endedOn : null,
                actualDays(today, calendar),
                document);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    UUID applicationId() {
        return applicationId;
    }

    String requirement() {
        return requirement;
    }

    String material() {
        return material;
    }

    String intermediaryName() {
        return intermediaryName;
    }

    OrderState state() {
        return state;
    }

    boolean givenBy(String username) {
        return applicant.equals(username);
    }

    boolean givenTo(String code) {
        return intermediary.equals(code);
    }
}
