package org.binglian.commitments.checked;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.commitments.CheckInfo;
import org.binglian.commitments.CheckState;
import org.binglian.commitments.CheckedCase;
import org.binglian.commitments.CommitmentChange;
import org.binglian.commitments.CommitmentChange.Kind;
import org.binglian.commitments.CommitmentChecks;
import org.binglian.commitments.CreditRecordInfo;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.OpenClocks;
import org.binglian.worktime.StatutoryClock;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredChecks implements CommitmentChecks {

    private final EntityManager entityManager;
    private final CreditRecords credit;
    private final CommitmentSettings settings;
    private final WorkCalendar calendar;
    private final OpenClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredChecks(
            EntityManager entityManager,
            CreditRecords credit,
            CommitmentSettings settings,
            WorkCalendar calendar,
            OpenClocks clocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entityManager = entityManager;
        this.credit = credit;
        this.settings = settings;
        this.calendar = calendar;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void begin(CheckedCase subject, int days, Actor by) {
        StatutoryClock period = StatutoryClock.started(
                ClockKind.COMMITMENT_CHECK, today(), days, null, by.username(), ClockKind.COMMITMENT_CHECK.name());
        Check check = new Check(subject, period, period.read(calendar, today()).dueOn());
        entityManager.persist(check);
        tell(Kind.CHECK_BEGUN, check, null, by);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void tell(Kind kind, Check check, @Nullable String reason, Actor by) {
        Subject about = check.subject();
        events.publishEvent(new CommitmentChange(
                kind, about.applicationId(), check.caseId(), about.caseNumber(), reason, by, clock.instant()));
    }

    @Override
    public void kept(UUID caseId, @Nullable String finding, Actor by) {
        conclude(caseId, CheckState.KEPT, Kind.KEPT, finding, by);
    }

    private Check conclude(UUID caseId, CheckState outcome, Kind kind, @Nullable String finding, Actor by) {
        Check check = check(caseId);
        check.conclude(outcome, finding, by, clock.instant(), today());
        tell(kind, check, finding, by);
        return check;
    }

    private Check check(UUID caseId) {
        Check check = entityManager.find(Check.class, caseId);
        if (check == null) {
            throw new NotFound("commitment-check", caseId.toString());
        }
        return check;
    }

    @Override
    public void corrected(UUID caseId, String finding, Actor by) {
        conclude(caseId, CheckState.CORRECTED, Kind.CORRECTED, finding, by);
    }

    @Override
    public void proposeRevocation(UUID caseId, String reason, Actor by) {
        Check check = check(caseId);
        check.proposeRevocation(reason, by);
        tell(Kind.REVOCATION_PROPOSED, check, reason, by);
    }

    @Override
    public void checkAgain(UUID caseId, String reason, Actor by) {
        Check check = check(caseId);
        check.checkAgain(reason, by);
        tell(Kind.CHECKED_AGAIN, check, reason, by);
    }

    @Override
    public void broken(UUID caseId, String reason, Actor by) {
        Check check = conclude(caseId, CheckState.REVOKED, Kind.BROKEN, reason, by);
        LocalDate blockedUntil = today().plusMonths(settings.blockMonths());
        credit.save(new CreditRecord(check, reason, clock.instant(), blockedUntil));
    }

    @Override
    @Transactional(readOnly = true)
    public ClockReading clock(UUID caseId) {
        return check(caseId).clock().read(calendar, today());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, ClockReading> clocks(Collection<UUID> caseIds, WorkCalendar by) {
        Map<UUID, UUID> clockOf = entityManager
                .createQuery("select c.caseId, k.id from Check c join c.clock k where c.caseId in :ids", Object[].class)
                .setParameter("ids", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
        Map<UUID, ClockReading> read = clocks.readings(clockOf.values(), by);
        return clockOf.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> read.get(entry.getValue())));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<CheckInfo> list(
            @Nullable CheckState state,
            @Nullable String department,
            Actor reader,
            @Nullable Position after,
            int limit) {
        Readable readable = new Readable("c.subject.department", "c.subject.party", reader)
                .and("c.state = :state", "state", state)
                .and("c.subject.department = :department", "department", department);
        if (after != null) {
            readable.and(
                            "c.dueOn >= :due and (c.dueOn > :due or (c.dueOn = :due and c.caseId > :id))",
                            "due",
                            after.date(0))
                    .parameters()
                    .put("id", after.uuid(1));
        }
        List<Check> rows = rows(
                "select c from Check c join fetch c.clock" + readable.where() + " order by c.dueOn, c.caseId",
                Check.class,
                readable,
                limit);
        return Page.of(rows, limit, row -> Position.of(row.dueOn(), row.caseId()))
                .map(row -> row.view(calendar, today()));
    }

    private <T> List<T> rows(String jpql, Class<T> type, Readable readable, int limit) {
        TypedQuery<T> query = entityManager.createQuery(jpql, type);
        readable.parameters().forEach(query::setParameter);
        return query.setMaxResults(limit + 1).getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<CreditRecordInfo> creditRecords(Actor reader, @Nullable Position after, int limit) {
        Readable readable = new Readable("r.department", "r.party", reader)
                .and("r.id < :after", "after", after == null ? null : after.uuid(0));
        List<CreditRecord> rows = rows(
                "select r from CreditRecord r" + readable.where() + " order by r.id desc",
                CreditRecord.class,
                readable,
                limit);
        return Page.of(rows, limit, row -> Position.of(row.id())).map(CreditRecord::view);
    }
}
