package org.binglian.catalogue.simplification;

import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.binglian.catalogue.DraftView;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemDrafts;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.simplification.DraftDesk.Opened;
import org.binglian.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredItemDrafts implements ItemDrafts {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Comments comments;
    private final PublishedItems published;
    private final Assessor assessor;
    private final WrittenProposals written;
    private final MaterialFiles files;
    private final Clock clock;

    StoredItemDrafts(
            DraftDesk desk,
            Drafts drafts,
            Comments comments,
            PublishedItems published,
            Assessor assessor,
            WrittenProposals written,
            MaterialFiles files,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.comments = comments;
        this.published = published;
        this.assessor = assessor;
        this.written = written;
        this.files = files;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public DraftView draft(String item, Actor reader) {
        Opened opened = desk.read(item, reader);
        ItemDraft draft = opened.draft();
        Simplification round = opened.round();
        Assessment assessed = assessor.assess(published.baselineOf(draft), draft.proposal());
        return new DraftView(
                draft.version(),
                item,
                round.attachment(),
                round.department(),
                round.state(),
                Responsibilities.fillsIn(reader, round.department())
                        && round.state().editable(),
                assessed.baseline(),
                draft.proposal(),
                assessed.row(),
                assessed.faults(),
                comments.findBySimplificationIdAndItemOrderById(round.id(), item).stream()
                        .map(StoredComment::view)
                        .toList(),
                draft.editedByName(),
                draft.editedAt());
    }

    @Override
    public void save(String item, Proposal proposal, IntConsumer expected, Actor by) {
        Opened opened = desk.change(item, by);
        ItemDraft draft = opened.draft();
        expected.accept(draft.version());
        DraftDesk.requireEditable(opened.round());
        ItemGuide baseline = published.baselineOf(draft);
        draft.save(
                assessor.assess(baseline, written.accepted(proposal, draft.proposal(), baseline)), by, clock.instant());
    }

    @Override
    public void reset(String item, IntConsumer expected, Actor by) {
        Opened opened = desk.change(item, by);
        ItemDraft draft = opened.draft();
        Simplification round = opened.round();
        expected.accept(draft.version());
        DraftDesk.requireEditable(round);
        ItemGuide today = published.of(round.attachment(), round.department()).get(item);
        if (today == null) {
            drafts.delete(draft);
            round.itemRemoved(by, clock.instant());
        } else {
            draft.save(assessor.unchanged(today), by, clock.instant());
        }
    }

    @Override
    public GuideFile attach(String item, InputStream content, String fileName, Actor by) {
        DraftDesk.requireEditable(desk.change(item, by).round());
        return files.store(item, content, fileName, by);
    }

    @Override
    public MaterialFiles.Content file(String item, UUID id, Actor reader) {
        desk.read(item, reader);
        return files.open(item, id);
    }
}
