package org.binglian.catalogue.simplification;

import static org.binglian.catalogue.SimplificationState.APPROVED;
import static org.binglian.catalogue.SimplificationState.CONSENTED;
import static org.binglian.catalogue.SimplificationState.DRAFT;
import static org.binglian.catalogue.SimplificationState.PUBLISHED;
import static org.binglian.catalogue.SimplificationState.RETURNED;
import static org.binglian.catalogue.SimplificationState.SUBMITTED;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.SimplificationEvent.ConsentRecorded;
import org.binglian.catalogue.SimplificationEvent.ItemAdded;
import org.binglian.catalogue.SimplificationEvent.PublicationOrdered;
import org.binglian.catalogue.SimplificationEvent.SimplificationApproved;
import org.binglian.catalogue.SimplificationEvent.SimplificationOpened;
import org.binglian.catalogue.SimplificationEvent.SimplificationPublished;
import org.binglian.catalogue.SimplificationEvent.SimplificationReturned;
import org.binglian.catalogue.SimplificationEvent.SimplificationSubmitted;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.SimplificationSubject;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** One round. Each step checks that it is the time for it, changes the state and says what happened. */
@Entity
class Simplification {

    @Id
    private UUID id;

    /** Goes on from round to round, so that what was read of an earlier one is always stale. */
    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Attachment attachment;

    private String department;
    private int round;

    @Enumerated(EnumType.STRING)
    private SimplificationState state = DRAFT;

    private String contact = "";
    private String phone = "";
    private @Nullable String consentNumber;
    private @Nullable LocalDate consentedOn;
    private @Nullable LocalDate effectiveFrom;

    @Convert(converter = HandsAsJson.class)
    private Hands workers = Hands.NONE;

    private Instant openedAt;
    private @Nullable Instant submittedAt;
    private Instant updatedAt;

    /** Only within the transaction in which it was ordered. */
    @Transient
    private @Nullable PublicationOrdered order;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Simplification() {}

    /** @param before the department's last round */
    Simplification(Attachment attachment, String department, @Nullable Simplification before, Instant at) {
        this.id = NewId.uuid();
        this.version = before == null ? 1 : before.version + 1;
        this.attachment = attachment;
        this.department = department;
        this.round = before == null ? 1 : before.round + 1;
        this.contact = before == null ? "" : before.contact;
        this.phone = before == null ? "" : before.phone;
        this.openedAt = at;
        this.updatedAt = at;
    }

    SimplificationOpened opened(Actor by) {
        workers = workers.and(by);
        return new SimplificationOpened(subject(), by, openedAt);
    }

    void nameContact(@Nullable String who, @Nullable String number, Actor by, Instant at) {
        touch(by, at);
        contact = who == null ? contact : who;
        phone = number == null ? phone : number;
    }

    ItemAdded itemAdded(String item, Actor by, Instant at) {
        touch(by, at);
        return new ItemAdded(subject(), item, by, at);
    }

    void itemRemoved(Actor by, Instant at) {
        touch(by, at);
    }

    private void touch(Actor by, Instant at) {
        require(DRAFT, RETURNED);
        workers = workers.and(by);
        updatedAt = at;
    }

    SimplificationSubmitted submit(Actor by, Instant at) {
        touch(by, at);
        state = SUBMITTED;
        submittedAt = at;
        return new SimplificationSubmitted(subject(), by, at);
    }

    SimplificationReturned sendBack(String reason, Actor by, Instant at) {
        require(SUBMITTED, APPROVED, CONSENTED);
        SimplificationState from = state;
        state = RETURNED;
        consentNumber = null;
        consentedOn = null;
        updatedAt = at;
        return new SimplificationReturned(subject(), from, reason, by, at);
    }

    SimplificationApproved approve(@Nullable String comment, Actor by, Instant at) {
        require(SUBMITTED);
        state = APPROVED;
        updatedAt = at;
        return new SimplificationApproved(subject(), comment, by, at);
    }

    ConsentRecorded consent(Consent consent, Actor by, Instant at) {
        require(APPROVED);
        state = CONSENTED;
        consentNumber = consent.number();
        consentedOn = consent.consentedOn();
        updatedAt = at;
        return new ConsentRecorded(subject(), consent, by, at);
    }

    /** The versions are made by the process before anything else can happen. */
    PublicationOrdered orderPublication(LocalDate from, Actor by, Instant at) {
        require(CONSENTED);
        order = new PublicationOrdered(subject(), from, by, at);
        return order;
    }

    /** @throws IllegalStateException when nobody ordered it in this transaction */
    PublicationOrdered order() {
        if (order == null) {
            throw new IllegalStateException("Nobody ordered the publication of " + id);
        }
        return order;
    }

    /** @param items codes of those that have a new version */
    SimplificationPublished published(List<String> items) {
        PublicationOrdered ordered = order();
        require(CONSENTED);
        state = PUBLISHED;
        effectiveFrom = ordered.effectiveFrom();
        updatedAt = ordered.at();
        return new SimplificationPublished(subject(), ordered.effectiveFrom(), items, ordered.by(), ordered.at());
    }

    /** @throws Conflict when it is not in one of these states */
    void require(SimplificationState... allowed) {
        if (!List.of(allowed).contains(state)) {
            Set<String> names = new TreeSet<>();
            List.of(allowed).forEach(other -> names.add(other.name()));
            throw new Conflict("simplification.not-now", names, state.title());
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Attachment attachment() {
        return attachment;
    }

    String department() {
        return department;
    }

    int round() {
        return round;
    }

    SimplificationState state() {
        return state;
    }

    String contact() {
        return contact;
    }

    String phone() {
        return phone;
    }

    @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable Consent consent() {
        return consentNumber == null || consentedOn == null ? null : new Consent(consentNumber, consentedOn);
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    boolean wentThroughHandsOf(Actor person) {
        return workers.include(person);
    }

    private SimplificationSubject subject() {
        return new SimplificationSubject(id, attachment, department, round);
    }
}
