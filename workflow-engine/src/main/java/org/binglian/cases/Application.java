package org.binglian.cases;

import static org.binglian.cases.ApplicationState.ACCEPTED;
import static org.binglian.cases.ApplicationState.CLOSED;
import static org.binglian.cases.ApplicationState.CORRECTION_REQUESTED;
import static org.binglian.cases.ApplicationState.DELIVERED;
import static org.binglian.cases.ApplicationState.DRAFT;
import static org.binglian.cases.ApplicationState.IN_REVIEW;
import static org.binglian.cases.ApplicationState.NOT_ACCEPTED;
import static org.binglian.cases.ApplicationState.REPLIED;
import static org.binglian.cases.ApplicationState.SUBMITTED;
import static org.binglian.cases.ApplicationState.WITHDRAWN;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.NewId;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.StatutoryClock;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What an applicant files once (申报): one form, one acceptance, one reply, however many departments decide. */
@Entity
class Application extends AbstractAggregateRoot<Application> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String number;
    private String queryCode;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = DRAFT;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Subject subject;

    private String region;

    /** Leads the joint service, or decides the single item; as it was when the application was filed. */
    private @Nullable String leadDepartment;

    @Embedded
    private Applicant applicant;

    @Convert(converter = JsonMap.class)
    private Map<String, Object> answers = Map.of();

    @Convert(converter = JsonMap.class)
    private Map<String, Object> form = Map.of();

    @Embedded
    private Delivery delivery = Delivery.ELECTRONIC;

    @Embedded
    private Course course;

    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "acceptance_clock_id")
    private @Nullable StatutoryClock acceptanceClock;

    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "delivery_clock_id")
    private @Nullable StatutoryClock deliveryClock;

    /** Whether something is still to be obtained, so that nobody needs to look when nothing is. */
    private boolean materialsToObtain;

    /** Read together and once a transaction, however many steps of the process ask for them; a case is added by saving it. */
    @OneToMany(fetch = FetchType.LAZY)
    @JoinColumn(name = "applicationId", insertable = false, updatable = false)
    @OrderBy("position")
    @Immutable
    private List<ApprovalCase> cases = new ArrayList<>();

    @Embedded
    private Visits visits = Visits.NONE;

    /** Whether anything was ever ordered from an intermediary, so that what has no orders need not look for them. */
    @OptimisticLock(excluded = true) // an order changes nothing that the applicant's screen has read
    private boolean commissioned;

    Application(
            String number,
            String queryCode,
            Subject subject,
            String region,
            Channel channel,
            Applicant who,
            Instant at) {
        this.id = NewId.uuid();
        this.number = number;
        this.queryCode = queryCode;
        this.subject = subject;
        this.region = region;
        this.channel = channel;
        this.applicant = who;
        this.course = new Course(at);
    }

    /** Autosave of a draft, or of the form while corrections are asked for. */
    void save(Map<String, Object> answers, Map<String, Object> form, Delivery delivery, Instant at) {
        require(DRAFT, CORRECTION_REQUESTED);
        this.answers = answers;
        this.form = form;
        this.delivery = delivery;
        course.saved(at);
    }

    /** At submission and resubmission: the data as they were checked. */
    void keepForm(Map<String, Object> checked) {
        form = checked;
    }

    void submit(String lead, StatutoryClock acceptance, LocalDate today, Actor by, Instant at) {
        require(DRAFT);
        state = SUBMITTED;
        leadDepartment = lead;
        course.submitted(today, at);
        acceptanceClock = acceptance;
        if (channel == Channel.WINDOW) {
            visits = visits.oneMore();
        }
        registerEvent(new ApplicationSubmitted(id, by, at));
    }

    @Clause("article 32")
    void requestCorrections(CorrectionsRequested event, LocalDate today) {
        require(SUBMITTED);
        state = CORRECTION_REQUESTED;
        stop(acceptanceClock, today, event.by(), event.name());
        registerEvent(event);
    }

    void correct(StatutoryClock acceptance, Actor by, Instant at) {
        require(CORRECTION_REQUESTED);
        state = SUBMITTED;
        acceptanceClock = acceptance;
        registerEvent(new CorrectionsSubmitted(id, by, at));
    }

    /** One decision for all departments (一门受理). */
    @Clause("2.2.1b")
    void accept(LocalDate today, Actor by, Instant at) {
        accepted(today, today, by, new ApplicationAccepted(id, by, at, false));
    }

    /** Nobody decided within five working days: counts as accepted from the day of receipt. */
    @Clause("article 32")
    void acceptByLaw(LocalDate today, Instant at) {
        require(SUBMITTED);
        accepted(
                acceptanceClock().startedOn(),
                today,
                Actor.SYSTEM,
                new ApplicationAccepted(id, Actor.SYSTEM, at, true));
    }

    private void accepted(LocalDate from, LocalDate today, Actor by, ApplicationAccepted event) {
        require(SUBMITTED);
        state = ACCEPTED;
        course.accepted(from, event.deemed());
        stop(acceptanceClock, today, by, event.name());
        registerEvent(event);
    }

    void notAccept(String reason, LocalDate today, Actor by, Instant at) {
        require(SUBMITTED);
        state = NOT_ACCEPTED;
        stop(acceptanceClock, today, by, "ApplicationNotAccepted");
        registerEvent(new ApplicationNotAccepted(id, by, at, reason));
    }

    /** The first case went under review. */
    void reviewStarted() {
        require(ACCEPTED, IN_REVIEW);
        state = IN_REVIEW;
    }

    void reply(StatutoryClock delivery, Actor by, Instant at) {
        require(ACCEPTED, IN_REVIEW);
        state = REPLIED;
        course.replied(at);
        deliveryClock = delivery;
        registerEvent(new ApplicationReplied(id, by, at));
    }

    void deliver(LocalDate today, Actor by, Instant at) {
        require(REPLIED);
        state = DELIVERED;
        course.delivered(at);
        if (delivery.method() == DeliveryMethod.WINDOW) {
            visits = visits.oneMore();
        }
        stop(deliveryClock, today, by, "ApplicationDelivered");
        registerEvent(new ApplicationDelivered(id, by, at, delivery.method()));
    }

    /** The applicant came to collect the reply and has to come again, because an original did not agree. */
    @Clause("2.3.2b")
    void cameInVain() {
        require(REPLIED);
        visits = visits.oneMore();
    }

    /** The courier's number, so that the applicant can follow the parcel. */
    void sent(String trackingNumber) {
        delivery = delivery.with("trackingNumber", trackingNumber);
    }

    void close(Instant at) {
        require(DELIVERED);
        state = CLOSED;
        course.closed(at);
        registerEvent(new ApplicationClosed(id, Actor.SYSTEM, at));
    }

    void withdraw(String reason, LocalDate today, Actor by, Instant at) {
        state.requireOneOf(ApplicationState.BEFORE_REPLY);
        state = WITHDRAWN;
        if (acceptanceClock != null && !acceptanceClock.stopped()) {
            stop(acceptanceClock, today, by, "ApplicationWithdrawn");
        }
        registerEvent(new ApplicationWithdrawn(id, by, at, reason));
    }

    /** Materials that departments owe each other, not the applicant. */
    void oweMaterials(boolean owed) {
        materialsToObtain = owed;
    }

    boolean owesMaterials() {
        return materialsToObtain;
    }

    @Clause("1c")
    void planVisits(int planned, String explanation) {
        visits = visits.plan(planned, explanation);
    }

    private static void stop(@Nullable StatutoryClock clock, LocalDate on, Actor by, String why) {
        if (clock != null) {
            clock.stop(on, by.username(), why);
        }
    }

    private void require(ApplicationState first, ApplicationState... rest) {
        state.requireOneOf(EnumSet.of(first, rest));
    }

    /** The clock of the step that the whole application is in; its cases have clocks of their own. */
    @Nullable StatutoryClock runningClock() {
        return deliveryClock == null ? acceptanceClock : deliveryClock;
    }

    /** @return none while it has not begun, and of kinds that only cases have */
    @Nullable StatutoryClock clock(ClockKind kind) {
        return switch (kind) {
            case ACCEPTANCE -> acceptanceClock;
            case DELIVERY -> deliveryClock;
            default -> null;
        };
    }

    StatutoryClock acceptanceClock() {
        if (acceptanceClock == null) {
            throw new IllegalStateException("Application " + number + " was never received");
        }
        return acceptanceClock;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String number() {
        return number;
    }

    String queryCode() {
        return queryCode;
    }

    ApplicationState state() {
        return state;
    }

    Channel channel() {
        return channel;
    }

    /** The project that it is a stage of, or itself: for what else a document of it may count is a matter of this. */
    UUID undertaking() {
        return subject.project() == null ? id : subject.project();
    }

    Subject subject() {
        return subject;
    }

    String region() {
        return region;
    }

    /** Null before it is filed. */
    @Nullable String leadDepartment() {
        return leadDepartment;
    }

    Applicant applicant() {
        return applicant;
    }

    Map<String, Object> answers() {
        return answers;
    }

    Map<String, Object> form() {
        return form;
    }

    Delivery delivery() {
        return delivery;
    }

    Milestones milestones() {
        return course.milestones();
    }

    /** In their order; not yet there within the transaction that files them. */
    List<ApprovalCase> cases() {
        return cases;
    }

    void commission() {
        commissioned = true;
    }

    boolean commissioned() {
        return commissioned;
    }

    Visits visits() {
        return visits;
    }

    @SuppressWarnings("NullAway.Init")
    protected Application() {
        // for Hibernate
    }
}
