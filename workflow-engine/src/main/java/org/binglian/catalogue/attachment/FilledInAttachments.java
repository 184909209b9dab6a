package org.binglian.catalogue.attachment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentImport;
import org.binglian.catalogue.AttachmentReading;
import org.binglian.catalogue.AttachmentReading.ReadRow;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.catalogue.DraftView;
import org.binglian.catalogue.ItemDrafts;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.Simplifications;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FilledInAttachments implements AttachmentImport {

    private static final int LONGEST_CONTACT = 100;

    private final Simplifications simplifications;
    private final ItemDrafts drafts;
    private final Directory directory;

    FilledInAttachments(Simplifications simplifications, ItemDrafts drafts, Directory directory) {
        this.simplifications = simplifications;
        this.drafts = drafts;
        this.directory = directory;
    }

    @Override
    public Imported take(
            Attachment attachment, String department, AttachmentReading reading, IntConsumer expected, Actor by) {
        if (reading.attachment() != attachment) {
            throw new Rejected(new Fault(
                    "/file", "attachment.other-attachment", reading.attachment().number(), attachment.number()));
        }
        Problems problems = new Problems();
        simplifications.nameContact(
                attachment,
                department,
                told(reading.contact(), problems),
                told(reading.phone(), problems),
                expected,
                by);
        AttachmentTable table = simplifications.table(attachment, department, by);
        reading.problems().forEach(problem -> problems.add(problem.cell(), problem.code(), problem.args()));
        tellOtherDepartment(table, reading, problems);
        InvolvedCodes codes = new InvolvedCodes(
                directory.departments(directory.department(department).region()));
        Map<AttachmentRow, ReadRow> items = items(table, reading, problems);
        List<String> changed = new ArrayList<>();
        int lines = 0;
        for (Map.Entry<AttachmentRow, ReadRow> item : items.entrySet()) {
            String code = item.getKey().item();
            DraftView draft = drafts.draft(code, by);
            if (changedByOthers(draft, reading.marks().get(code), by)) {
                problems.add(
                        item.getValue().cells().name(),
                        "attachment.changed-since",
                        item.getKey().name());
                continue;
            }
            ItemMerge merge = new ItemMerge(draft, item.getValue(), codes, problems);
            Proposal merged = merge.merged();
            lines += merge.linesUnderstood();
            if (!merged.equals(draft.proposal())) {
                drafts.save(code, merged, Simplifications.ANY_REVISION, by);
                changed.add(code);
            }
        }
        return new Imported(items.size(), lines, changed, problems.all());
    }

    /** Whether somebody else worked on the draft since the sheet was written from it; who does both knows what they overwrite. */
    private static boolean changedByOthers(DraftView draft, @Nullable String mark, Actor by) {
        return mark != null
                && !mark.equals(Marks.of(draft.row()))
                && !by.displayName().equals(draft.editedBy());
    }

    /** The items of the sheet that the table has, by name; the others are told, on either side. */
    private static Map<AttachmentRow, ReadRow> items(
            AttachmentTable table, AttachmentReading reading, Problems problems) {
        Map<AttachmentRow, ReadRow> found = new LinkedHashMap<>();
        for (ReadRow written : reading.rows()) {
            List<AttachmentRow> named = table.rows().stream()
                    .filter(row -> SameText.of(row.name()).equals(SameText.of(written.name())))
                    .toList();
            if (named.size() != 1) {
                String code = named.isEmpty() ? "attachment.item-unknown" : "attachment.item-ambiguous";
                problems.add(written.cells().name(), code, written.name());
            } else if (found.putIfAbsent(named.get(0), written) != null) {
                problems.add(written.cells().name(), "attachment.item-twice", written.name());
            }
        }
        table.rows().stream()
                .filter(row -> !found.containsKey(row))
                .forEach(row -> problems.add("", "attachment.item-not-listed", row.name()));
        return found;
    }

    private static void tellOtherDepartment(AttachmentTable table, AttachmentReading reading, Problems problems) {
        String written = reading.departmentName();
        if (!written.isEmpty() && !SameText.of(written).equals(SameText.of(table.departmentName()))) {
            problems.add("", "attachment.other-department", written, table.departmentName());
        }
    }

    private static @Nullable String told(String text, Problems problems) {
        if (text.length() > LONGEST_CONTACT) {
            problems.add("", "attachment.contact-too-long", LONGEST_CONTACT);
        }
        return text.isEmpty() || text.length() > LONGEST_CONTACT ? null : text;
    }
}
