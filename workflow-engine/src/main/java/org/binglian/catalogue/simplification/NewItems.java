package org.binglian.catalogue.simplification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.Contact;
import org.binglian.catalogue.GuideStatus;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.SimplificationState;
import org.binglian.forms.FormLibrary;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds items to a round: new ones, and those that were published after it was opened. */
@Component
@Transactional
class NewItems {

    private final Rounds rounds;
    private final Drafts drafts;
    private final PublishedItems published;
    private final Catalogue catalogue;
    private final Assessor assessor;
    private final CatalogueSettings settings;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewItems(
            Rounds rounds,
            Drafts drafts,
            PublishedItems published,
            Catalogue catalogue,
            Assessor assessor,
            CatalogueSettings settings,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.published = published;
        this.catalogue = catalogue;
        this.assessor = assessor;
        this.settings = settings;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    void add(Attachment attachment, String department, String code, String name, IntConsumer expected, Actor by) {
        UUID id = rounds.latestId(department, attachment)
                .orElseThrow(() -> new NotFound("simplification", attachment.number() + " " + department));
        Simplification round = rounds.lock(id).orElseThrow();
        Responsibilities.requireFillingIn(by, department);
        expected.accept(round.version());
        round.require(SimplificationState.DRAFT, SimplificationState.RETURNED);
        ItemGuide today = published.of(attachment, department).get(code);
        ItemDraft last = drafts.findFirstByItemOrderByIdDesc(code).orElse(null);
        if (last != null && last.simplificationId().equals(id)) {
            throw new Conflict("simplification.item-listed", Set.of(), code);
        }
        if (today == null) {
            refuseCode(code, last);
        }
        Assessment assessed = today == null
                ? assessor.assess(null, new Proposal(blank(attachment, department, code, name), Map.of(), "", ""))
                : assessor.unchanged(today);
        entities.persist(new ItemDraft(id, code, last == null ? 0 : last.version(), assessed));
        events.publishEvent(round.itemAdded(code, by, clock.instant()));
    }

    /** A code belongs to one item for ever, also to one that another department is about to publish. */
    private void refuseCode(String code, @Nullable ItemDraft last) {
        if (!settings.itemCode().matcher(code).matches()) {
            throw new Rejected(new Fault("/code", "simplification.item-code", code));
        }
        boolean proposedElsewhere = last != null
                && rounds.findById(last.simplificationId())
                        .orElseThrow()
                        .state()
                        .open();
        if (!catalogue.versions(code).isEmpty() || proposedElsewhere) {
            throw new Rejected(new Fault("/code", "simplification.item-code-taken", code));
        }
    }

    /** Says nothing yet, so that every rule tells what is still to be filled in. */
    private ItemGuide blank(Attachment attachment, String department, String code, String name) {
        return new ItemGuide(
                code,
                name,
                attachment.kind(),
                department,
                0,
                LocalDate.now(clock),
                "省级",
                GuideStatus.TO_CONFIRM,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                "",
                0,
                "不收费",
                List.of(),
                new Online(Online.Status.PLANNED, null, null, null),
                false,
                null,
                List.of(),
                new Contact("", "", "", ""),
                List.of(),
                List.of(),
                FormLibrary.GENERAL,
                List.of(),
                List.of(),
                null);
    }
}
