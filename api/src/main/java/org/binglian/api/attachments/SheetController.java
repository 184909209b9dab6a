package org.binglian.api.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.binglian.api.http.Download;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Retries;
import org.binglian.api.security.Visitor;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentImport;
import org.binglian.catalogue.AttachmentReading;
import org.binglian.catalogue.AttachmentSheets;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.catalogue.Simplifications;
import org.binglian.identity.Actor;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attachments 1 and 2 as official sheets, for whoever sees the table, and back again. */
@RestController
@RequestMapping("/api/v1/attachments/{attachment}")
class SheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Simplifications simplifications;
    private final AttachmentSheets sheets;
    private final AttachmentImport imports;
    private final MessageSource messages;
    private final Retries retries;

    SheetController(
            Simplifications simplifications,
            AttachmentSheets sheets,
            AttachmentImport imports,
            MessageSource messages,
            Retries retries) {
        this.simplifications = simplifications;
        this.sheets = sheets;
        this.imports = imports;
        this.messages = messages;
        this.retries = retries;
    }

    @GetMapping(path = "/{department}.xlsx", produces = XLSX)
    ResponseEntity<byte[]> sheet(@PathVariable int attachment, @PathVariable String department, Visitor visitor) {
        AttachmentTable table = simplifications.table(Attachment.of(attachment), department, visitor.actor());
        return Download.made(fileName(table, ".xlsx"), XLSX, sheets.sheet(table));
    }

    @GetMapping(path = "/{department}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> document(@PathVariable int attachment, @PathVariable String department, Visitor visitor) {
        AttachmentTable table = simplifications.table(Attachment.of(attachment), department, visitor.actor());
        return Download.made(fileName(table, ".pdf"), MediaType.APPLICATION_PDF_VALUE, sheets.document(table));
    }

    /** Puts a filled-in workbook of the same layout into the drafts, as far as it can be understood; the rest is told cell by cell. */
    @PostMapping(path = "/{department}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportResource> take(
            @PathVariable int attachment,
            @PathVariable String department,
            @RequestParam MultipartFile file,
            IfMatch ifMatch,
            Actor actor,
            Locale language) {
        AttachmentReading reading = read(file);
        AttachmentImport.Imported imported = retries.inTransaction(
                () -> imports.take(Attachment.of(attachment), department, reading, ifMatch::require, actor));
        int revision = simplifications
                .view(Attachment.of(attachment), department, actor)
                .revision();
        return ResponseEntity.ok().eTag(ETags.of(revision)).body(ImportResource.of(imported, messages, language));
    }

    private AttachmentReading read(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return sheets.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(AttachmentTable table, String suffix) {
        Attachment attachment = table.attachment();
        return "附件" + attachment.number() + "-" + attachment.title() + "-" + table.departmentName() + suffix;
    }
}
