package org.binglian.materials.decided;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binglian.bpmn.DecisionTable;
import org.binglian.identity.Clause;
import org.binglian.licences.LicenceInfo;
import org.binglian.materials.DocumentInfo;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies the decision table {@code material-decision}: the first rule that fits decides and names its clause. */
@Component
@Clause({"2.1.1a", "2.1.1b", "2.1.1c", "2.1.1d", "2.1.3d"})
class MaterialRules {

    /** What the table says about a requirement without a basis; it is not a line of the application at all. */
    private static final String NOT_ASKED = "NOT_ASKED";

    private final DecisionTable table = DecisionTable.load("material-decision");
    private final Wording wording;

    MaterialRules(Wording wording) {
        this.wording = wording;
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
                document(situation, result),
                licenceNumber(situation, result),
                result == MaterialResult.SHARED_IN_APPLICATION
                        ? demand.first().requirement().requirement()
                        : null,
                demand.mayFollow(),
                situation.commitmentAllowed(),
                null,
                null,
                null,
                result == MaterialResult.COMMITMENT ? situation.word().info() : null);
    }

    private String explain(Situation situation, Map<String, Object> row, Language language) {
        return Sentence.fill((String) row.get(language.column()), wording.of(situation, language));
    }

    private static List<String> itemsOf(Demand demand) {
        return demand.served().stream().map(served -> served.item().code()).toList();
    }

    private static @Nullable DocumentInfo document(Situation situation, MaterialResult result) {
        OnFile onFile = situation.onFile();
        if (result == MaterialResult.ON_FILE && onFile != null) {
            return onFile.document();
        }
        UploadedDocument uploaded = situation.document();
        return result == MaterialResult.UPLOADED && uploaded != null ? uploaded.info() : null;
    }

    private static @Nullable String licenceNumber(Situation situation, MaterialResult result) {
        LicenceInfo licence = situation.licence();
        boolean tells = result == MaterialResult.NUMBER_VERIFIED || result == MaterialResult.OBTAINED;
        return tells && licence != null ? licence.number() : null;
    }
}
