package org.binglian.materials.decided;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binglian.bpmn.DecisionTable;
import org.binglian.identity.Clause;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialResult;
import org.springframework.stereotype.Component;

/** Applies the decision table {@code material-decision}: the first rule that fits decides and names its clause. */
@Component
@Clause({"2.1.1a", "2.1.1b", "2.1.1c", "2.1.1d", "2.1.3d"})
class MaterialRules {

    /** What the table says about a requirement without a basis; it is not a line of the application at all. */
    private static final String NOT_ASKED = "NOT_ASKED";

    private final DecisionTable table = DecisionTable.load("material-decision");
    private final Wording wording;
    private final Origins origins;

    MaterialRules(Wording wording, Origins origins) {
        this.wording = wording;
        this.origins = origins;
    }

    /** Empty when the material may not be asked for (2.1.1a). */
    Optional<DecidedLine> decide(Situation situation) {
        Map<String, Object> row = table.evaluate(situation.inputs()).get(0);
        String result = (String) row.get("result");
        return result.equals(NOT_ASKED)
                ? Optional.empty()
                : Optional.of(line(situation, MaterialResult.valueOf(result), row));
    }

    private DecidedLine line(Situation situation, MaterialResult result, Map<String, Object> row) {
        Demand demand = situation.demand();
        UploadedDocument document = Origins.document(situation, result);
        LicenceSource licence = origins.licence(situation, result);
        return new DecidedLine(
                demand.requirement(),
                demand.type().code(),
                demand.asker().requirement().title(),
                itemsOf(demand),
                demand.essential(),
                result,
                (String) row.get("clause"),
                explain(situation, row, Language.CHINESE),
                explain(situation, row, Language.ENGLISH),
                document == null ? null : document.info(),
                licence == null ? null : licence.number(),
                result == MaterialResult.SHARED_IN_APPLICATION
                        ? demand.first().requirement().requirement()
                        : null,
                demand.mayFollow(),
                situation.commitmentAllowed(),
                licence,
                Origins.trust(situation, result),
                null,
                result == MaterialResult.COMMITMENT ? situation.word().info() : null,
                origins.onFile(situation, result),
                Origins.consent(situation),
                demand.originalToBeSeen());
    }

    private String explain(Situation situation, Map<String, Object> row, Language language) {
        return Sentence.fill((String) row.get(language.column()), wording.of(situation, language));
    }

    private static List<String> itemsOf(Demand demand) {
        return demand.served().stream().map(served -> served.item().code()).toList();
    }
}
