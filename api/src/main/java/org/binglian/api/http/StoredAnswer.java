package org.binglian.api.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer as it was sent the first time. */
record StoredAnswer(
        String requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String response) {

    static StoredAnswer of(String requestHash, ResponseEntity<?> answer, @Nullable String body) {
        URI location = answer.getHeaders().getLocation();
        return new StoredAnswer(
                requestHash,
                answer.getStatusCode().value(),
                location == null ? null : location.toString(),
                answer.getHeaders().getETag(),
                body);
    }

    /** JSON that is written as it stands. */
    record Body(@JsonValue @JsonRawValue String json) {}

    /** Claims to have the type of the first answer: it is only written out, byte for byte the same. */
    @SuppressWarnings("unchecked")
    <T> ResponseEntity<T> replay() {
        HttpHeaders headers = new HttpHeaders();
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            headers.setETag(etag);
        }
        if (response == null) {
            return ResponseEntity.status(status).headers(headers).build();
        }
        headers.setContentType(MediaType.APPLICATION_JSON);
        return (ResponseEntity<T>)
                ResponseEntity.status(status).headers(headers).body(new Body(response));
    }
}
