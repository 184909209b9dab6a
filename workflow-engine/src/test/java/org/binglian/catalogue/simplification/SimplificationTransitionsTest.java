package org.binglian.catalogue.simplification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.SampleGuide;
import org.binglian.catalogue.SimplificationState;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.Directory;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

/** Every step from every state, and who may review. */
class SimplificationTransitionsTest {

    private static final Instant AT = Instant.parse("2016-10-10T02:00:00Z");
    private static final Consent CONSENT = new Consent("浙政函〔2016〕88号", LocalDate.of(2016, 10, 9));
    private static final Actor ADMIN = actor("admin-fgw", "ZJ-FGW", Role.DEPARTMENT_ADMIN);
    private static final Actor OFFICE = actor("reform1", null, Role.REFORM_OFFICE);

    private static final Map<String, Consumer<Simplification>> STEPS = Map.of(
            "submit", round -> round.submit(ADMIN, AT),
            "nameContact", round -> round.nameContact("王", "1", ADMIN, AT),
            "itemAdded", round -> round.itemAdded("FGW-09", ADMIN, AT),
            "itemRemoved", round -> round.itemRemoved(ADMIN, AT),
            "sendBack", round -> round.sendBack("理由", OFFICE, AT),
            "approve", round -> round.approve(null, OFFICE, AT),
            "consent", round -> round.consent(CONSENT, OFFICE, AT),
            "publish",
                    round -> {
                        round.orderPublication(LocalDate.of(2016, 11, 1), OFFICE, AT);
                        round.published(List.of());
                    });

    private static final Map<String, Set<SimplificationState>> ALLOWED = Map.of(
            "submit", EnumSet.of(SimplificationState.DRAFT, SimplificationState.RETURNED),
            "nameContact", EnumSet.of(SimplificationState.DRAFT, SimplificationState.RETURNED),
            "itemAdded", EnumSet.of(SimplificationState.DRAFT, SimplificationState.RETURNED),
            "itemRemoved", EnumSet.of(SimplificationState.DRAFT, SimplificationState.RETURNED),
            "sendBack",
                    EnumSet.of(
                            SimplificationState.SUBMITTED, SimplificationState.APPROVED, SimplificationState.CONSENTED),
            "approve", EnumSet.of(SimplificationState.SUBMITTED),
            "consent", EnumSet.of(SimplificationState.APPROVED),
            "publish", EnumSet.of(SimplificationState.CONSENTED));

    static Stream<Arguments> everyStepFromEveryState() {
        return STEPS.keySet().stream()
                .flatMap(step -> EnumSet.range(SimplificationState.DRAFT, SimplificationState.PUBLISHED).stream()
                        .map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource
    void everyStepFromEveryState(String step, SimplificationState state) {
        Simplification round = roundIn(state);
        Set<SimplificationState> allowed = ALLOWED.get(step);
        if (allowed.contains(state)) {
            STEPS.get(step).accept(round);
        } else {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> STEPS.get(step).accept(round))
                    .satisfies(conflict -> assertThat(conflict.allowedStates())
                            .containsExactlyInAnyOrderElementsOf(
                                    allowed.stream().map(Enum::name).toList()));
            assertThat(round.state()).isEqualTo(state);
        }
    }

    @Test
    void versionsAreOnlyMadeWhenThatWasOrdered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> roundIn(SimplificationState.CONSENTED).published(List.of()));
    }

    @Test
    void theRevisionGoesOnFromRoundToRound() {
        Simplification first = new Simplification(Attachment.ONE, "ZJ-FGW", null, AT);
        Simplification second = new Simplification(Attachment.ONE, "ZJ-FGW", first, AT);
        assertThat(first.version()).isPositive();
        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(second.round()).isEqualTo(2);
    }

    /** People change departments: what went through their hands stays their own. */
    @Test
    void whoeverWorkedOnARoundMayNotReviewItAfterMovingToTheReformOffice() {
        Simplification round = roundIn(SimplificationState.SUBMITTED);
        Actor editor = actor("editor", "ZJ-FGW", Role.DEPARTMENT_ADMIN);
        ItemDraft draft = new ItemDraft(round.id(), "FGW-02", 0, assessed());
        draft.save(assessed(), editor, AT);
        assertThat(Responsibilities.reviews(OFFICE, round, List.of(draft))).isTrue();
        for (Actor moved : List.of(
                actor("editor", null, Role.REFORM_OFFICE), // edited a draft
                actor("admin-fgw", null, Role.REFORM_OFFICE), // submitted
                actor("anybody", "ZJ-FGW", Role.REFORM_OFFICE, Role.DEPARTMENT_ADMIN))) {
            assertThat(Responsibilities.reviews(moved, round, List.of(draft))).isFalse();
            assertThatThrownBy(() -> Responsibilities.requireReview(moved, round, List.of(draft)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private static Assessment assessed() {
        var guide = SampleGuide.of("FGW-02", "ZJ-FGW", "FGW-D1");
        var proposal = new Proposal(guide, Map.of(), "", "");
        return new Assessment(
                guide, proposal, new AttachmentRows(Mockito.mock(Directory.class)).of(guide, proposal), List.of());
    }

    private static Simplification roundIn(SimplificationState state) {
        Simplification round = new Simplification(Attachment.ONE, "ZJ-FGW", null, AT);
        round.opened(ADMIN);
        List<String> way =
                switch (state) {
                    case DRAFT -> List.of();
                    case SUBMITTED -> List.of("submit");
                    case RETURNED -> List.of("submit", "sendBack");
                    case APPROVED -> List.of("submit", "approve");
                    case CONSENTED -> List.of("submit", "approve", "consent");
                    case PUBLISHED -> List.of("submit", "approve", "consent", "publish");
                    case NOT_OPENED -> throw new IllegalArgumentException();
                };
        way.forEach(step -> STEPS.get(step).accept(round));
        assertThat(round.state()).isEqualTo(state);
        return round;
    }

    private static Actor actor(String username, @Nullable String department, Role... roles) {
        return new Actor(username, username, Set.of(roles), department, "330000", Set.of());
    }
}
