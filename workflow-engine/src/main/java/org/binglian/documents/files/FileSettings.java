package org.binglian.documents.files;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are kept and inspected.
 *
 * @param store on the disk below the data directory, or in a store that speaks S3
 * @param encryptionKeyFile keys by which new files are encrypted, see {@link FileKeys}; none: files are kept as they are
 * @param clamd host and port of a virus scanner that speaks clamd's protocol; none: files are not scanned
 * @param clamdTimeout time after which a scan is given up and the file refused
 */
@ConfigurationProperties("binglian.files")
record FileSettings(
        @DefaultValue("disk") Store store,
        @DefaultValue S3 s3,
        @Nullable Path encryptionKeyFile,
        @Nullable String clamd,
        @DefaultValue("30s") Duration clamdTimeout) {

    enum Store {
        DISK,
        S3
    }

    /**
     * @param endpoint none for the region's own
     * @param accessKey none to take it from the environment as the AWS SDK does
     * @param pathStyle whether the bucket is part of the path instead of the host, as most stores on one's own premises want it
     * @param timeout time for one request, retries included
     */
    record S3(
            @DefaultValue("binglian") String bucket,
            @DefaultValue("us-east-1") String region,
            @Nullable URI endpoint,
            @Nullable String accessKey,
            @Nullable String secretKey,
            @DefaultValue("true") boolean pathStyle,
            @DefaultValue("60s") Duration timeout) {}
}
