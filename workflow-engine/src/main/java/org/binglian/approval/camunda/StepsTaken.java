package org.binglian.approval.camunda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binglian.identity.WrittenAtCommit;

/** The steps taken in one transaction. */
final class StepsTaken extends WrittenAtCommit {

    private final ProcessSteps steps;
    private final Map<String, ProcessStep> taken = new LinkedHashMap<>();

    private StepsTaken(ProcessSteps steps) {
        this.steps = steps;
    }

    static StepsTaken ofThisTransaction(ProcessSteps steps) {
        return ofThisTransaction(StepsTaken.class, () -> new StepsTaken(steps));
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
    protected void write() {
        steps.append(List.copyOf(taken.values()));
    }
}
