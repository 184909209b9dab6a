package org.binglian.catalogue;

import java.util.List;

/**
 * Attachment 1 or 2 of one department, ready to be shown or printed.
 *
 * @param department code of the department
 * @param contact name of the person to ask; empty when none is told yet
 * @param phone of the contact; empty when none is told yet
 * @param rows every item of the attachment's kind, by code
 */
public record AttachmentTable(
        Attachment attachment,
        String department,
        String departmentName,
        String contact,
        String phone,
        List<AttachmentRow> rows) {

    public AttachmentTable {
        rows = List.copyOf(rows);
    }
}
