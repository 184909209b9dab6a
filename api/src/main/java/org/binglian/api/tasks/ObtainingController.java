package org.binglian.api.tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.binglian.approval.TaskObtaining;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.materials.MaterialLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Fetches from another department what could not be fetched when the application was filed. */
@RestController
@Clause("2.1.1d")
class ObtainingController {

    private final TaskObtaining obtaining;

    ObtainingController(TaskObtaining obtaining) {
        this.obtaining = obtaining;
    }

    /** @param requirement of the application, whose line is to be obtained */
    record Obtain(@NotBlank @Size(max = 100) String requirement) {}

    /** Doing it again changes nothing and answers the same. No transaction is open while the other system is asked. */
    @PostMapping("/api/v1/tasks/{id}/obtaining")
    MaterialLine obtain(@PathVariable String id, @Valid @RequestBody Obtain asked, Actor actor) {
        return obtaining.obtain(id, asked.requirement(), actor);
    }
}
