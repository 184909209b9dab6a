package org.binglian.supervision.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.identity.Rejected;
import org.binglian.identity.Role;
import org.binglian.notifications.Notice;
import org.binglian.notifications.Notifications;
import org.binglian.supervision.Card;
import org.binglian.supervision.Finding;
import org.binglian.supervision.FindingAction;
import org.binglian.supervision.FindingFilter;
import org.binglian.supervision.FindingState;
import org.binglian.supervision.FindingStep;
import org.binglian.supervision.Findings;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads findings, and what is done about them. */
@Service
@Transactional
class AnsweredFindings implements Findings {

    private static final int LONGEST_TEXT = 2_000;

    private final FindingTable table;
    private final Accounts accounts;
    private final Notifications notifications;
    private final WorkCalendar calendar;
    private final Clock clock;

    AnsweredFindings(
            FindingTable table, Accounts accounts, Notifications notifications, WorkCalendar calendar, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.notifications = notifications;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Finding> list(Actor reader, FindingFilter filter, @Nullable Position after, int limit) {
        FindingSelection selection = new FindingSelection(filter);
        if (!reader.has(Role.SUPERVISION)) {
            selection.onlyOf(requireAnswering(reader));
        }
        if (after != null) {
            selection.after(after.uuid(0));
        }
        List<Finding> rows = table.select(selection.condition(limit + 1), selection.parameters());
        return Page.of(rows, limit, row -> Position.of(row.id()));
    }

    /** The department that the person answers for. */
    private static String requireAnswering(Actor reader) {
        String department = reader.department();
        boolean answers = reader.has(Role.DEPARTMENT_ADMIN) || reader.has(Role.DECISION_MAKER);
        if (department == null || !answers) {
            throw new Forbidden("supervision.not-for-role");
        }
        return department;
    }

    @Override
    @Transactional(readOnly = true)
    public Finding one(Actor reader, UUID id) {
        return visible(reader, table.find(id).orElseThrow(() -> notFound(id)));
    }

    private static Finding visible(Actor reader, Finding finding) {
        if (!reader.has(Role.SUPERVISION) && !requireAnswering(reader).equals(finding.department())) {
            throw notFound(finding.id());
        }
        return finding;
    }

    private static NotFound notFound(UUID id) {
        return new NotFound("finding", id.toString());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FindingStep> steps(Actor reader, UUID id) {
        one(reader, id);
        return table.steps(id).stream().map(FindingTable.Taken::step).toList();
    }

    @Override
    public List<FindingAction> actions(Actor reader, Finding finding) {
        return Stream.of(FindingAction.values())
                .filter(action -> action.ofSupervision() == reader.has(Role.SUPERVISION))
                .filter(action -> allows(finding, action))
                .toList();
    }

    /** Whether its state allows it today. */
    private boolean allows(Finding finding, FindingAction action) {
        boolean inTime = !LocalDate.now(clock).isAfter(finding.dueOn());
        return action.allowedIn(finding.state())
                && switch (action) {
                    case CARD -> finding.card() != Card.RED;
                    case EXPLAIN, CONTEST -> inTime;
                    // nobody is judged before the time for an answer has passed; where no department answers there is
                    // nothing to wait for
                    case UPHOLD, REVOKE ->
                        finding.state() != FindingState.OPEN || !inTime || finding.department() == null;
                    case CLOSE -> true;
                };
    }

    @Override
    public Finding act(
            Actor by, UUID id, FindingAction action, @Nullable Card card, String text, IntConsumer expected) {
        Finding finding = visible(by, table.held(id).orElseThrow(() -> notFound(id)));
        if (action.ofSupervision() != by.has(Role.SUPERVISION)) {
            throw new Forbidden("supervision.not-yours");
        }
        requireSensible(action, card, text);
        List<FindingTable.Taken> steps = table.steps(id);
        if (repeated(steps, by, action, card, text)) {
            return finding;
        }
        expected.accept(finding.version());
        if (!allows(finding, action) || action == FindingAction.CARD && finding.card() == card) {
            throw new Conflict("finding.state", allowing(action));
        }
        table.add(
                id,
                steps.size(),
                action,
                card,
                text.strip(),
                by,
                clock.instant().atOffset(ZoneOffset.UTC));
        table.change(
                finding,
                after(finding.state(), action),
                card == null ? finding.card() : card,
                action == FindingAction.CARD
                        ? calendar.dueDate(LocalDate.now(clock), Recorder.ANSWER)
                                .on()
                        : finding.dueOn());
        tell(finding, steps.size(), action);
        return table.find(id).orElseThrow(() -> notFound(id));
    }

    private static void requireSensible(FindingAction action, @Nullable Card card, String text) {
        List<Fault> faults = new ArrayList<>();
        if (text.isBlank()) {
            faults.add(new Fault("/text", "finding.text-missing"));
        }
        if (text.length() > LONGEST_TEXT) {
            faults.add(new Fault("/text", "finding.text-long", LONGEST_TEXT));
        }
        if (action == FindingAction.CARD && (card == null || card == Card.NONE)) {
            faults.add(new Fault("/card", "finding.card-missing"));
        }
        if (action != FindingAction.CARD && card != null) {
            faults.add(new Fault("/card", "finding.card-unasked"));
        }
        Rejected.ifAny(faults);
    }

    private static boolean repeated(
            List<FindingTable.Taken> steps, Actor by, FindingAction action, @Nullable Card card, String text) {
        if (steps.isEmpty()) {
            return false;
        }
        FindingTable.Taken last = steps.get(steps.size() - 1);
        return last.username().equals(by.username())
                && last.step().action() == action
                && last.step().card() == card
                && last.step().text().equals(text.strip());
    }

    private static FindingState after(FindingState state, FindingAction action) {
        return switch (action) {
            case CARD -> FindingState.OPEN;
            case EXPLAIN -> FindingState.EXPLAINED;
            case CONTEST -> FindingState.CONTESTED;
            case UPHOLD -> FindingState.UPHELD;
            case REVOKE -> FindingState.REVOKED;
            case CLOSE -> FindingState.CLOSED;
        };
    }

    private static Set<String> allowing(FindingAction action) {
        return Stream.of(FindingState.values())
                .filter(action::allowedIn)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private void tell(Finding finding, int position, FindingAction action) {
        String department = finding.department();
        List<Actor> to = new ArrayList<>();
        if (!action.ofSupervision()) {
            to.addAll(accounts.holding(Role.SUPERVISION, null));
        } else if (department != null) {
            to.addAll(accounts.holding(Role.DEPARTMENT_ADMIN, department));
            to.addAll(accounts.holding(Role.DECISION_MAKER, department));
        }
        String number = finding.caseNumber() == null ? finding.applicationNumber() : finding.caseNumber();
        Set<String> names = new HashSet<>();
        to.forEach(person -> names.add(person.username()));
        notifications.tell(new Notice(
                "finding/" + finding.id() + "/" + position,
                names,
                "supervision.notice.step." + action,
                List.of(number),
                "/office/supervision/" + finding.id(),
                action == FindingAction.CARD));
    }
}
