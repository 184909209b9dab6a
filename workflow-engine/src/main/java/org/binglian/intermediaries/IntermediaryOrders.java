package org.binglian.intermediaries;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/**
 * What applicants order from intermediaries. An order exists only for its applicant, the intermediary that got it and the officers who may
 * see the material it is for; everybody else is told that there is none (NotFound). What its state does not allow is a Conflict.
 */
@Clause({"2.1.3c", "2.3.2e"})
public interface IntermediaryOrders {

    /**
     * Orders the report that meets a requirement.
     *
     * @throws org.binglian.identity.NotFound when the application is not the person's or has no such requirement
     * @throws org.binglian.identity.Rejected when no intermediary's service yields the material, or this one does not offer it
     * @throws org.binglian.identity.Conflict when the material is there or cannot be handed in now, another order for it is open, or the
     *     intermediary takes no orders
     */
    OrderInfo place(UUID application, String requirement, String intermediary, Actor applicant);

    /** All orders of an application for materials that the reader may see, the first one first. */
    List<OrderInfo> of(UUID application, Actor reader);

    /** @param state only these; null for all. The newest first */
    Page<OrderInfo> received(@Nullable OrderState state, @Nullable Position after, int limit, Actor intermediary);

    /** For the intermediary and the applicant. */
    OrderInfo get(UUID order, Actor reader);

    /** From now on the promised days run. */
    OrderInfo confirm(UUID order, IntConsumer expectedVersion, Actor intermediary);

    OrderInfo decline(UUID order, String reason, IntConsumer expectedVersion, Actor intermediary);

    /**
     * Asked before a report is taken in: looking at it and keeping it takes long, and no lock is held meanwhile.
     *
     * @throws org.binglian.identity.Conflict when no report is awaited
     */
    void requireAwaited(UUID order, Actor intermediary);

    /**
     * Hands the report in with the application, where the applicant cannot change it.
     *
     * @throws org.binglian.identity.Rejected when it is no PDF
     * @throws org.binglian.identity.Conflict when no report is awaited, or nothing can be handed in for the requirement now
     */
    OrderInfo report(UUID order, StoredFile report, IntConsumer expectedVersion, Actor intermediary);

    /** Takes the order back; a report that is there already goes out again, as long as the application can be changed. */
    OrderInfo cancel(UUID order, IntConsumer expectedVersion, Actor applicant);
}
