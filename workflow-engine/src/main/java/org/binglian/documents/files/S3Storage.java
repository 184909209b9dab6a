package org.binglian.documents.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.binglian.identity.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects in a bucket. The store shows an object only when all its bytes are there. */
final class S3Storage implements Storage {

    private static final Logger LOG = LoggerFactory.getLogger(S3Storage.class);
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;

    S3Storage(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path file) {
        asked(() -> client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(file)));
    }

    @Override
    public Optional<InputStream> open(String key) {
        return asked(() -> {
            try {
                InputStream object = client.getObject(get -> get.bucket(bucket).key(key));
                return Optional.of(new RemoteStream(object, S3Storage::unavailable));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public boolean has(String key) {
        return asked(() -> {
            try {
                client.headObject(head -> head.bucket(bucket).key(key));
                return true;
            } catch (NoSuchKeyException e) {
                return false;
            }
        });
    }

    @Override
    public void move(String from, String to) {
        asked(() -> client.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(from)
                .destinationBucket(bucket)
                .destinationKey(to)));
        delete(from);
    }

    @Override
    public void delete(String key) {
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key)));
    }

    @Override
    public Stream<Kept> under(String prefix) {
        return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .map(object -> new Kept(object.key(), object.lastModified()));
    }

    /** The SDK has tried again by itself before it gives up. */
    private static <T> T asked(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    private static Unavailable unavailable(Exception cause) {
        LOG.error("The file store does not answer as it should", cause);
        return new Unavailable("file-store-unavailable", RETRY);
    }
}
