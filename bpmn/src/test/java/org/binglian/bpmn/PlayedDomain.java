package org.binglian.bpmn;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The beans that the models call, played by a test: it says what they answer and sees which were called. */
final class PlayedDomain {

    static final Date ACCEPTANCE_DUE = Date.from(Instant.parse("2016-10-10T16:00:00Z"));
    static final Date ARCHIVE_DUE = Date.from(Instant.parse("2016-11-10T16:00:00Z"));

    /** Names of the delegates called, in order. */
    final List<String> calls = new ArrayList<>();

    final List<String> cases = new ArrayList<>();
    final List<String> divisions = new ArrayList<>();
    /** What each check of prerequisites finds; MET when nothing is left. */
    final Deque<String> prerequisites = new ArrayDeque<>();

    String delivery = "WINDOW";

    Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put(JointApplicationProcess.Beans.ACCEPTANCE_DUE, new Answer(id -> ACCEPTANCE_DUE));
        beans.put(JointApplicationProcess.Beans.ARCHIVE_DUE, new Answer(id -> ARCHIVE_DUE));
        beans.put(JointApplicationProcess.Beans.CASES_IN_HAND, new Answer(id -> List.copyOf(cases)));
        beans.put(ApprovalCaseProcess.Beans.REVIEWING_DIVISIONS, new Answer(id -> List.copyOf(divisions)));
        for (String name : List.of(
                JointApplicationProcess.Beans.DEEMED_ACCEPTED,
                JointApplicationProcess.Beans.CLOSE_APPLICATION,
                ApprovalCaseProcess.Beans.TERMINATE_CASE,
                ApprovalCaseProcess.Beans.START_REVIEW,
                ApprovalCaseProcess.Beans.ISSUE_LICENCE,
                ItemSimplificationProcess.Beans.PUBLISH_VERSIONS)) {
            beans.put(name, called(name, execution -> {}));
        }
        beans.put(
                JointApplicationProcess.Beans.COMPILE_REPLY,
                called(
                        JointApplicationProcess.Beans.COMPILE_REPLY,
                        execution -> execution.setVariable(JointApplicationProcess.Variables.DELIVERY, delivery)));
        beans.put(
                ApprovalCaseProcess.Beans.CHECK_PREREQUISITES,
                called(
                        ApprovalCaseProcess.Beans.CHECK_PREREQUISITES,
                        execution -> execution.setVariable(
                                ApprovalCaseProcess.Variables.PREREQUISITES,
                                prerequisites.isEmpty()
                                        ? ApprovalCaseProcess.Outcomes.MET
                                        : prerequisites.removeFirst())));
        return beans;
    }

    void forget() {
        calls.clear();
        cases.clear();
        divisions.clear();
        prerequisites.clear();
        delivery = "WINDOW";
    }

    private JavaDelegate called(String name, JavaDelegate work) {
        return (DelegateExecution execution) -> {
            calls.add(name);
            work.execute(execution);
        };
    }

    /** A bean with one question; public, because the expression language calls it by reflection. */
    public static final class Answer {
        private final Function<String, Object> function;

        Answer(Function<String, Object> function) {
            this.function = function;
        }

        public Object of(String id) {
            return function.apply(id);
        }
    }
}
