package org.binglian.documents.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A PKCS#12 file with keys. Written whole and then put in place, so that it is never half written. */
final class KeyFile {

    private static final String OWNER_ONLY = "rw-------";
    private static final int PASSWORD_BYTES = 32;

    /** A file lock keeps out other processes only; a second thread of this one that asks for it is an error and not a wait. */
    private static final Lock THREADS = new ReentrantLock();

    private final Path file;
    private final char[] password;

    KeyFile(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    /** A file in the folder, opened with a random password that lies beside it and only the owner of the process can read. */
    static KeyFile withOwnPassword(Path folder) {
        try {
            Files.createDirectories(folder);
            Path kept = folder.resolve("keystore.password");
            if (Files.notExists(kept)) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                replace(kept, out -> out.write(HexFormat.of().formatHex(random).getBytes()));
            }
            return new KeyFile(folder.resolve("seals.p12"), Files.readString(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SigningKey> keys() {
        try {
            KeyStore store = load();
            List<SigningKey> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.getKey(alias, password);
                Certificate[] chain = store.getCertificateChain(alias);
                if (key instanceof PrivateKey own && chain != null) {
                    keys.add(new SigningKey(
                            alias.toUpperCase(Locale.ROOT),
                            own,
                            Arrays.stream(chain)
                                    .map(X509Certificate.class::cast)
                                    .toList()));
                }
            }
            return keys;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Cannot read the keys in " + file, e);
        }
    }

    void add(SigningKey key) {
        try {
            KeyStore store = load();
            store.setKeyEntry(key.alias(), key.key(), password, key.chain().toArray(Certificate[]::new));
            replace(file, out -> store.store(out, password));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Cannot write the keys in " + file, e);
        }
    }

    /** Nobody else who uses the same folder adds keys meanwhile, in this process or another. */
    <T> T alone(Supplier<T> work) {
        THREADS.lock();
        try (FileChannel channel = FileChannel.open(
                        file.resolveSibling("seals.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            THREADS.unlock();
        }
    }

    private KeyStore load() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (Files.notExists(file)) {
            store.load(null, password);
            return store;
        }
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException, GeneralSecurityException;
    }

    private static void replace(Path target, Content content) throws IOException {
        Path written = Files.createTempFile(
                target.toAbsolutePath().getParent(), target.getFileName().toString(), ".new");
        if (written.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString(OWNER_ONLY));
        }
        try (OutputStream out = Files.newOutputStream(written)) {
            content.writeTo(out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
