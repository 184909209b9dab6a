package org.binglian.approval;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.documents.InstrumentContent;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.Instruments;
import org.binglian.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows an officer the instrument that an action would issue, before it is issued. */
@Service
public class Rehearsal {

    private final Inbox inbox;
    private final TaskWork work;
    private final Instruments instruments;

    Rehearsal(Inbox inbox, TaskWork work, Instruments instruments) {
        this.inbox = inbox;
        this.work = work;
        this.instruments = instruments;
    }

    /**
     * Does what the action does, with the same checks and faults. The caller's transaction must be taken back afterwards: everything is
     * in it, the number of the instrument too. The process is not moved on, so that no licence is numbered, which cannot be taken back.
     *
     * @return what the first instrument of the action says; none when it issues none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<InstrumentContent> of(String taskId, Completion completion, Actor by) {
        UUID application = inbox.task(taskId, by).applicationId();
        Set<UUID> before =
                instruments.of(application).stream().map(InstrumentInfo::id).collect(Collectors.toSet());
        work.act(taskId, completion, by);
        return instruments.of(application).stream()
                .map(InstrumentInfo::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .map(instruments::content);
    }
}
