package org.binglian.approval.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.binglian.approval.Whereabouts;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads from the steps on record where an application or a simplification stands in its models: one statement, however many cases it has. */
@Component
class Diagrams {

    private final ProcessSteps steps;
    private final RepositoryService repository;

    private record Model(String key, String name, String xml) {}

    /** A case has a further one for the check of its commitments or of an original. */
    private record Process(UUID subject, String model) {

        static Process of(ProcessStep step) {
            return new Process(step.subject(), step.model());
        }
    }

    private final Map<String, Model> models = new ConcurrentHashMap<>();

    Diagrams(ProcessSteps steps, RepositoryService repository) {
        this.steps = steps;
        this.repository = repository;
    }

    Whereabouts of(UUID rootId) {
        Map<Process, List<ProcessStep>> processes = steps.of(rootId).stream()
                .collect(Collectors.groupingBy(Process::of, LinkedHashMap::new, Collectors.toList()));
        return new Whereabouts(processes.entrySet().stream()
                .map(process -> position(process.getKey().subject(), process.getValue()))
                .toList());
    }

    private Whereabouts.ModelPosition position(UUID subject, List<ProcessStep> taken) {
        Model model = models.computeIfAbsent(taken.get(0).model(), this::read);
        return new Whereabouts.ModelPosition(
                model.key(),
                model.name(),
                subject.toString(),
                model.xml(),
                elements(taken, Diagrams::more),
                elements(taken, step -> step.finished() ? 1 : 0));
    }

    private static int more(ProcessStep step) {
        return switch (step.kind()) {
            case ENTERED -> 1;
            case LEFT, CANCELLED -> -1;
            case PASSED -> 0;
        };
    }

    /** Elements whose steps count up to something; several tasks at one element are one. */
    private static Set<String> elements(List<ProcessStep> taken, ToIntFunction<ProcessStep> counted) {
        Map<String, Integer> counts = taken.stream()
                .collect(Collectors.groupingBy(
                        step -> step.element().replace("#multiInstanceBody", ""),
                        TreeMap::new,
                        Collectors.summingInt(counted)));
        counts.values().removeIf(count -> count <= 0);
        return counts.keySet();
    }

    private Model read(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new Model(
                    definition.getKey(),
                    definition.getName(),
                    new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
