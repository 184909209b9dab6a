package org.binglian.documents.files;

import java.util.Locale;

/** The types of file that are accepted. */
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String[] endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    /** The name as it is if it ends as this type does, otherwise with the right ending added. */
    String named(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith("." + ending)) {
                return fileName;
            }
        }
        return fileName + "." + endings[0];
    }
}
