package org.binglian.approval.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The running processes of an application: its own and those of its cases, with what belongs to them, each kind read in one statement and
 * once a step. Left to itself, the engine reads execution by execution, and a step costs more the more cases there are. What was read is
 * the engine's own, so that it sees every change that the step makes.
 */
class ApplicationTree implements Session {

    private final Map<String, ExecutionEntity> executions = new LinkedHashMap<>();
    private final Map<String, List<ExecutionEntity>> applications = new HashMap<>();
    private final Map<String, Map<String, List<VariableInstanceEntity>>> variables = new HashMap<>();
    private final Map<String, Map<String, List<EventSubscriptionEntity>>> subscriptions = new HashMap<>();

    /** Of the engine's step that is being done. */
    static ApplicationTree current() {
        return Context.getCommandContext().getSession(ApplicationTree.class);
    }

    /** @param businessKey id of the application */
    List<ExecutionEntity> ofApplication(String businessKey) {
        return applications.computeIfAbsent(businessKey, key -> remembered(TreeStatements.OF_APPLICATION, key)).stream()
                .filter(ApplicationTree::present)
                .toList();
    }

    List<ExecutionEntity> ofInstance(String processInstanceId) {
        read(processInstanceId);
        return executions.values().stream()
                .filter(execution -> processInstanceId.equals(execution.getProcessInstanceId()))
                .filter(ApplicationTree::present)
                .toList();
    }

    Optional<ExecutionEntity> calledBy(String executionId) {
        read(executionId);
        return executions.values().stream()
                .filter(execution -> executionId.equals(execution.getSuperExecutionId()))
                .filter(ApplicationTree::present)
                .findFirst();
    }

    /** Makes sure that the execution was read, with all that run for its application. */
    void read(String executionId) {
        if (!executions.containsKey(executionId)) {
            remembered(TreeStatements.AROUND_EXECUTION, executionId);
        }
    }

    List<VariableInstanceEntity> variablesOf(String executionId) {
        return of(executionId, variables, TreeStatements.VARIABLES, VariableInstanceEntity::getExecutionId);
    }

    List<EventSubscriptionEntity> subscriptionsOf(String executionId) {
        return of(executionId, subscriptions, TreeStatements.SUBSCRIPTIONS, EventSubscriptionEntity::getExecutionId);
    }

    private <T extends DbEntity> List<T> of(
            String executionId, Map<String, Map<String, List<T>>> byRoot, String statement, Function<T, String> owner) {
        read(executionId);
        ExecutionEntity execution = executions.get(executionId);
        if (execution == null) {
            return List.of();
        }
        return byRoot
                .computeIfAbsent(
                        rootOf(execution),
                        root -> ApplicationTree.<T>select(statement, root).stream()
                                .collect(Collectors.groupingBy(owner)))
                .getOrDefault(executionId, List.of())
                .stream()
                .filter(ApplicationTree::present)
                .collect(Collectors.toCollection(ArrayList::new)); // the engine adds to it
    }

    private String rootOf(ExecutionEntity execution) {
        return executions.get(execution.getProcessInstanceId()).getRootProcessInstanceId();
    }

    private List<ExecutionEntity> remembered(String statement, String key) {
        List<ExecutionEntity> found = select(statement, key);
        found.forEach(execution -> executions.putIfAbsent(execution.getId(), execution));
        return found;
    }

    @SuppressWarnings("unchecked") // the statement says of what type
    private static <T extends DbEntity> List<T> select(String statement, String key) {
        return database().selectListWithRawParameter(statement, key, 0, Integer.MAX_VALUE);
    }

    private static boolean present(DbEntity entity) {
        return !database().isDeleted(entity);
    }

    private static DbEntityManager database() {
        return Context.getCommandContext().getDbEntityManager();
    }

    @Override
    public void flush() {
        // changes are the engine's
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
