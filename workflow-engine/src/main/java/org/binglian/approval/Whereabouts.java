package org.binglian.approval;

import java.util.List;
import java.util.Set;

/** The models that an application runs through and the steps it has reached in each. */
public record Whereabouts(List<ModelPosition> models) {

    /**
     * @param process key of the process
     * @param businessKey id of the application or case
     * @param xml the BPMN model of the version that runs
     * @param active ids of the elements where it stands
     * @param done ids of the elements that it has left
     */
    public record ModelPosition(
            String process, String name, String businessKey, String xml, Set<String> active, Set<String> done) {}
}
