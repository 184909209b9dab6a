package org.binglian.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that are being looked at; each is gone as soon as it is kept or refused. */
final class Incoming {

    private static final int BUFFER = 16_384;

    private final Path folder;

    Incoming(Path folder) {
        this.folder = folder;
    }

    /** Writes the stream into a new file; reads one byte more than {@code most} at the most, or a buffer more. */
    Content receive(InputStream in, long most) {
        return receive(in, most, false);
    }

    /** The same, but keeps what has arrived when the sender is lost on the way. */
    Content receiveWhatComes(InputStream in, long most) {
        return receive(in, most, true);
    }

    private Content receive(InputStream in, long most, boolean lossAllowed) {
        MessageDigest digest = Sha256.digest();
        Path file = fresh();
        try {
            long size;
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                InputStream read = new DigestInputStream(lossAllowed ? new UntilLost(in) : in, digest);
                size = copy(read, out, most);
            }
            force(file);
            return new Content(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            discard(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    /** Waits until what was written is on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The path of a file that does not exist yet. */
    Path fresh() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(UUID.randomUUID().toString());
    }

    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Discards what a crash left behind before that moment. */
    void discardFrom(Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    discard(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
