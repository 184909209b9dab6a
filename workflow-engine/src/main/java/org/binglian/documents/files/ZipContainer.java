package org.binglian.documents.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells OFD, DOCX and XLSX apart by the names in their directory; nothing is ever unpacked. */
final class ZipContainer {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long UNSUSPICIOUS_BYTES = 16L << 20;
    private static final int HIGHEST_RATIO = 200;

    private ZipContainer() {}

    static Optional<FileType> typeOf(Path file) throws IOException {
        // ISO 8859-1 reads names of every encoding; those looked for are ASCII.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            List<? extends ZipEntry> entries =
                    zip.stream().limit(MOST_ENTRIES + 1L).toList();
            refuseBombs(entries);
            Set<String> names = new HashSet<>();
            for (ZipEntry entry : entries) {
                names.add(entry.getName());
            }
            return type(names);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> type(Set<String> names) {
        boolean office = names.contains("[Content_Types].xml");
        if (office && names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw FileFault.because("macros");
        }
        if (names.contains("OFD.xml")) {
            return office ? Optional.empty() : Optional.of(FileType.OFD);
        }
        if (office && names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        return office && names.contains("xl/workbook.xml") ? Optional.of(FileType.XLSX) : Optional.empty();
    }

    /** Refuses what would grow out of proportion when somebody opens it. */
    private static void refuseBombs(List<? extends ZipEntry> entries) {
        long packed = 0;
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            packed += Math.max(0, entry.getCompressedSize());
            unpacked += Math.max(0, entry.getSize());
        }
        boolean outOfProportion = unpacked > UNSUSPICIOUS_BYTES && unpacked / HIGHEST_RATIO > packed;
        if (entries.size() > MOST_ENTRIES || unpacked > MOST_BYTES || outOfProportion) {
            throw FileFault.because("bomb");
        }
    }
}
