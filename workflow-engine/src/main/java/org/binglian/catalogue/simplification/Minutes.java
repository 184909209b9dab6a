package org.binglian.catalogue.simplification;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.binglian.catalogue.SimplificationEvent;
import org.binglian.catalogue.SimplificationEvent.ConsentRecorded;
import org.binglian.catalogue.SimplificationEvent.ItemAdded;
import org.binglian.catalogue.SimplificationEvent.SimplificationApproved;
import org.binglian.catalogue.SimplificationEvent.SimplificationOpened;
import org.binglian.catalogue.SimplificationEvent.SimplificationPublished;
import org.binglian.catalogue.SimplificationEvent.SimplificationReturned;
import org.binglian.catalogue.SimplificationEvent.SimplificationSubmitted;
import org.binglian.catalogue.SimplificationView.Happening;
import org.binglian.catalogue.SimplificationView.HistoryLine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the history of every round as it happens. */
@Component
class Minutes {

    private final EntityManager entities;

    Minutes(EntityManager entities) {
        this.entities = entities;
    }

    @EventListener
    void on(SimplificationOpened event) {
        write(event, Happening.OPENED);
    }

    @EventListener
    void on(ItemAdded event) {
        write(event, Happening.ITEM_ADDED);
    }

    @EventListener
    void on(SimplificationSubmitted event) {
        write(event, Happening.SUBMITTED);
    }

    @EventListener
    void on(SimplificationReturned event) {
        write(event, Happening.RETURNED);
    }

    @EventListener
    void on(SimplificationApproved event) {
        write(event, Happening.APPROVED);
    }

    @EventListener
    void on(ConsentRecorded event) {
        write(event, Happening.CONSENTED);
    }

    @EventListener
    void on(SimplificationPublished event) {
        write(event, Happening.PUBLISHED);
    }

    private void write(SimplificationEvent event, Happening kind) {
        entities.persist(new HistoryRow(event, kind));
    }

    List<HistoryLine> of(UUID simplification) {
        return entities.createQuery(
                        "select h from HistoryRow h where h.simplificationId = :id order by h.id", HistoryRow.class)
                .setParameter("id", simplification)
                .getResultStream()
                .map(HistoryRow::line)
                .toList();
    }
}
