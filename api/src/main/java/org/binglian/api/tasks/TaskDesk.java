package org.binglian.api.tasks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.api.applications.ApplicationResource;
import org.binglian.api.applications.Applications;
import org.binglian.api.cases.CaseDetailResource;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.approval.TaskAction;
import org.binglian.approval.TaskView;
import org.binglian.cases.ApplicationContents;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts everything on the desk that an officer needs for one task. */
@Component
class TaskDesk {

    private final Dossier dossier;
    private final Applications applications;
    private final DepartmentNames names;
    private final MessageSource messages;
    private final JsonMapper json;

    TaskDesk(
            Dossier dossier,
            Applications applications,
            DepartmentNames names,
            MessageSource messages,
            JsonMapper json) {
        this.dossier = dossier;
        this.applications = applications;
        this.names = names;
        this.messages = messages;
        this.json = json;
    }

    /**
     * @param form schema and data of what the officer may see
     * @param reasonRequired actions that are refused without a comment
     */
    record DeskResource(
            TaskResource task,
            ApplicationResource application,
            List<MaterialLine> materials,
            FilledFormResource form,
            @Nullable CaseDetailResource approvalCase,
            List<TaskAction> reasonRequired) {}

    record FilledFormResource(JsonNode schema, JsonNode uiSchema, Map<String, Object> data) {}

    DeskResource lay(TaskView task, Actor actor) {
        UUID application = task.applicationId();
        ApplicationContents contents = dossier.contents(application, actor);
        return new DeskResource(
                TaskResource.of(task, names, messages),
                applications.read(application, actor),
                dossier.materials(application, actor),
                new FilledFormResource(
                        json.readTree(contents.form().schemaJson()),
                        json.readTree(contents.form().uiSchemaJson()),
                        contents.data()),
                task.caseId() == null ? null : CaseDetailResource.of(dossier.caseDetail(task.caseId(), actor), names),
                task.actions().stream().filter(TaskAction::needsReason).toList());
    }
}
