package org.binglian.intermediaries.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.binglian.cases.Commission;
import org.binglian.cases.Commissions;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.Directory;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.Position;
import org.binglian.identity.Rejected;
import org.binglian.identity.Role;
import org.binglian.intermediaries.Intermediary;
import org.binglian.intermediaries.IntermediaryConfirmed;
import org.binglian.intermediaries.IntermediaryDeclined;
import org.binglian.intermediaries.IntermediaryDirectory;
import org.binglian.intermediaries.IntermediaryOrderCancelled;
import org.binglian.intermediaries.IntermediaryOrdered;
import org.binglian.intermediaries.IntermediaryOrders;
import org.binglian.intermediaries.IntermediaryReported;
import org.binglian.intermediaries.OrderInfo;
import org.binglian.intermediaries.OrderState;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OrderBook implements IntermediaryOrders {

    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String PDF = "application/pdf";

    private final PlacedOrders orders;
    private final IntermediaryDirectory intermediaries;
    private final Commissions commissions;
    private final Directory directory;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderBook(
            PlacedOrders orders,
            IntermediaryDirectory intermediaries,
            Commissions commissions,
            Directory directory,
            WorkCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.intermediaries = intermediaries;
        this.commissions = commissions;
        this.directory = directory;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public OrderInfo place(UUID application, String requirement, String code, Actor applicant) {
        Commission wanted = commissions.wanted(application, requirement, applicant);
        boolean another = orders.findByApplicationIdOrderById(application).stream()
                .anyMatch(order ->
                        order.requirement().equals(requirement) && order.state().open());
        if (another) {
            throw new Conflict(
                    "intermediary.ordered-already", Set.of(), wanted.line().title());
        }
        Intermediary chosen = intermediaries
                .find(code)
                .orElseThrow(() -> new Rejected(new Fault("/intermediary", "intermediary.unknown", code)));
        Intermediary.Offer offer = chosen.offer(wanted.line().materialType())
                .orElseThrow(() -> new Rejected(new Fault(
                        "/intermediary",
                        "intermediary.not-offered",
                        chosen.name(),
                        wanted.line().title())));
        if (!chosen.takesOrders(today())) {
            throw new Conflict("intermediary.takes-no-orders", Set.of(), chosen.name());
        }
        String phone =
                directory.party(applicant.username()).map(PartyInfo::phone).orElse("");
        IntermediaryOrder order = new IntermediaryOrder(wanted, phone, chosen, offer, today());
        return told(order, applicant, IntermediaryOrdered::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrderInfo> of(UUID application, Actor reader) {
        Set<String> visible = commissions.of(application, reader).stream()
                .map(commission -> commission.line().requirement())
                .collect(Collectors.toSet());
        return orders.findByApplicationIdOrderById(application).stream()
                .filter(order -> visible.contains(order.requirement()))
                .map(this::info)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<OrderInfo> received(
            @Nullable OrderState state, @Nullable Position after, int limit, Actor intermediary) {
        String code = institution(intermediary);
        UUID before = after == null ? NEWEST : after.uuid(0);
        Limit most = Limit.of(limit + 1);
        List<IntermediaryOrder> rows =
                state == null ? orders.received(code, before, most) : orders.received(code, state, before, most);
        return Page.of(rows, limit, order -> Position.of(order.id())).map(this::info);
    }

    /** Empty for whoever works for none: no order is given to it. */
    private String institution(Actor actor) {
        return actor.has(Role.INTERMEDIARY)
                ? directory.party(actor.username()).map(PartyInfo::idNumber).orElse("")
                : "";
    }

    @Override
    @Transactional(readOnly = true)
    public OrderInfo get(UUID id, Actor reader) {
        return info(found(id, reader));
    }

    private IntermediaryOrder found(UUID id, Actor reader) {
        return orders.findById(id)
                .filter(order -> order.givenBy(reader.username()) || order.givenTo(institution(reader)))
                .orElseThrow(() -> new NotFound("intermediary-order", id.toString()));
    }

    private IntermediaryOrder given(UUID id, IntConsumer expectedVersion, Actor intermediary) {
        IntermediaryOrder order = found(id, intermediary);
        if (!order.givenTo(institution(intermediary))) {
            throw new NotFound("intermediary-order", id.toString());
        }
        expectedVersion.accept(order.version());
        return order;
    }

    @Override
    public OrderInfo confirm(UUID id, IntConsumer expectedVersion, Actor intermediary) {
        IntermediaryOrder order = given(id, expectedVersion, intermediary);
        order.confirm(today(), calendar);
        return told(order, intermediary, IntermediaryConfirmed::new);
    }

    @Override
    public OrderInfo decline(UUID id, String reason, IntConsumer expectedVersion, Actor intermediary) {
        IntermediaryOrder order = given(id, expectedVersion, intermediary);
        order.decline(reason, today());
        return told(
                order,
                intermediary,
                (application, material, name, by, at) ->
                        new IntermediaryDeclined(application, material, name, reason, by, at));
    }

    @Override
    @Transactional(readOnly = true)
    public void requireAwaited(UUID id, Actor intermediary) {
        given(id, version -> {}, intermediary).requireAwaited();
    }

    @Override
    public OrderInfo report(UUID id, StoredFile report, IntConsumer expectedVersion, Actor intermediary) {
        IntermediaryOrder order = given(id, expectedVersion, intermediary);
        if (!report.mediaType().equals(PDF)) {
            throw new Rejected(new Fault("/file", "intermediary.report-is-pdf", report.fileName()));
        }
        order.report(report, today());
        commissions.bring(order.applicationId(), order.requirement(), report, intermediary);
        return told(order, intermediary, IntermediaryReported::new);
    }

    @Override
    public OrderInfo cancel(UUID id, IntConsumer expectedVersion, Actor applicant) {
        IntermediaryOrder order = found(id, applicant);
        if (!order.givenBy(applicant.username())) {
            throw new NotFound("intermediary-order", id.toString());
        }
        expectedVersion.accept(order.version());
        if (order.state() == OrderState.REPORTED) {
            commissions.takeBack(order.applicationId(), order.requirement(), applicant);
        }
        order.cancel(today());
        return told(order, applicant, IntermediaryOrderCancelled::new);
    }

    /** Written before the event is told, so that who listens finds it. */
    private OrderInfo told(IntermediaryOrder order, Actor by, Happening happening) {
        IntermediaryOrder saved = orders.saveAndFlush(order);
        events.publishEvent(
                happening.of(saved.applicationId(), saved.material(), saved.intermediaryName(), by, clock.instant()));
        return info(saved);
    }

    private OrderInfo info(IntermediaryOrder order) {
        return order.info(today(), calendar);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
