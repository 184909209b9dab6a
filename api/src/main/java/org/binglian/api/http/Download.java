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

/** Sends files. Of those that people handed in, only what a browser shows without running anything is shown in it; the rest is downloaded. */
public final class Download {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private Download() {}

    /** Sends a file that people handed in, whose bytes are closed when they are sent. */
    public static ResponseEntity<InputStreamResource> of(String fileName, String mediaType, InputStream bytes) {
        return headers(fileName, mediaType)
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .body(new InputStreamResource(bytes));
    }

    /** Sends a file that the system has just made; what it says may be otherwise a moment later, so no copy is kept. */
    public static ResponseEntity<byte[]> made(String fileName, String mediaType, byte[] content) {
        return headers(fileName, mediaType).body(content);
    }

    private static ResponseEntity.BodyBuilder headers(String fileName, String mediaType) {
        ContentDisposition disposition = (SHOWN.contains(mediaType)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore());
    }
}
