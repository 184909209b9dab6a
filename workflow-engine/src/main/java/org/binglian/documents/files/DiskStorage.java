package org.binglian.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** Files in a folder. What is put there was forced to the disk by {@link Incoming} and is only renamed, so that a crash leaves no half file. */
final class DiskStorage implements Storage {

    private final Path folder;
    private final Clock clock;

    DiskStorage(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void put(String key, Path file) {
        rename(file, folder.resolve(key));
    }

    @Override
    public Optional<InputStream> open(String key) {
        try {
            return Optional.of(Files.newInputStream(folder.resolve(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean has(String key) {
        return Files.exists(folder.resolve(key));
    }

    @Override
    public void move(String from, String to) {
        Path moved = folder.resolve(to);
        rename(folder.resolve(from), moved);
        try {
            Files.setLastModifiedTime(moved, FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(folder.resolve(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Stream<Kept> under(String prefix) {
        Path top = folder.resolve(prefix);
        if (!Files.isDirectory(top)) {
            return Stream.empty();
        }
        try {
            return Files.walk(top).filter(Files::isRegularFile).map(this::kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept kept(Path file) {
        try {
            String key = folder.relativize(file).toString().replace('\\', '/');
            return new Kept(key, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
