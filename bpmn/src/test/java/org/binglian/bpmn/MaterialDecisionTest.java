package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The material rules of 2-domain.md: the first one that applies decides and names its clause. */
class MaterialDecisionTest {

    private static final RowsReached TABLE = new RowsReached("material-decision");

    @AfterAll
    static void everyRowIsReached() {
        TABLE.assertAll();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
            # situation: flags that are true, or name=value                     | result               | clause
            ''                                                                  | NOT_ASKED            | 2.1.1a
            askedElsewhere uploaded                                             | NOT_ASKED            | 2.1.1a
            hasBasis                                                            | TO_UPLOAD            | –
            hasBasis issuer=NONE uploaded                                       | UPLOADED             | –
            hasBasis mayFollow                                                  | TO_UPLOAD            | –
            # rule 2 before all that follow
            hasBasis askedElsewhere                                             | SHARED_IN_APPLICATION| 2.1.1b
            hasBasis askedElsewhere issuer=SELF licenceFound     | SHARED_IN_APPLICATION| 2.1.1b
            hasBasis askedElsewhere producedHere onFile commitmentAllowed commitmentGiven uploaded | SHARED_IN_APPLICATION | 2.1.1b
            # what this application produces is not asked before it exists
            hasBasis producedHere issuer=SELF                                   | TO_BE_OBTAINED       | 2.3.2f
            hasBasis producedHere issuer=OTHER shared sharingAvailable          | TO_BE_OBTAINED       | 2.3.2f
            hasBasis producedHere issuer=OTHER shared sharingAvailable licenceFound | OBTAINED         | 2.1.1d
            hasBasis producedHere issuer=SELF licenceFound       | NUMBER_VERIFIED      | 2.1.1c
            # rule 3
            hasBasis issuer=SELF                                                | NUMBER_TO_VERIFY     | 2.1.1c
            hasBasis issuer=SELF licenceFound                    | NUMBER_VERIFIED      | 2.1.1c
            hasBasis issuer=SELF licenceFound onFile uploaded                 | NUMBER_VERIFIED      | 2.1.1c
            hasBasis issuer=SELF uploaded                                       | UPLOADED             | 2.1.1c
            hasBasis issuer=SELF onFile commitmentAllowed commitmentGiven       | NUMBER_TO_VERIFY     | 2.1.1c
            # rule 4
            hasBasis issuer=OTHER shared sharingAvailable licenceFound          | OBTAINED             | 2.1.1d
            hasBasis issuer=OTHER shared sharingAvailable licenceFound onFile uploaded | OBTAINED      | 2.1.1d
            hasBasis issuer=OTHER shared                                        | TO_BE_OBTAINED       | 2.1.1d
            hasBasis issuer=OTHER shared sharingAvailable                       | TO_UPLOAD            | –
            hasBasis issuer=OTHER sharingAvailable licenceFound                 | TO_UPLOAD            | –
            # rule 4 where the law asks for the applicant's consent
            hasBasis issuer=OTHER shared sharingAvailable consentMissing        | TO_UPLOAD            | 2.1.1d
            hasBasis issuer=OTHER shared consentMissing                         | TO_UPLOAD            | 2.1.1d
            hasBasis issuer=OTHER shared consentMissing uploaded                | UPLOADED             | –
            hasBasis issuer=OTHER shared sharingAvailable consentMissing onFile | ON_FILE              | 2.1.1b
            hasBasis issuer=OTHER consentMissing                                | TO_UPLOAD            | –
            # rule 5
            hasBasis onFile                                                     | ON_FILE              | 2.1.1b
            hasBasis onFile commitmentAllowed commitmentGiven                   | ON_FILE              | 2.1.1b
            hasBasis issuer=OTHER shared sharingAvailable onFile                | ON_FILE              | 2.1.1b
            hasBasis onFile uploaded                                            | UPLOADED             | –
            # rule 6
            hasBasis commitmentAllowed commitmentGiven                          | COMMITMENT           | 2.1.3d
            hasBasis commitmentAllowed commitmentGiven uploaded                 | UPLOADED             | –
            hasBasis commitmentAllowed                                          | TO_UPLOAD            | 2.1.3d
            hasBasis commitmentGiven                                            | TO_UPLOAD            | –
            """, delimiter = '|')
    void theFirstRuleDecides(String situation, String result, String clause) {
        Map<String, Object> row = decide(situation);

        assertThat(row.get("result")).isEqualTo(result);
        assertThat(row.get("clause")).isEqualTo(clause);
        assertThat(row.get("explanation")).asString().contains("{title}").endsWith("。");
        assertThat(row.get("explanationEn")).asString().contains("{title}").endsWith(".");
    }

    private static Map<String, Object> decide(String situation) {
        Map<String, Object> values = new HashMap<>();
        Arrays.stream(situation.strip().split(" "))
                .map(word -> word.split("="))
                .forEach(word -> values.put(word[0], word.length == 1 ? (Object) true : word[1]));
        List<Map<String, Object>> rows = TABLE.evaluate(values);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
