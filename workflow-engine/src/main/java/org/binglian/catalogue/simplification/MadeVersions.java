package org.binglian.catalogue.simplification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.GuideDiff;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.Publications.PublishedItem;
import org.binglian.catalogue.VersionChange;
import org.binglian.catalogue.VersionPublication;
import org.binglian.identity.Clause;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class MadeVersions implements VersionPublication {

    private final Rounds rounds;
    private final Drafts drafts;
    private final PublishedItems published;
    private final Catalogue catalogue;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MadeVersions(
            Rounds rounds,
            Drafts drafts,
            PublishedItems published,
            Catalogue catalogue,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.published = published;
        this.catalogue = catalogue;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Clause("3.2")
    public void carryOut(UUID id) {
        Simplification round = rounds.findById(id).orElseThrow();
        LocalDate from = round.order().effectiveFrom();
        LocalDate today = LocalDate.now(clock);
        Consent consent = Objects.requireNonNull(round.consent(), "Published without consent");
        List<PublishedItem> items = new ArrayList<>();
        for (ItemDraft draft : drafts.findBySimplificationIdOrderByItem(id)) {
            if (draft.changed()) {
                ItemGuide next = next(draft, from, consent, today);
                catalogue.publish(next);
                items.add(new PublishedItem(draft.item(), next.name(), next.version(), changes(draft)));
            }
        }
        entities.persist(new PublicationRow(round, from, consent, today, items));
        events.publishEvent(
                round.published(items.stream().map(PublishedItem::code).toList()));
    }

    private static ItemGuide next(ItemDraft draft, LocalDate from, Consent consent, LocalDate today) {
        Proposal proposal = draft.proposal();
        Integer before = draft.baselineVersion();
        return GuideIdentity.of(proposal.guide())
                .next(
                        before == null ? 1 : before + 1,
                        from,
                        new VersionChange(proposal.reason(), consent.number(), consent.consentedOn(), today))
                .given(proposal.guide());
    }

    private int changes(ItemDraft draft) {
        ItemGuide before = published.baselineOf(draft);
        return before == null
                ? 0
                : GuideDiff.between(before, draft.proposal().guide()).size();
    }
}
