package org.binglian.documents.signing;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which keys documents are sealed.
 *
 * @param keystore a PKCS#12 file with the departments' keys, each under the code of its department, or the code, a dot and a counter for
 *     keys that follow each other; without one the system makes keys of its own, for trying it out, in the data folder
 * @param password of that file
 * @param tsaUrl of a time-stamping authority (RFC 3161); without one the documents carry the time of signing only
 * @param keyMonths after how many months a department gets a new key, where the system makes them
 */
@ConfigurationProperties("binglian.signing")
record SigningSettings(
        @Nullable Path keystore,
        @Nullable String password,
        @Nullable URI tsaUrl,
        @DefaultValue("24") int keyMonths) {

    SigningSettings {
        if (keystore != null && password == null) {
            throw new IllegalArgumentException("binglian.signing.keystore needs binglian.signing.password");
        }
        if (keyMonths < 1) {
            throw new IllegalArgumentException("binglian.signing.key-months must be at least 1: " + keyMonths);
        }
    }

    boolean ownKeys() {
        return keystore != null;
    }
}
