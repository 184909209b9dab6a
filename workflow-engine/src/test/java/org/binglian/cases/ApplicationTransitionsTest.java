package org.binglian.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.StatutoryClock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every transition in every state: it leads where the domain says, or is refused naming the states that would have allowed it. */
class ApplicationTransitionsTest {

    private static final Instant AT = Instant.parse("2016-09-28T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 28);
    private static final LocalDate LATER = LocalDate.of(2016, 10, 11);

    /** What can be done, from which states, and where it leads. */
    enum Step {
        SAVE(
                a -> a.save(Map.of(), Map.of(), Delivery.ELECTRONIC, AT),
                Map.of(DRAFT, DRAFT, CORRECTION_REQUESTED, CORRECTION_REQUESTED)),
        SUBMIT(a -> a.submit("ZJ-FGW", clock(), DAY, Actor.SYSTEM, AT), Map.of(DRAFT, SUBMITTED)),
        REQUEST_CORRECTIONS(
                a -> a.requestCorrections(new CorrectionsRequested(a.id(), Actor.SYSTEM, AT, 1, List.of()), DAY),
                Map.of(SUBMITTED, CORRECTION_REQUESTED)),
        CORRECT(a -> a.correct(clock(), Actor.SYSTEM, AT), Map.of(CORRECTION_REQUESTED, SUBMITTED)),
        ACCEPT(a -> a.accept(LATER, Actor.SYSTEM, AT), Map.of(SUBMITTED, ACCEPTED)),
        ACCEPT_BY_LAW(a -> a.acceptByLaw(LATER, AT), Map.of(SUBMITTED, ACCEPTED)),
        NOT_ACCEPT(a -> a.notAccept("不属于本机关职权", DAY, Actor.SYSTEM, AT), Map.of(SUBMITTED, NOT_ACCEPTED)),
        REVIEW_STARTED(Application::reviewStarted, Map.of(ACCEPTED, IN_REVIEW, IN_REVIEW, IN_REVIEW)),
        REPLY(a -> a.reply(clock(), Actor.SYSTEM, AT), Map.of(ACCEPTED, REPLIED, IN_REVIEW, REPLIED)),
        DELIVER(a -> a.deliver(LATER, Actor.SYSTEM, AT), Map.of(REPLIED, DELIVERED)),
        CLOSE(a -> a.close(AT), Map.of(DELIVERED, CLOSED)),
        WITHDRAW(
                a -> a.withdraw("项目调整", LATER, Actor.SYSTEM, AT),
                Map.of(
                        SUBMITTED, WITHDRAWN,
                        CORRECTION_REQUESTED, WITHDRAWN,
                        ACCEPTED, WITHDRAWN,
                        IN_REVIEW, WITHDRAWN));

        private final Consumer<Application> act;
        private final Map<ApplicationState, ApplicationState> leads;

        Step(Consumer<Application> act, Map<ApplicationState, ApplicationState> leads) {
            this.act = act;
            this.leads = leads;
        }
    }

    private static final Map<ApplicationState, List<Step>> WAYS = new EnumMap<>(Map.of(
            DRAFT, List.of(),
            SUBMITTED, List.of(Step.SUBMIT),
            CORRECTION_REQUESTED, List.of(Step.SUBMIT, Step.REQUEST_CORRECTIONS),
            ACCEPTED, List.of(Step.SUBMIT, Step.ACCEPT),
            IN_REVIEW, List.of(Step.SUBMIT, Step.ACCEPT, Step.REVIEW_STARTED),
            REPLIED, List.of(Step.SUBMIT, Step.ACCEPT, Step.REPLY),
            DELIVERED, List.of(Step.SUBMIT, Step.ACCEPT, Step.REPLY, Step.DELIVER),
            CLOSED, List.of(Step.SUBMIT, Step.ACCEPT, Step.REPLY, Step.DELIVER, Step.CLOSE),
            NOT_ACCEPTED, List.of(Step.SUBMIT, Step.NOT_ACCEPT),
            WITHDRAWN, List.of(Step.SUBMIT, Step.WITHDRAW)));

    @TestFactory
    Stream<DynamicTest> everyStepInEveryState() {
        return Stream.of(ApplicationState.values())
                .flatMap(state -> Stream.of(Step.values())
                        .map(step -> DynamicTest.dynamicTest(step + " in " + state, () -> check(state, step))));
    }

    private static void check(ApplicationState state, Step step) {
        Application application = in(state);
        ApplicationState target = step.leads.get(state);
        if (target != null) {
            step.act.accept(application);
            assertThat(application.state()).isEqualTo(target);
        } else {
            assertThatThrownBy(() -> step.act.accept(application))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            conflict -> assertThat(conflict.allowedStates())
                                    .containsExactlyInAnyOrderElementsOf(names(step.leads.keySet())));
            assertThat(application.state()).isEqualTo(state);
        }
    }

    private static List<String> names(Set<ApplicationState> states) {
        return states.stream().map(Enum::name).toList();
    }

    @Test
    void acceptanceByLawCountsFromTheDayOfReceipt() {
        Application application = in(SUBMITTED);
        application.acceptByLaw(LATER, AT);
        assertThat(application.milestones().acceptedOn()).isEqualTo(DAY);
        assertThat(application.milestones().acceptedByLaw()).isTrue();
    }

    @Test
    void collectingAtAWindowIsTheOneVisit() {
        Application application = in(DRAFT);
        application.save(Map.of(), Map.of(), new Delivery(DeliveryMethod.WINDOW, Map.of()), AT);
        List.of(Step.SUBMIT, Step.ACCEPT, Step.REPLY, Step.DELIVER).forEach(step -> step.act.accept(application));
        assertThat(application.visits().made()).isEqualTo(1);
        assertThat(in(DELIVERED).visits().made()).isZero();
    }

    @Test
    void filingAtAWindowIsAVisitToo() {
        Application application = draft(Channel.WINDOW);
        Step.SUBMIT.act.accept(application);
        assertThat(application.visits().made()).isEqualTo(1);
    }

    private static Application in(ApplicationState state) {
        Application application = draft(Channel.ONLINE);
        WAYS.get(state).forEach(step -> step.act.accept(application));
        assertThat(application.state()).isEqualTo(state);
        return application;
    }

    private static Application draft(Channel channel) {
        return new Application(
                "330000-20160928-000001",
                "ABCD2345",
                new Subject("投资项目并联审批（立项）", null, "investment-project", "1", null),
                "330000",
                channel,
                new Applicant("applicant2", "浙江某某有限公司", "ORGANISATION", "91330000MA27U0AB1C"),
                AT);
    }

    private static StatutoryClock clock() {
        return StatutoryClock.started(ClockKind.ACCEPTANCE, DAY, 5, 5, "system", "test");
    }
}
