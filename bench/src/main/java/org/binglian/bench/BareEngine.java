package org.binglian.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.binglian.bpmn.JointApplicationProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;

/** The same two models in an engine that nothing else hangs on: no domain, no HTTP, no inbox. */
final class BareEngine implements AutoCloseable {

    /** As many as the application's run has, each reviewed by one division. */
    static final int CASES = 4;

    /** What an expression of a model calls. */
    public interface Answer<T> {
        T of(String id);
    }

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareEngine(Database database) {
        pool = database.pool();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(JointApplicationProcess.MODEL.substring(1))
                .addClasspathResource(ApprovalCaseProcess.MODEL.substring(1))
                .deploy();
    }

    private static Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> {};
        Answer<Date> later = id -> Date.from(Instant.parse("2100-01-01T00:00:00Z"));
        Answer<List<String>> cases = id -> IntStream.range(0, CASES)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        Answer<List<String>> divisions = id -> List.of("D1");
        JavaDelegate electronic = execution -> execution.setVariable(
                JointApplicationProcess.Variables.DELIVERY, JointApplicationProcess.Outcomes.ELECTRONIC);
        JavaDelegate met = execution ->
                execution.setVariable(ApprovalCaseProcess.Variables.PREREQUISITES, ApprovalCaseProcess.Outcomes.MET);
        return Map.ofEntries(
                Map.entry(JointApplicationProcess.Beans.ACCEPTANCE_DUE, later),
                Map.entry(JointApplicationProcess.Beans.ARCHIVE_DUE, later),
                Map.entry(JointApplicationProcess.Beans.CASES_IN_HAND, cases),
                Map.entry(JointApplicationProcess.Beans.COMPILE_REPLY, electronic),
                Map.entry(JointApplicationProcess.Beans.DEEMED_ACCEPTED, nothing),
                Map.entry(JointApplicationProcess.Beans.CLOSE_APPLICATION, nothing),
                Map.entry(ApprovalCaseProcess.Beans.CHECK_PREREQUISITES, met),
                Map.entry(ApprovalCaseProcess.Beans.REVIEWING_DIVISIONS, divisions),
                Map.entry(ApprovalCaseProcess.Beans.START_REVIEW, nothing),
                Map.entry(ApprovalCaseProcess.Beans.TERMINATE_CASE, nothing),
                Map.entry(ApprovalCaseProcess.Beans.ISSUE_LICENCE, nothing));
    }

    int application() {
        String application = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        JointApplicationProcess.KEY,
                        application,
                        Map.of(JointApplicationProcess.Variables.APPLICATION_ID, application));
        String root = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(application)
                .singleResult()
                .getId();
        complete(root, "ACCEPT");
        var children = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(root)
                .list();
        children.forEach(child -> complete(child.getId(), "PASS"));
        children.forEach(child -> complete(child.getId(), "APPROVE"));
        engine.getRuntimeService()
                .createMessageCorrelation(JointApplicationProcess.Messages.REPLY_RECEIVED)
                .processInstanceBusinessKey(application)
                .correlate();
        return children.size();
    }

    private void complete(String instance, String outcome) {
        for (Task task : engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()) {
            engine.getTaskService().complete(task.getId(), Map.of(JointApplicationProcess.Variables.OUTCOME, outcome));
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
