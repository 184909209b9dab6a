package org.binglian.cases;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.documents.WatermarkedCopy;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.NotFound;
import org.binglian.licences.LicenceDocuments;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.OutsideLicences;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Copies of the licences that an application rests on, each for the purpose that is written across it. Every copy that
 * is not the applicant's own is recorded, and the holder sees it. Has no transaction, because the document may come from
 * another system.
 */
@Service
@Clause("2.1.1d")
public class LicenceCopies {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final Dossier dossier;
    private final Catalogue catalogue;
    private final Directory directory;
    private final LicenceLibrary library;
    private final OutsideLicences outside;
    private final LicenceDocuments documents;
    private final LicenceUses uses;
    private final Today today;

    LicenceCopies(
            Dossier dossier,
            Catalogue catalogue,
            Directory directory,
            LicenceLibrary library,
            OutsideLicences outside,
            LicenceDocuments documents,
            LicenceUses uses,
            Today today) {
        this.dossier = dossier;
        this.catalogue = catalogue;
        this.directory = directory;
        this.library = library;
        this.outside = outside;
        this.documents = documents;
        this.uses = uses;
        this.today = today;
    }

    /** @param pdf with the purpose across every page */
    public record Copy(String fileName, byte[] pdf) {}

    /**
     * @throws NotFound when the reader may see no line of the application that this licence meets, or there is no document
     * @throws org.binglian.identity.Unavailable when the library that has the document does not give it now
     */
    public Copy of(UUID applicationId, UUID licenceId, Actor reader) {
        NotFound none = new NotFound("licence", licenceId.toString());
        ApplicationView application = dossier.view(applicationId, reader);
        List<MaterialLine> lines = dossier.materials(applicationId, reader).stream()
                .filter(line -> isBy(line.licence(), licenceId))
                .toList();
        LicenceInfo licence =
                library.find(licenceId).filter(found -> !lines.isEmpty()).orElseThrow(() -> none);
        List<ItemGuide> items = items(application, lines, reader);
        byte[] document = document(licence);
        byte[] copy = WatermarkedCopy.of(document, purpose(application, items, reader));
        if (!dossier.owns(applicationId, reader)) {
            uses.recordCopies(new LicenceUses.Purpose(applicationId, application.number(), reader), items, lines);
        }
        return new Copy(licence.title() + "（副本）.pdf", copy);
    }

    private static boolean isBy(@Nullable LicenceSource source, UUID licence) {
        return source != null && source.id().equals(licence);
    }

    /** Of the items that the licence serves those of the reader's department; all of them for who belongs to none of these. */
    private List<ItemGuide> items(ApplicationView application, List<MaterialLine> lines, Actor reader) {
        List<CaseView> served = application.cases().stream()
                .filter(c -> lines.stream().anyMatch(line -> line.items().contains(c.item())))
                .toList();
        List<CaseView> own =
                served.stream().filter(c -> reader.worksFor(c.department())).toList();
        return (own.isEmpty() ? served : own)
                .stream().map(c -> catalogue.version(c.item(), c.itemVersion())).toList();
    }

    private byte[] document(LicenceInfo licence) {
        return licence.source() == null ? documents.pdf(licence.id()) : outside.document(licence.id());
    }

    private String purpose(ApplicationView application, List<ItemGuide> items, Actor reader) {
        String what = items.isEmpty() ? application.title() : items.get(0).name() + (items.size() > 1 ? "等" : "");
        String who = reader.department() == null
                ? reader.displayName()
                : directory
                        .findDepartment(reader.department())
                        .map(DepartmentInfo::name)
                        .orElse(reader.department());
        return "仅供“" + what + "”办理使用 · " + who + " · " + DAY.format(today.date());
    }
}
