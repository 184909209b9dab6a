package org.binglian.catalogue.progress;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.SimplificationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is to be counted: one statement for each question, however many departments and items there are. */
@Component
class ProgressReader {

    private static final String PUBLISHED = "select v.guide from ItemVersion v order by v.code, v.version";

    private static final String PROPOSED = "select d.item as item, d.baselineVersion as baselineVersion,"
            + " d.proposal as proposal from ItemDraft d, Simplification s"
            + " where d.simplificationId = s.id and s.state in :open";

    private static final String STATES =
            "select s.department as department, s.attachment as attachment, s.state as state"
                    + " from Simplification s where s.round = (select max(o.round) from Simplification o"
                    + " where o.department = s.department and o.attachment = s.attachment)";

    private final EntityManager entities;

    ProgressReader(EntityManager entities) {
        this.entities = entities;
    }

    /** The attachment of a department. */
    record Place(String department, Attachment attachment) {}

    private record Draft(String item, @Nullable Integer baselineVersion, Proposal proposal) {}

    private record State(String department, Attachment attachment, SimplificationState state) {}

    /** Every version of every item. */
    List<ItemGuide> versions() {
        return entities.createQuery(PUBLISHED, ItemGuide.class).getResultList();
    }

    /** Every item, as proposed where it is in an open round and as published where it is not. */
    List<Comparison> comparisons() {
        Map<String, Map<Integer, ItemGuide>> versions = versions().stream()
                .collect(Collectors.groupingBy(
                        ItemGuide::code,
                        LinkedHashMap::new,
                        Collectors.toMap(ItemGuide::version, guide -> guide, (one, other) -> one, LinkedHashMap::new)));
        Map<String, Comparison> found = new LinkedHashMap<>();
        versions.forEach((code, all) -> found.put(code, published(all)));
        for (Draft draft : drafts()) {
            ItemGuide baseline = draft.baselineVersion() == null
                    ? null
                    : versions.getOrDefault(draft.item(), Map.of()).get(draft.baselineVersion());
            found.put(draft.item(), new Comparison(baseline, draft.proposal().guide()));
        }
        return List.copyOf(found.values());
    }

    private static Comparison published(Map<Integer, ItemGuide> versions) {
        List<ItemGuide> all = new ArrayList<>(versions.values());
        ItemGuide latest = all.get(all.size() - 1);
        return Comparison.published(all.size() > 1 ? all.get(all.size() - 2) : null, latest);
    }

    private List<Draft> drafts() {
        return entities.createQuery(PROPOSED, Draft.class)
                .setParameter(
                        "open",
                        Arrays.stream(SimplificationState.values())
                                .filter(SimplificationState::open)
                                .toList())
                .getResultList();
    }

    /** Where the last rounds stand. */
    Map<Place, SimplificationState> states() {
        return entities.createQuery(STATES, State.class)
                .getResultStream()
                .collect(Collectors.toMap(state -> new Place(state.department(), state.attachment()), State::state));
    }
}
