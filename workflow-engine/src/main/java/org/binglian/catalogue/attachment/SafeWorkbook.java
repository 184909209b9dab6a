package org.binglian.catalogue.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;

/** Opens a workbook that somebody sent, whatever it really is. */
final class SafeWorkbook {

    /** A department's whole table has some hundred kilobytes. */
    private static final int MOST_BYTES = 4 << 20;

    private static final long MOST_UNPACKED = 24L << 20;
    private static final double SMALLEST_RATIO = 0.005;
    private static final int MOST_PARTS = 500;

    static {
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private SafeWorkbook() {}

    static XSSFWorkbook open(InputStream sent) {
        byte[] bytes = bytes(sent);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            // the library tells what is broken, encrypted, old or out of proportion by many kinds of exception
            throw new Rejected(new Fault("/file", "attachment.not-a-workbook"));
        }
    }

    private static byte[] bytes(InputStream sent) {
        try {
            byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Rejected(new Fault("/file", "attachment.too-large", MOST_BYTES >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
