package org.binglian.approval.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.binglian.approval.Whereabouts;
import org.binglian.bpmn.JointApplicationProcess;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Reads from the engine's history where an application stands in its models: three statements, however many cases it has. */
@Component
class Diagrams {

    private static final String STEPS = "select * from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = #{root}";

    private final HistoryService history;
    private final RepositoryService repository;

    private record Model(String name, String xml) {}

    private final Map<String, Model> models = new ConcurrentHashMap<>();

    Diagrams(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    Whereabouts of(UUID applicationId) {
        HistoricProcessInstance root = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(JointApplicationProcess.KEY)
                .processInstanceBusinessKey(applicationId.toString())
                .singleResult();
        if (root == null) {
            return new Whereabouts(List.of());
        }
        Map<String, List<HistoricActivityInstance>> steps =
                history
                        .createNativeHistoricActivityInstanceQuery()
                        .sql(STEPS)
                        .parameter("root", root.getId())
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(HistoricActivityInstance::getProcessInstanceId));
        return new Whereabouts(history
                .createNativeHistoricProcessInstanceQuery()
                .sql("select * from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ = #{root} order by START_TIME_, ID_")
                .parameter("root", root.getId())
                .list()
                .stream()
                .map(instance -> position(instance, steps.getOrDefault(instance.getId(), List.of())))
                .toList());
    }

    private Whereabouts.ModelPosition position(HistoricProcessInstance instance, List<HistoricActivityInstance> steps) {
        Model model = models.computeIfAbsent(instance.getProcessDefinitionId(), this::read);
        return new Whereabouts.ModelPosition(
                instance.getProcessDefinitionKey(),
                model.name(),
                instance.getBusinessKey(),
                model.xml(),
                elements(steps, step -> step.getEndTime() == null),
                elements(steps, step -> step.getEndTime() != null && !step.isCanceled()));
    }

    private static Set<String> elements(
            List<HistoricActivityInstance> steps, Predicate<HistoricActivityInstance> which) {
        return steps.stream()
                .filter(which)
                .map(HistoricActivityInstance::getActivityId)
                .map(id -> id.replace("#multiInstanceBody", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Model read(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            String name = repository.getProcessDefinition(definitionId).getName();
            return new Model(name, new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
