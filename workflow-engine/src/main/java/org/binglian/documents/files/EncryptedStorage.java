package org.binglian.documents.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Encrypts what is put and decrypts what is opened. Each file says by which key; files from before encryption was switched on have no such
 * mark and stay readable. A file is bound to its name, so that nobody can put one in the place of another.
 */
final class EncryptedStorage implements Storage {

    private final Storage storage;
    private final FileKeys keys;
    private final Incoming incoming;

    EncryptedStorage(Storage storage, FileKeys keys, Incoming incoming) {
        this.storage = storage;
        this.keys = keys;
        this.incoming = incoming;
    }

    @Override
    public void put(String key, Path file) {
        Path encrypted = incoming.fresh();
        try {
            try (InputStream plain = Files.newInputStream(file);
                    OutputStream out = keys.encrypting(Files.newOutputStream(encrypted), name(key))) {
                plain.transferTo(out);
            }
            Incoming.force(encrypted);
            storage.put(key, encrypted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.discard(encrypted);
        }
    }

    @Override
    public Optional<InputStream> open(String key) {
        return storage.open(key).map(in -> decrypting(in, name(key)));
    }

    private InputStream decrypting(InputStream in, String name) {
        try {
            return keys.decrypting(new BufferedInputStream(in), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder may change, the name does not. */
    private static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    @Override
    public boolean has(String key) {
        return storage.has(key);
    }

    @Override
    public void move(String from, String to) {
        storage.move(from, to);
    }

    @Override
    public void delete(String key) {
        storage.delete(key);
    }

    @Override
    public Stream<Kept> under(String prefix) {
        return storage.under(prefix);
    }
}
