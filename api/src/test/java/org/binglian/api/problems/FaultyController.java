package org.binglian.api.problems;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Fails in every way that a controller can. */
@Hidden
@RestController
@RequestMapping("/api/v1/public/faulty")
class FaultyController {

    record Part(@NotBlank String name, LocalDate on) {}

    record Whole(@Valid List<Part> parts) {}

    @GetMapping("/{kind}")
    void fail(@PathVariable String kind) {
        throw switch (kind) {
            case "not-found" -> new NotFound("department", "ZJ-XXX");
            case "forbidden" -> new Forbidden("forbidden");
            case "conflict" -> new Conflict("concurrent-change", Set.of("SUBMITTED", "DRAFT"));
            case "rejected" ->
                new Rejected(List.of(
                        new Fault("/form/name", "fault.wrong-type"), new Fault("/materials/x", "fault.unworded")));
            case "lost-race" -> new OptimisticLockingFailureException("row 7 of table secret");
            default -> new IllegalStateException("select password from secret");
        };
    }

    @GetMapping("/things/{id}")
    void thing(@PathVariable UUID id, @RequestParam @Max(9) int size) {}

    @PostMapping("/whole")
    void whole(@Valid @RequestBody Whole whole) {}

    @PostMapping("/file")
    String file(@RequestParam MultipartFile file) {
        return "{\"size\": %d}".formatted(file.getSize());
    }

    @GetMapping("/admin")
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    String admin() {
        return "{}";
    }
}
