package org.binglian.approval.camunda;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** What the diagram shows and no more: instances and the steps they took. Tasks, variables and people are on record in our own tables. */
class DiagramHistory extends AbstractHistoryLevel {

    /** Ids below 100 are the engine's own. */
    private static final int ID = 105;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "diagram";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return event.getEntityType().equals(HistoryEventTypes.PROCESS_INSTANCE_START.getEntityType())
                || event.getEntityType().equals(HistoryEventTypes.ACTIVITY_INSTANCE_START.getEntityType());
    }
}
