package org.binglian.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.binglian.identity.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Content by its SHA-256, two levels of folders deep. A file appears under its hash only when all its bytes are on the
 * disk, so a crash leaves at most a stray file in {@code incoming}.
 */
@Component
public class ContentFolder {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    ContentFolder(@Value("${binglian.data-dir:./data}") String dataDir) {
        this.folder = Path.of(dataDir, "files");
    }

    /** Keeps content that the system made itself; gives its hash. */
    public String keep(InputStream in) {
        Content content = receive(in, Long.MAX_VALUE);
        keep(content);
        return content.hash();
    }

    public InputStream open(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new NotFound("file", hash);
        }
        try {
            return Files.newInputStream(place(hash));
        } catch (NoSuchFileException e) {
            throw new NotFound("file", hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the stream into a new file; reads one byte more than {@code most} at the most. */
    Content receive(InputStream in, long most) {
        MessageDigest digest = sha256();
        Path file = folder.resolve("incoming").resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(file.getParent());
            long size = 0;
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                InputStream digested = new DigestInputStream(in, digest);
                byte[] buffer = new byte[16_384];
                for (int read = digested.read(buffer); read >= 0 && size <= most; read = digested.read(buffer)) {
                    out.write(buffer, 0, read);
                    size += read;
                }
                channel.force(true);
            }
            return new Content(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            discard(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    /** Moves received content to its place; content that is there already stays as it is. */
    void keep(Content content) {
        Path place = place(content.hash());
        try {
            if (Files.exists(place)) {
                Files.delete(content.file());
                return;
            }
            Files.createDirectories(place.getParent());
            Files.move(content.file(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
