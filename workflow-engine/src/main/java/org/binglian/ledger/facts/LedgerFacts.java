package org.binglian.ledger.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.ledger.facts.LedgerFact.End;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The stored facts. Every method works in the caller's transaction. */
@Repository
class LedgerFacts {

    private static final String UPDATE = """
            update ledger_fact set case_number = :caseNumber, application_number = :applicationNumber, item = :item, item_name = :itemName,
                department = :department, region = :region, channel = :channel, accepted_on = :acceptedOn, limit_days = :limitDays,
                completed_on = :completedOn, outcome = :outcome, used_days = :usedDays, overdue = :overdue, stale = false
            where case_id = :caseId""";
    private static final String INSERT = """
            insert into ledger_fact (case_id, case_number, application_number, item, item_name, department, region, channel, accepted_on,
                limit_days, completed_on, outcome, used_days, overdue, stale)
            values (:caseId, :caseNumber, :applicationNumber, :item, :itemName, :department, :region, :channel, :acceptedOn,
                :limitDays, :completedOn, :outcome, :usedDays, :overdue, false)""";

    private final NamedParameterJdbcTemplate jdbc;

    LedgerFacts(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the facts, whether their cases have one already or not. */
    void store(List<LedgerFact> facts) {
        insert(notUpdated(UPDATE, facts));
    }

    /** Writes the facts of cases that have none. */
    void begin(List<LedgerFact> facts) {
        insert(facts);
    }

    /** Marks every fact as not yet met again; until the transaction ends, changes to their cases wait. */
    void markStale() {
        jdbc.update("update ledger_fact set stale = true", new MapSqlParameterSource());
    }

    /** Writes the facts, but leaves alone those that a concurrent change to their case has renewed since {@link #markStale}. */
    void renew(List<LedgerFact> facts) {
        List<LedgerFact> rest = notUpdated(UPDATE + " and stale", facts);
        if (!rest.isEmpty()) {
            Set<UUID> renewed = new HashSet<>(jdbc.queryForList(
                    "select case_id from ledger_fact where case_id in (:ids)",
                    new MapSqlParameterSource(
                            "ids", rest.stream().map(LedgerFact::caseId).toList()),
                    UUID.class));
            insert(rest.stream().filter(f -> !renewed.contains(f.caseId())).toList());
        }
    }

    /** Removes the facts whose cases the rebuild has not met. */
    void removeStale() {
        jdbc.update("delete from ledger_fact where stale", new MapSqlParameterSource());
    }

    private List<LedgerFact> notUpdated(String update, List<LedgerFact> facts) {
        // in the order of their keys, so that two transactions never wait for each other
        List<LedgerFact> sorted =
                facts.stream().sorted(Comparator.comparing(LedgerFact::caseId)).toList();
        int[] updated = sorted.isEmpty() ? new int[0] : jdbc.batchUpdate(update, parameters(sorted));
        List<LedgerFact> rest = new ArrayList<>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                rest.add(sorted.get(i));
            }
        }
        return rest;
    }

    private void insert(List<LedgerFact> facts) {
        if (!facts.isEmpty()) {
            jdbc.batchUpdate(INSERT, parameters(facts));
        }
    }

    private static SqlParameterSource[] parameters(List<LedgerFact> facts) {
        return facts.stream().map(LedgerFacts::parameters).toArray(SqlParameterSource[]::new);
    }

    private static SqlParameterSource parameters(LedgerFact fact) {
        End end = fact.end();
        return new MapSqlParameterSource("caseId", fact.caseId())
                .addValue("caseNumber", fact.caseNumber())
                .addValue("applicationNumber", fact.applicationNumber())
                .addValue("item", fact.item())
                .addValue("itemName", fact.itemName())
                .addValue("department", fact.department())
                .addValue("region", fact.region())
                .addValue("channel", fact.channel().name())
                .addValue("acceptedOn", fact.acceptedOn())
                .addValue("limitDays", fact.limitDays())
                .addValue("completedOn", end == null ? null : end.on())
                .addValue("outcome", end == null ? null : end.outcome().name())
                .addValue("usedDays", end == null ? null : end.usedDays())
                .addValue("overdue", end != null && end.overdue());
    }
}
