package org.binglian.documents.instruments;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.binglian.documents.InstrumentInfo;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of instruments; rows are written once. */
@Repository
class InstrumentRecords {

    private static final String INFO = """
            select new org.binglian.documents.InstrumentInfo(
                i.id, i.applicationId, i.caseId, i.kind, i.number, i.title, i.issuedAt, i.issuer)
            from Instrument i
            """;

    private final EntityManager entities;

    InstrumentRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void add(Instrument instrument) {
        entities.persist(instrument);
    }

    @Transactional(readOnly = true)
    public List<InstrumentInfo> of(UUID applicationId) {
        return entities.createQuery(
                        INFO + "where i.applicationId = :application order by i.issuedAt, i.id", InstrumentInfo.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    @Transactional(readOnly = true)
    public Optional<InstrumentInfo> info(UUID id) {
        return entities.createQuery(INFO + "where i.id = :id", InstrumentInfo.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Instrument> find(UUID id) {
        return Optional.ofNullable(entities.find(Instrument.class, id));
    }

    /**
     * Notes where the PDF is, unless another reader was first, and tells which is kept. Has a transaction of its own, since
     * the reader's may be a read-only one.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String notedPdf(UUID id, String hash) {
        entities.createQuery("update Instrument i set i.pdfHash = :hash where i.id = :id and i.pdfHash is null")
                .setParameter("hash", hash)
                .setParameter("id", id)
                .executeUpdate();
        return entities.createQuery("select i.pdfHash from Instrument i where i.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(hash);
    }
}
