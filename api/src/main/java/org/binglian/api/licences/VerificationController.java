package org.binglian.api.licences;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Throttle;
import org.binglian.documents.Seals;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.binglian.licences.LicenceVerification;
import org.binglian.licences.Verdict;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Whether a licence or a document is genuine, for anybody. */
@RestController
@RequestMapping("/api/v1/public/licences")
class VerificationController {

    private static final long LARGEST = 20L * 1024 * 1024;

    private final LicenceVerification verification;
    private final Seals seals;
    private final DepartmentNames names;

    /** Wrong codes that one address may try; right ones are not counted. */
    private final Throttle wrongCodes = new Throttle(20, Duration.ofMinutes(10));

    /** Checking a file is work. */
    private final Throttle files = new Throttle(60, Duration.ofMinutes(10));

    VerificationController(LicenceVerification verification, Seals seals, DepartmentNames names) {
        this.verification = verification;
        this.seals = seals;
        this.names = names;
    }

    /** @param code in any writing: hyphens, spaces and small letters make no difference */
    @GetMapping("/{code}")
    ResponseEntity<PublicLicenceResource> byCode(@PathVariable String code, HttpServletRequest request) {
        wrongCodes.take(request.getRemoteAddr());
        Verdict verdict = verification.byCode(code);
        if (verdict.licence() == null) {
            throw new NotFound("verification-code", code);
        }
        wrongCodes.giveBack(request.getRemoteAddr());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PublicLicenceResource.of(verdict, names, seals.onTrial()));
    }

    @PostMapping(path = "/verification", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    VerdictResource byDocument(@RequestParam MultipartFile file, HttpServletRequest request) throws IOException {
        files.take(request.getRemoteAddr());
        if (file.isEmpty() || file.getSize() > LARGEST) {
            throw new Rejected(new Fault("/file", file.isEmpty() ? "seal.empty" : "seal.too-large", LARGEST >> 20));
        }
        return VerdictResource.of(verification.byDocument(file.getBytes()), names, seals.onTrial());
    }
}
