package org.binglian.catalogue.attachment;

import java.io.InputStream;
import java.time.Clock;
import org.binglian.catalogue.AttachmentReading;
import org.binglian.catalogue.AttachmentSheets;
import org.binglian.catalogue.AttachmentTable;
import org.springframework.stereotype.Component;

@Component
class PrintedAttachments implements AttachmentSheets {

    private final Clock clock;

    PrintedAttachments(Clock clock) {
        this.clock = clock;
    }

    @Override
    public byte[] sheet(AttachmentTable table) {
        return TableSheet.of(table);
    }

    @Override
    public byte[] document(AttachmentTable table) {
        return TableDocument.of(table, clock.instant());
    }

    @Override
    public AttachmentReading read(InputStream xlsx) {
        return WorkbookReading.of(xlsx);
    }
}
