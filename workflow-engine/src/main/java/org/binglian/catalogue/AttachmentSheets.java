package org.binglian.catalogue;

import java.io.InputStream;
import org.binglian.identity.Clause;

/** Attachments 1 and 2 in the layout of the notice, for printing, for filling in outside the system and for reading back. */
@Clause("3.1")
public interface AttachmentSheets {

    /** The table as an XLSX workbook; each numbered line is a row of its own beside the item's cells. */
    byte[] sheet(AttachmentTable table);

    /** The table as a PDF on A4 landscape. */
    byte[] document(AttachmentTable table);

    /**
     * Reads a workbook of the same layout, as departments fill it in: cells may be merged or not, lines in rows of their own or together in one
     * cell, digits of full width. What cannot be understood is told cell by cell, and the rest is read.
     *
     * @throws org.binglian.identity.Rejected when it is no workbook, is too large, or has no table of this layout
     */
    AttachmentReading read(InputStream xlsx);
}
