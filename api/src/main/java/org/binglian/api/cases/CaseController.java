package org.binglian.api.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Retries;
import org.binglian.cases.Dossier;
import org.binglian.cases.Extension;
import org.binglian.cases.SpecialProcedureKind;
import org.binglian.cases.Suspension;
import org.binglian.identity.Actor;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One case: its clock, its divisions' opinions, special procedures and extension. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class CaseController {

    private final Dossier dossier;
    private final Suspension suspension;
    private final Extension extension;
    private final DepartmentNames names;
    private final Retries retries;

    CaseController(
            Dossier dossier, Suspension suspension, Extension extension, DepartmentNames names, Retries retries) {
        this.dossier = dossier;
        this.suspension = suspension;
        this.extension = extension;
        this.names = names;
        this.retries = retries;
    }

    @GetMapping
    CaseDetailResource read(@PathVariable UUID id, Actor actor) {
        return CaseDetailResource.of(dossier.caseDetail(id, actor), names);
    }

    /** @param expectedDays working days that the applicant is told */
    record Suspend(
            @NotNull SpecialProcedureKind procedure,
            @NotNull String reason,
            @NotNull Integer expectedDays) {}

    @PostMapping("/suspension")
    @ResponseStatus(HttpStatus.CREATED)
    CaseDetailResource suspend(@PathVariable UUID id, @Valid @RequestBody Suspend asked, Actor actor) {
        requireDecider(id, actor);
        retries.inTransaction(
                () -> suspension.begin(id, asked.procedure(), asked.reason(), asked.expectedDays(), actor));
        return read(id, actor);
    }

    /** @param procedure which one ends; may be left out while only one goes on */
    @DeleteMapping("/suspension")
    CaseDetailResource resume(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable SpecialProcedureKind procedure,
            Actor actor) {
        requireDecider(id, actor);
        retries.inTransaction(() -> suspension.end(id, procedure, actor));
        return read(id, actor);
    }

    /** @param days working days on top of the limit */
    record Extend(@NotNull Integer days, @NotBlank String reason) {}

    @PostMapping("/extension")
    @ResponseStatus(HttpStatus.CREATED)
    CaseDetailResource extend(@PathVariable UUID id, @Valid @RequestBody Extend asked, Actor actor) {
        requireDecider(id, actor);
        retries.inTransaction(() -> extension.grant(id, asked.days(), asked.reason(), actor));
        return read(id, actor);
    }

    /** Special procedures and extensions are the department head's to order, in the own department. */
    private void requireDecider(UUID id, Actor actor) {
        String department = dossier.caseDetail(id, actor).view().department();
        if (!actor.has(Role.DECISION_MAKER) || !actor.worksFor(department)) {
            throw new Forbidden("case.deciders-only");
        }
    }
}
