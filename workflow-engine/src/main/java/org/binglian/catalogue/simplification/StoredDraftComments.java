package org.binglian.catalogue.simplification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.DraftComment;
import org.binglian.catalogue.DraftComments;
import org.binglian.catalogue.SimplificationState;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDraftComments implements DraftComments {

    private final Rounds rounds;
    private final Drafts drafts;
    private final Comments comments;
    private final Clock clock;

    StoredDraftComments(Rounds rounds, Drafts drafts, Comments comments, Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftComment> comments(Attachment attachment, String department, @Nullable String item, Actor reader) {
        Simplification round = rounds.findFirstByDepartmentAndAttachmentOrderByRoundDesc(department, attachment)
                .filter(any -> Responsibilities.seesWork(reader, department))
                .orElseThrow(() -> none(attachment, department));
        List<StoredComment> found = item == null
                ? comments.findBySimplificationIdOrderById(round.id())
                : comments.findBySimplificationIdAndItemOrderById(round.id(), item);
        return found.stream().map(StoredComment::view).toList();
    }

    @Override
    public DraftComment comment(
            Attachment attachment, String department, String item, @Nullable String line, String text, Actor by) {
        Simplification round = lock(attachment, department, by);
        List<ItemDraft> listed = drafts.findBySimplificationIdOrderByItem(round.id());
        Responsibilities.requireReview(by, round, listed);
        round.require(SimplificationState.SUBMITTED);
        if (listed.stream().noneMatch(draft -> draft.item().equals(item))) {
            throw new Rejected(new Fault("/item", "simplification.item-not-listed", item));
        }
        return comments.save(new StoredComment(round.id(), item, line, text, by, clock.instant()))
                .view();
    }

    @Override
    public DraftComment answer(Attachment attachment, String department, UUID comment, String answer, Actor by) {
        Simplification round = lock(attachment, department, by);
        Responsibilities.requireFillingIn(by, department);
        round.require(
                SimplificationState.DRAFT,
                SimplificationState.SUBMITTED,
                SimplificationState.RETURNED,
                SimplificationState.APPROVED,
                SimplificationState.CONSENTED);
        StoredComment found = comments.findByIdAndSimplificationId(comment, round.id())
                .orElseThrow(() -> new NotFound("draft-comment", comment.toString()));
        found.answer(answer, by, clock.instant());
        return found.view();
    }

    private Simplification lock(Attachment attachment, String department, Actor by) {
        return rounds.latestId(department, attachment)
                .filter(any -> Responsibilities.seesWork(by, department))
                .flatMap(rounds::lock)
                .orElseThrow(() -> none(attachment, department));
    }

    private static NotFound none(Attachment attachment, String department) {
        return new NotFound("simplification", attachment.number() + " " + department);
    }
}
