package org.binglian.api.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.binglian.api.http.Retries;
import org.binglian.api.uploads.FileIntake;
import org.binglian.cases.Dossier;
import org.binglian.cases.Evidence;
import org.binglian.cases.Obtaining;
import org.binglian.commitments.CommitmentText;
import org.binglian.commitments.Signature;
import org.binglian.identity.Actor;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Which materials an application needs and why, and how each is met. */
@RestController
@RequestMapping("/api/v1/applications/{id}/materials")
class MaterialController {

    private final Dossier dossier;
    private final Evidence evidence;
    private final Obtaining obtaining;
    private final FileIntake intake;
    private final ReadingRecord readings;
    private final Retries retries;

    MaterialController(
            Dossier dossier,
            Evidence evidence,
            Obtaining obtaining,
            FileIntake intake,
            ReadingRecord readings,
            Retries retries) {
        this.dossier = dossier;
        this.evidence = evidence;
        this.obtaining = obtaining;
        this.intake = intake;
        this.readings = readings;
        this.retries = retries;
    }

    /**
     * @param naive how many materials the items would ask for one by one
     * @param asked how many the applicant has to bring
     */
    record MaterialsResource(List<MaterialLine> items, int naive, long asked) {}

    @GetMapping
    MaterialsResource list(@PathVariable UUID id, Actor actor) {
        obtaining.refresh(id, actor);
        List<MaterialLine> lines = dossier.materials(id, actor);
        readings.add(actor, "MaterialsRead", id);
        long asked = lines.stream()
                .filter(line -> line.result() == MaterialResult.TO_UPLOAD || line.result() == MaterialResult.UPLOADED)
                .count();
        return new MaterialsResource(lines, lines.size(), asked);
    }

    @PostMapping(path = "/{requirement}/document", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    MaterialLine upload(
            @PathVariable UUID id, @PathVariable String requirement, @RequestParam MultipartFile file, Actor actor) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return intake.take(id, requirement, file, name, actor);
    }

    /** What was on file before serves again. */
    @DeleteMapping("/{requirement}/document")
    MaterialLine takeDocumentBack(@PathVariable UUID id, @PathVariable String requirement, Actor actor) {
        return retries.inTransaction(() -> evidence.takeDocumentBack(id, requirement, actor));
    }

    @PutMapping("/{requirement}/consent")
    MaterialLine consent(@PathVariable UUID id, @PathVariable String requirement, Actor actor) {
        return retries.inTransaction(() -> evidence.consent(id, requirement, actor));
    }

    @DeleteMapping("/{requirement}/consent")
    MaterialLine withdrawConsent(@PathVariable UUID id, @PathVariable String requirement, Actor actor) {
        return retries.inTransaction(() -> evidence.withdrawConsent(id, requirement, actor));
    }

    /** Name, number or code of a licence is enough (2.1.1c). */
    record LicenceNumber(@NotBlank @Size(max = 100) String number) {}

    @PutMapping("/{requirement}/licence-number")
    MaterialLine giveNumber(
            @PathVariable UUID id,
            @PathVariable String requirement,
            @Valid @RequestBody LicenceNumber licence,
            Actor actor) {
        return retries.inTransaction(() -> evidence.giveNumber(id, requirement, licence.number(), actor));
    }

    /** What is to be signed, with the applicant's names filled in. */
    @GetMapping("/{requirement}/commitment")
    CommitmentText commitment(@PathVariable UUID id, @PathVariable String requirement, Actor actor) {
        return evidence.commitmentText(id, requirement, actor);
    }

    /**
     * @param textHash of the text that was read; without it the text as it is now is signed
     * @param signedName as typed; without it the account's name
     */
    record Sign(
            @Nullable @Size(max = 64) String textHash,

            @Nullable @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") String signedName) {}

    /** Without a body the current text is signed with the account's name. */
    @PutMapping("/{requirement}/commitment")
    MaterialLine commit(
            @PathVariable UUID id,
            @PathVariable String requirement,
            @Valid @RequestBody(required = false) @Nullable Sign sign,
            Actor actor) {
        Signature signature = sign == null ? Signature.PLAIN : new Signature(sign.textHash(), sign.signedName());
        return retries.inTransaction(() -> evidence.commit(id, requirement, signature, actor));
    }
}
