package org.binglian.approval.camunda;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.binglian.identity.Remembered;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Makes a step of the engine cost the same number of statements however many cases it moves: what it asks for it finds in the {@link
 * ApplicationTree} that was read, questions with one possible answer are not asked, and all changes are sent at once.
 */
class FewStatements extends AbstractProcessEnginePlugin {

    /** Id of the newest version of a process by its key, so that a case need not ask; another node's deployment is seen soon. */
    private final Remembered<String, String> newest = new Remembered<>(10, Remembered.USUAL, FewStatements::newestOf);

    private static @Nullable String newestOf(String key) {
        ProcessDefinitionEntity newest = Context.getCommandContext()
                .getProcessDefinitionManager()
                .findLatestProcessDefinitionByKeyAndTenantId(key, null);
        return newest == null ? null : newest.getId();
    }

    private record Sessions(Class<?> type, Supplier<Session> opened) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return opened.get();
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(List.of(
                new Sessions(ApplicationTree.class, ApplicationTree::new),
                new Sessions(ExecutionManager.class, Executions::new),
                new Sessions(VariableInstanceManager.class, VariablesOfExecutions::new),
                new Sessions(EventSubscriptionManager.class, Subscriptions::new),
                new Sessions(JobManager.class, Jobs::new),
                new Sessions(ProcessDefinitionManager.class, Definitions::new),
                new Sessions(DbEntityManager.class, () -> new OneBatch(engine.getIdGenerator()))));
        engine.setCustomIncidentHandlers(List.of(new FailedJobs()));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory().getConfiguration().addMapper(TreeStatements.class);
    }

    private static class Executions extends ExecutionManager {

        @Override
        public ExecutionEntity findExecutionById(String id) {
            if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
                ApplicationTree.current().read(id);
            }
            return super.findExecutionById(id);
        }

        @Override
        public List<ExecutionEntity> findExecutionsByProcessInstanceId(String id) {
            return ApplicationTree.current().ofInstance(id);
        }

        @Override
        public @Nullable ExecutionEntity findSubProcessInstanceBySuperExecutionId(String id) {
            return ApplicationTree.current().calledBy(id).orElse(null);
        }
    }

    private static class VariablesOfExecutions extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByExecutionIdAndVariableNames(
                String executionId, @Nullable Collection<String> names) {
            return ApplicationTree.current().variablesOf(executionId).stream()
                    .filter(variable -> names == null || names.isEmpty() || names.contains(variable.getName()))
                    .toList();
        }
    }

    private static class Subscriptions extends EventSubscriptionManager {

        @Override
        public List<EventSubscriptionEntity> findEventSubscriptionsByExecution(String executionId) {
            return ApplicationTree.current().subscriptionsOf(executionId);
        }
    }

    private static class Jobs extends JobManager {

        /** Messages are received at once; none is ever kept as a job. */
        @Override
        public List<JobEntity> findJobsByConfiguration(String type, String configuration, @Nullable String tenant) {
            return ProcessEventJobHandler.TYPE.equals(type)
                    ? List.of()
                    : super.findJobsByConfiguration(type, configuration, tenant);
        }
    }

    private class Definitions extends ProcessDefinitionManager {

        /** A version of a model never changes once it is deployed, so the parsed one will do. */
        @Override
        public @Nullable ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
            ProcessDefinitionEntity parsed = Context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .getProcessDefinitionCache()
                    .get(id);
            return parsed == null ? super.getCachedResourceDefinitionEntity(id) : parsed;
        }

        @Override
        public @Nullable ProcessDefinitionEntity findLatestDefinitionByKeyAndTenantId(
                String key, @Nullable String tenant) {
            return newest.find(key).map(this::version).orElse(null);
        }

        private ProcessDefinitionEntity version(String id) {
            ProcessDefinitionEntity parsed = getCachedResourceDefinitionEntity(id);
            return parsed == null ? findLatestDefinitionById(id) : parsed;
        }

        @Override
        public void insertProcessDefinition(ProcessDefinitionEntity definition) {
            super.insertProcessDefinition(definition);
            newest.forget(definition.getKey());
        }
    }

    private static class FailedJobs extends DefaultIncidentHandler {

        FailedJobs() {
            super(Incident.FAILED_JOB_HANDLER_TYPE);
        }

        /** An execution knows whether anything is wrong with it; most jobs end without. */
        @Override
        protected void removeIncident(IncidentContext context, boolean resolved) {
            String id = context.getExecutionId();
            ExecutionEntity execution = id == null
                    ? null
                    : Context.getCommandContext().getDbEntityManager().getCachedEntity(ExecutionEntity.class, id);
            if (execution == null || !execution.getIncidents().isEmpty()) {
                super.removeIncident(context, resolved);
            }
        }
    }

    /** Sends all changes of a step at once, where the engine begins a new batch after every fifty. */
    private static class OneBatch extends DbEntityManager {

        OneBatch(IdGenerator ids) {
            super(ids, Context.getCommandContext().getSession(PersistenceSession.class));
        }

        @Override
        protected void flushDbOperationManager() {
            List<DbOperation> changes = dbOperationManager.calculateFlush();
            if (!changes.isEmpty()) {
                flushDbOperations(changes, changes);
            }
        }
    }
}
