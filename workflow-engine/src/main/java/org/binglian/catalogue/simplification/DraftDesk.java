package org.binglian.catalogue.simplification;

import org.binglian.catalogue.SimplificationState;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Hands out drafts to those who may read or change them. */
@Component
class DraftDesk {

    private final Drafts drafts;
    private final Rounds rounds;

    DraftDesk(Drafts drafts, Rounds rounds) {
        this.drafts = drafts;
        this.rounds = rounds;
    }

    /** A draft with its round. */
    record Opened(ItemDraft draft, Simplification round) {}

    /** Throws {@code NotFound} when there is none that the person may see. */
    Opened read(String item, Actor reader) {
        ItemDraft draft = drafts.findFirstByItemOrderByIdDesc(item).orElseThrow(() -> none(item));
        Simplification round = rounds.findById(draft.simplificationId()).orElseThrow();
        if (!Responsibilities.seesWork(reader, round.department())) {
            throw none(item);
        }
        return new Opened(draft, round);
    }

    /** Locks the round first, so that nothing changes that is being submitted. */
    Opened change(String item, Actor by) {
        Drafts.Place place =
                drafts.places(item, Limit.of(1)).stream().findFirst().orElseThrow(() -> none(item));
        Simplification round = rounds.lock(place.round()).orElseThrow();
        if (!Responsibilities.seesWork(by, round.department())) {
            throw none(item);
        }
        Responsibilities.requireFillingIn(by, round.department());
        ItemDraft draft = drafts.findById(place.id()).orElseThrow(() -> none(item));
        return new Opened(draft, round);
    }

    /** The same, when it is the time to change something. */
    static void requireEditable(Simplification round) {
        round.require(SimplificationState.DRAFT, SimplificationState.RETURNED);
    }

    private static NotFound none(String item) {
        return new NotFound("item-draft", item);
    }
}
