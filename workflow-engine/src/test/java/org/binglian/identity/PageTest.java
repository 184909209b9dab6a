package org.binglian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void theSurplusRowIsNotShownButTellsThatThereIsMore() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, Position::of);

        assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), Position.of("b")));
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of("a", "b"), 2, Position::of).next()).isNull();
        assertThat(Page.of(List.<String>of(), 2, Position::of).items()).isEmpty();
    }

    @Test
    void aPositionGivesItsKeysBack() {
        Instant at = Instant.parse("2016-09-28T01:02:03.456789Z");
        UUID id = NewId.uuid();
        Position position = Position.of(at, id, LocalDate.of(2016, 9, 28), 7, "x");

        assertThat(position.instant(0)).isEqualTo(at);
        assertThat(position.uuid(1)).isEqualTo(id);
        assertThat(position.date(2)).isEqualTo("2016-09-28");
        assertThat(position.number(3)).isEqualTo(7);
        assertThat(position.text(4)).isEqualTo("x");
    }

    @Test
    void aPositionOfAnotherListIsRecognised() {
        assertThatExceptionOfType(BadPosition.class)
                .isThrownBy(() -> Position.of("x").uuid(0));
        assertThatExceptionOfType(BadPosition.class)
                .isThrownBy(() -> Position.of("x").text(1));
    }

    @Test
    void newIdentifiersGrow() {
        assertThat(NewId.uuid().version()).isEqualTo(7);
        assertThat(NewId.uuid().toString()).isLessThan(NewId.uuid().toString());
    }
}
