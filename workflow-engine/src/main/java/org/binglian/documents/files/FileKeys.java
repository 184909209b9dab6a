package org.binglian.documents.files;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The keys of the file store: AES-256-GCM in segments of 1 MiB (Tink's streaming encryption), so that nothing unauthentic is ever given out.
 * The first key of the file encrypts; the others decrypt what was kept when they were first.
 */
final class FileKeys {

    private static final byte[] MARK = {'B', 'L', 'E', '1'};
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 20;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private final Map<String, AesGcmHkdfStreaming> keys = new LinkedHashMap<>();
    private final String first;

    private FileKeys(Map<String, byte[]> given) {
        given.forEach((id, key) -> keys.put(id, cipher(id, key)));
        this.first = keys.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The file of encryption keys has no key"));
    }

    /** Reads lines of an id, a blank and 32 bytes in Base64; lines that begin with # are remarks. */
    static FileKeys in(Path file) {
        try {
            Map<String, byte[]> keys = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.strip().split("\\s+");
                if (parts.length != 2 || !ID.matcher(parts[0]).matches() || keys.containsKey(parts[0])) {
                    throw new IllegalArgumentException("Not an id of its own and a key in a line of " + file);
                }
                keys.put(parts[0], Base64.getDecoder().decode(parts[1]));
            }
            return new FileKeys(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AesGcmHkdfStreaming cipher(String id, byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("Encryption key " + id + " does not have 32 bytes");
        }
        try {
            return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param name authenticated with the content */
    OutputStream encrypting(OutputStream out, String name) throws IOException {
        out.write(MARK);
        byte[] id = first.getBytes(StandardCharsets.US_ASCII);
        out.write(id.length);
        out.write(id);
        try {
            return key(first).newEncryptingStream(out, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param in supports mark and reset */
    InputStream decrypting(InputStream in, String name) throws IOException {
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
            return in;
        }
        String id = new String(in.readNBytes(in.read()), StandardCharsets.US_ASCII);
        try {
            return key(id).newDecryptingStream(in, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private AesGcmHkdfStreaming key(String id) throws IOException {
        AesGcmHkdfStreaming key = keys.get(id);
        if (key == null) {
            throw new IOException("No encryption key is called " + id);
        }
        return key;
    }
}
