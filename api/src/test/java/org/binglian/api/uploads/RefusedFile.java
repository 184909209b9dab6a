package org.binglian.api.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contents that are not taken. */
final class RefusedFile {

    private RefusedFile() {}

    static byte[] of(String kind) throws IOException {
        return switch (kind) {
            case "nothing" -> new byte[0];
            case "html" -> text("<!DOCTYPE html><html><script>alert(1)</script></html>");
            case "svg" ->
                text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
            case "executable" -> text("MZ\u0090\u0000\u0003");
            case "gif" -> text("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;");
            case "jar" -> zip("META-INF/MANIFEST.MF", "Main.class");
            case "macros" -> zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
            case "bomb" -> bomb(64);
            case "crowd" -> crowd(20_001);
            case "nested" -> nested();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    /** Looks like an OFD and unpacks to so many MiB of zeros. */
    private static byte[] bomb(int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < mebibytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /** Looks like an OFD and has so many entries. */
    private static byte[] crowd(int entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("Doc_0/" + i));
            }
        }
        return bytes.toByteArray();
    }

    /** A bomb in a plain archive: no type that is taken, and never looked into. */
    private static byte[] nested() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(bomb(32));
        }
        return bytes.toByteArray();
    }
}
