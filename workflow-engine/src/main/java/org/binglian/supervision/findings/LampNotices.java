package org.binglian.supervision.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.binglian.approval.LampTurn;
import org.binglian.approval.LampTurned;
import org.binglian.identity.Accounts;
import org.binglian.identity.Role;
import org.binglian.notifications.Notice;
import org.binglian.notifications.Notifications;
import org.binglian.supervision.Finding.Proof;
import org.binglian.supervision.FindingKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a lamp turns yellow its handlers hear of it; the head of the department when nothing came of that for two working days, and both
 * when it turns red; each once, however many divisions review the case. Yellow and red are findings, one a case and day however many of its tasks turn.
 */
@Component
class LampNotices {

    private final Recorder recorder;
    private final Accounts accounts;
    private final Notifications notifications;

    LampNotices(Recorder recorder, Accounts accounts, Notifications notifications) {
        this.recorder = recorder;
        this.accounts = accounts;
        this.notifications = notifications;
    }

    @EventListener
    void on(LampTurned turned) {
        if (turned.turn() != LampTurn.UNTENDED) {
            recorder.record(found(turned));
        }
        Set<String> to = new HashSet<>();
        if (turned.turn() != LampTurn.UNTENDED) {
            to.addAll(turned.handlers());
        }
        if (turned.turn() != LampTurn.YELLOW) {
            to.addAll(heads(turned));
        }
        notifications.tell(new Notice(
                "lamp/" + turned.turn() + "/" + turned.subject() + "/" + turned.kind() + "/" + turned.turnedOn(),
                to,
                "supervision.notice.lamp." + turned.turn(),
                List.of(turned.number(), turned.itemName(), turned.dueOn().toString()),
                "/office/tasks/" + turned.taskId(),
                turned.turn() == LampTurn.RED));
    }

    private Set<String> heads(LampTurned turned) {
        String department = turned.department();
        Set<String> heads = new HashSet<>();
        if (department != null) {
            accounts.holding(Role.DECISION_MAKER, department).forEach(head -> heads.add(head.username()));
        }
        return heads;
    }

    private static Found found(LampTurned turned) {
        boolean red = turned.turn() == LampTurn.RED;
        FindingKind kind = red ? FindingKind.OVERDUE : FindingKind.YELLOW;
        // A case is overdue once, whoever sees it first: its end or its lamp. What turns yellow can do so again after
        // an extension.
        String key = red && turned.caseId() != null
                ? kind + "/" + turned.caseId()
                : kind + "/" + turned.subject() + "/" + turned.turnedOn();
        return new Found(
                key,
                kind,
                turned.department(),
                turned.region(),
                turned.applicationId(),
                turned.applicationNumber(),
                turned.caseId(),
                turned.caseNumber(),
                turned.itemName(),
                null,
                turned.at(),
                turned.turnedOn(),
                List.of(
                        Proof.of("dueOn", turned.dueOn()),
                        Proof.of("turnedOn", turned.turnedOn()),
                        Proof.of("step", turned.kind())));
    }
}
