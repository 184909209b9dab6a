package org.binglian.documents.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its content alone. */
final class ContentInspection {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** The type, or nothing when it is none of those accepted. */
    Optional<FileType> typeOf(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            if (startsAsZip(content)) {
                return ZipContainer.typeOf(file);
            }
            return switch (detector.detect(content, new Metadata()).toString()) {
                case "application/pdf" -> Optional.of(FileType.PDF);
                case "image/jpeg" -> Optional.of(FileType.JPEG);
                case "image/png" -> Optional.of(FileType.PNG);
                default -> Optional.empty();
            };
        }
    }

    private static boolean startsAsZip(InputStream content) throws IOException {
        content.mark(ZIP.length);
        byte[] start = content.readNBytes(ZIP.length);
        content.reset();
        return Arrays.equals(start, ZIP);
    }
}
