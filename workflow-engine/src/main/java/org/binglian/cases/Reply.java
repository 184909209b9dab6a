package org.binglian.cases;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one reply for all cases (统一答复), its delivery and the end of the application. */
@Service
@Transactional
@Clause("2.2.1b")
public class Reply {

    private final Registry registry;
    private final ReplyNotices notices;
    private final OriginalsOnCompletion originals;
    private final Periods periods;
    private final Today today;

    Reply(Registry registry, ReplyNotices notices, OriginalsOnCompletion originals, Periods periods, Today today) {
        this.registry = registry;
        this.notices = notices;
        this.originals = originals;
        this.periods = periods;
        this.today = today;
    }

    /** Compiles the reply from every case's outcome; tells how it is to be delivered. */
    public DeliveryMethod compile(UUID applicationId) {
        Application application = registry.locked(applicationId);
        application.reply(periods.delivery(Actor.SYSTEM), Actor.SYSTEM, today.now());
        notices.unifiedReply(application, application.cases());
        registry.save(application);
        return application.delivery().method();
    }

    /**
     * Handed over at a window, where originals are seen first, or sent off.
     *
     * @return false when an original does not agree, so that the reply stays where it is until the departments have looked into it
     * @throws org.binglian.identity.Rejected with every fault of what was found of the originals
     */
    @Clause({"2.3.2b", "2.3.2c", "article 44"})
    public boolean handOver(UUID applicationId, HandOver how, Actor by) {
        Application application = registry.locked(applicationId);
        if (!originals.agree(application, how, by)) {
            registry.save(application);
            return false;
        }
        String trackingNumber = how.trackingNumber();
        if (trackingNumber != null && !trackingNumber.isBlank()) {
            application.sent(trackingNumber.strip());
        }
        deliver(application, by);
        return true;
    }

    /** The applicant confirms that the reply reached them; with electronic delivery this is the delivery. A repeated call changes nothing. */
    public void acknowledge(UUID applicationId, Actor owner) {
        Application application = registry.lockedFor(applicationId, owner);
        if (application.delivery().method() != DeliveryMethod.ELECTRONIC) {
            throw new Conflict("application.received-at-hand-over", Set.of());
        }
        if (application.state() == ApplicationState.DELIVERED || application.state() == ApplicationState.CLOSED) {
            return;
        }
        deliver(application, owner);
    }

    private void deliver(Application application, Actor by) {
        application.deliver(today.date(), by, today.now());
        notices.deliveryReceipt(application, by);
        registry.save(application);
    }

    public void close(UUID applicationId) {
        Application application = registry.locked(applicationId);
        application.close(today.now());
        registry.save(application);
    }

    /** When a delivered application is filed away. */
    @Transactional(readOnly = true)
    public Instant archiveDue() {
        return periods.archiveDue(today.date());
    }
}
