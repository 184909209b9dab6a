package org.binglian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RememberedTest {

    private final Map<String, String> rows = new HashMap<>(Map.of("a", "old"));
    private final Remembered<String, String> remembered = new Remembered<>(10, Remembered.USUAL, rows::get);

    @AfterEach
    void endOfTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void readsOnceUntilForgotten() {
        assertThat(remembered.get("a")).isEqualTo("old");
        rows.put("a", "new");
        assertThat(remembered.get("a")).isEqualTo("old");
        remembered.forget("a");
        assertThat(remembered.get("a")).isEqualTo("new");
    }

    @Test
    void looksAgainForWhatWasNotThere() {
        assertThat(remembered.find("b")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> remembered.get("b"));
        rows.put("b", "now");
        assertThat(remembered.get("b")).isEqualTo("now");
    }

    @Test
    void forgetsWhatATransactionThatWasRolledBackHadShown() {
        TransactionSynchronizationManager.initSynchronization();
        rows.put("a", "uncommitted");
        remembered.forget("a");
        assertThat(remembered.get("a")).isEqualTo("uncommitted");

        rows.put("a", "old");
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(end -> end.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));

        assertThat(remembered.get("a")).isEqualTo("old");
    }
}
