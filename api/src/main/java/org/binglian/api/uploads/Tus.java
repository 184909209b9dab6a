package org.binglian.api.uploads;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.binglian.api.problems.RequestProblem;
import org.binglian.documents.UploadInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The headers of tus 1.0.0, the open protocol for resumable uploads, so that its clients work here. */
final class Tus {

    static final String VERSION_HEADER = "Tus-Resumable";
    static final String OFFSET_HEADER = "Upload-Offset";
    static final String VERSION = "1.0.0";
    static final String PIECE = "application/offset+octet-stream";

    private Tus() {}

    /** A client that names no version is taken for one of this version. */
    static void requireVersion(@Nullable String asked) {
        if (asked != null && !asked.equals(VERSION)) {
            RequestProblem problem = new RequestProblem(HttpStatus.PRECONDITION_FAILED, "tus-version");
            problem.headers().set("Tus-Version", VERSION);
            throw problem;
        }
    }

    static HttpHeaders headers(UploadInfo upload) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(VERSION_HEADER, VERSION);
        headers.set(OFFSET_HEADER, Long.toString(upload.arrived()));
        headers.set("Upload-Length", Long.toString(upload.size()));
        headers.set(
                "Upload-Expires",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC)));
        headers.setCacheControl("no-store");
        return headers;
    }
}
