package org.binglian.api.http;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a file that people handed in. Only what a browser shows without running anything is shown in it; the rest is downloaded. */
public final class Download {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private Download() {}

    /** @param bytes closed when they are sent */
    public static ResponseEntity<InputStreamResource> of(String fileName, String mediaType, InputStream bytes) {
        ContentDisposition disposition = (SHOWN.contains(mediaType)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(bytes));
    }
}
