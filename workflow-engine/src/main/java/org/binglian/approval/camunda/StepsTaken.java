package org.binglian.approval.camunda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The steps taken in one transaction, written in one batch just before it commits; a failure to write rolls it back. */
final class StepsTaken implements TransactionSynchronization {

    private final ProcessSteps steps;
    private final Map<String, ProcessStep> taken = new LinkedHashMap<>();

    private StepsTaken(ProcessSteps steps) {
        this.steps = steps;
    }

    static StepsTaken inThisTransaction(ProcessSteps steps) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(StepsTaken.class::isInstance)
                .map(StepsTaken.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    StepsTaken begun = new StepsTaken(steps);
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }

    /** @param visit tells visits of the same element apart */
    void entered(String visit, ProcessStep step) {
        taken.put(visit, step.but(ProcessStep.Kind.ENTERED));
    }

    void left(String visit, ProcessStep step, boolean cancelled) {
        if (!taken.containsKey(visit)) {
            taken.put(visit, step.but(cancelled ? ProcessStep.Kind.CANCELLED : ProcessStep.Kind.LEFT));
        } else if (cancelled) {
            taken.remove(visit);
        } else {
            taken.put(visit, step.but(ProcessStep.Kind.PASSED));
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        steps.append(List.copyOf(taken.values()));
    }
}
