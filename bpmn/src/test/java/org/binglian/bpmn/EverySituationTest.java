package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The material rules met in every combination of what they look at, against the seven rules said once more in words of Java. */
class EverySituationTest {

    private static final DecisionTable TABLE = DecisionTable.load("material-decision");

    private static final List<String> FLAGS = List.of(
            "hasBasis",
            "askedElsewhere",
            "producedHere",
            "shared",
            "sharingAvailable",
            "consentMissing",
            "licenceFound",
            "onFile",
            "commitmentAllowed",
            "commitmentGiven",
            "mayFollow",
            "uploaded");

    @ParameterizedTest
    @ValueSource(strings = {"SELF", "OTHER", "NONE"})
    void isDecidedByTheFirstRuleThatApplies(String issuer) {
        Set<String> wrong = new HashSet<>();
        for (int combination = 0; combination < 1 << FLAGS.size(); combination++) {
            Facts facts = new Facts(issuer, combination);
            Map<String, Object> row = TABLE.evaluate(facts.inputs()).get(0);
            String decided = row.get("result") + " " + row.get("clause");
            if (!decided.equals(facts.expected())) {
                wrong.add(facts.inputs() + " is " + decided + " and not " + facts.expected());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF", "OTHER", "NONE"})
    void coversWhateverTheTableLooksAt(String issuer) {
        assertThat(TABLE.inputs())
                .containsExactlyInAnyOrderElementsOf(
                        new Facts(issuer, 0).inputs().keySet());
    }

    private record Facts(String issuer, int flags) {

        private boolean is(String flag) {
            return (flags >> FLAGS.indexOf(flag) & 1) == 1;
        }

        private boolean all(String... names) {
            return Stream.of(names).allMatch(this::is);
        }

        Map<String, Object> inputs() {
            Map<String, Object> inputs = new HashMap<>();
            FLAGS.forEach(flag -> inputs.put(flag, is(flag)));
            inputs.put("issuer", issuer);
            return inputs;
        }

        String expected() {
            if (!is("hasBasis")) {
                return "NOT_ASKED 2.1.1a"; // 1
            }
            if (is("askedElsewhere")) {
                return "SHARED_IN_APPLICATION 2.1.1b"; // 2
            }
            if (is("producedHere") && !is("licenceFound")) {
                return "TO_BE_OBTAINED 2.3.2f"; // before 3: nobody can have the number yet
            }
            if (issuer.equals("SELF")) {
                return ownLicence(); // 3
            }
            boolean fromAnother = issuer.equals("OTHER") && is("shared");
            if (fromAnother && !is("consentMissing") && !is("sharingAvailable")) {
                return "TO_BE_OBTAINED 2.1.1d"; // the applicant is not punished
            }
            if (fromAnother && !is("consentMissing") && is("licenceFound")) {
                return "OBTAINED 2.1.1d"; // 4
            }
            return is("uploaded") ? "UPLOADED –" : nothingGiven(fromAnother);
        }

        private String ownLicence() {
            if (is("licenceFound")) {
                return "NUMBER_VERIFIED 2.1.1c";
            }
            return is("uploaded") ? "UPLOADED 2.1.1c" : "NUMBER_TO_VERIFY 2.1.1c";
        }

        private String nothingGiven(boolean fromAnother) {
            if (is("onFile")) {
                return "ON_FILE 2.1.1b"; // 5
            }
            if (all("commitmentAllowed", "commitmentGiven")) {
                return "COMMITMENT 2.1.3d"; // 6
            }
            if (fromAnother && is("consentMissing")) {
                return "TO_UPLOAD 2.1.1d"; // 7, or consent
            }
            return is("commitmentAllowed") ? "TO_UPLOAD 2.1.3d" : "TO_UPLOAD –"; // 7
        }
    }
}
