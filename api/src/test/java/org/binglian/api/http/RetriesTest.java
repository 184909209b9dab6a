package org.binglian.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@OnH2
class RetriesTest extends ApiTest {

    @Autowired
    Retries retries;

    private int attempts;

    @Test
    void aLostRaceIsRunAgain() {
        String result = retries.inTransaction(() -> {
            attempts++;
            if (attempts < 4) {
                throw new OptimisticLockingFailureException("lost");
            }
            return "won";
        });

        assertThat(result).isEqualTo("won");
        assertThat(attempts).isEqualTo(4);
    }

    @Test
    void afterFourAttemptsItIsGivenUp() {
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(() -> retries.inTransaction(() -> {
                    attempts++;
                    throw new CannotAcquireLockException("lost");
                }));
        assertThat(attempts).isEqualTo(4);
    }

    @Test
    void anyOtherFailureIsFinal() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> retries.inTransaction(() -> {
                    attempts++;
                    throw new DataIntegrityViolationException("wrong");
                }));
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void aPartOfATransactionIsNotRunAgain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> retries.inTransaction(() -> retries.inTransaction(() -> attempts++)));
    }
}
