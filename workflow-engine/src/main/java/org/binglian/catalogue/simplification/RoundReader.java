package org.binglian.catalogue.simplification;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.SimplificationAction;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.SimplificationView;
import org.binglian.catalogue.SimplificationView.Marks;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an attachment to those who work on it as it stands, and to everybody else as it was last published. */
@Component
@Transactional(readOnly = true)
class RoundReader {

    private final Rounds rounds;
    private final Drafts drafts;
    private final Comments comments;
    private final Minutes minutes;
    private final PublishedItems published;
    private final Directory directory;
    private final AttachmentRows rows;

    RoundReader(
            Rounds rounds,
            Drafts drafts,
            Comments comments,
            Minutes minutes,
            PublishedItems published,
            Directory directory,
            AttachmentRows rows) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.comments = comments;
        this.minutes = minutes;
        this.published = published;
        this.directory = directory;
        this.rows = rows;
    }

    SimplificationView view(Attachment attachment, String department, Actor reader) {
        DepartmentInfo info = directory.department(department);
        if (!Responsibilities.seesWork(reader, department)) {
            Simplification round = rounds.findFirstByDepartmentAndAttachmentAndStateOrderByRoundDesc(
                            department, attachment, SimplificationState.PUBLISHED)
                    .orElseThrow(() -> new NotFound("simplification", attachment.number() + " " + department));
            return published(round, info);
        }
        return rounds.findFirstByDepartmentAndAttachmentOrderByRoundDesc(department, attachment)
                .map(round -> atWork(round, info, reader))
                .orElseGet(() -> notOpened(attachment, info, reader));
    }

    private SimplificationView published(Simplification round, DepartmentInfo department) {
        return new SimplificationView(
                round.id(),
                round.version(),
                round.state(),
                round.round(),
                table(round, department, draftsOf(round)),
                Map.of(),
                round.effectiveFrom(),
                round.consent(),
                Set.of(),
                List.of());
    }

    private SimplificationView atWork(Simplification round, DepartmentInfo department, Actor reader) {
        List<ItemDraft> all = draftsOf(round);
        Map<String, Long> remarks = comments.counts(round.id()).stream()
                .collect(Collectors.toMap(Comments.Count::item, Comments.Count::comments));
        return new SimplificationView(
                round.id(),
                round.version(),
                round.state(),
                round.round(),
                table(round, department, all),
                all.stream()
                        .collect(Collectors.toMap(
                                ItemDraft::item,
                                draft -> new Marks(
                                        Math.toIntExact(remarks.getOrDefault(draft.item(), 0L)), draft.faults()))),
                round.effectiveFrom(),
                round.consent(),
                allowed(round, all, reader),
                minutes.of(round.id()));
    }

    private SimplificationView notOpened(Attachment attachment, DepartmentInfo department, Actor reader) {
        Collection<ItemGuide> today =
                published.of(attachment, department.code()).values();
        List<AttachmentRow> unchanged = today.stream()
                .map(guide -> rows.of(guide, new Proposal(guide, Map.of(), "", "")))
                .toList();
        return new SimplificationView(
                null,
                0,
                SimplificationState.NOT_OPENED,
                0,
                new AttachmentTable(attachment, department.code(), department.name(), "", "", unchanged),
                Map.of(),
                null,
                null,
                Responsibilities.fillsIn(reader, department.code()) ? Set.of(SimplificationAction.OPEN) : Set.of(),
                List.of());
    }

    private AttachmentTable table(Simplification round, DepartmentInfo department, List<ItemDraft> all) {
        return new AttachmentTable(
                round.attachment(),
                round.department(),
                department.name(),
                round.contact(),
                round.phone(),
                all.stream()
                        .map(draft -> rows.of(published.baselineOf(draft), draft.proposal()))
                        .toList());
    }

    private List<ItemDraft> draftsOf(Simplification round) {
        return drafts.findBySimplificationIdOrderByItem(round.id());
    }

    private static Set<SimplificationAction> allowed(Simplification round, List<ItemDraft> all, Actor reader) {
        Set<SimplificationAction> actions = EnumSet.noneOf(SimplificationAction.class);
        if (Responsibilities.fillsIn(reader, round.department())) {
            actions.addAll(
                    switch (round.state()) {
                        case DRAFT, RETURNED -> Set.of(SimplificationAction.EDIT, SimplificationAction.SUBMIT);
                        case PUBLISHED -> Set.of(SimplificationAction.OPEN);
                        default -> Set.of();
                    });
        }
        if (Responsibilities.reviews(reader, round, all)) {
            actions.addAll(
                    switch (round.state()) {
                        case SUBMITTED ->
                            Set.of(
                                    SimplificationAction.COMMENT,
                                    SimplificationAction.RETURN,
                                    SimplificationAction.APPROVE);
                        case APPROVED -> Set.of(SimplificationAction.RETURN, SimplificationAction.CONSENT);
                        case CONSENTED -> Set.of(SimplificationAction.RETURN, SimplificationAction.PUBLISH);
                        default -> Set.of();
                    });
        }
        return actions;
    }
}
