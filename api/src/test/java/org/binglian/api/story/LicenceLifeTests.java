package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Accounts;
import org.binglian.licences.LicenceLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A licence from its use in an application to its end: who reads it, who uses it, who decides about it. */
abstract class LicenceLifeTests extends ApiTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Map<String, String> WHY = Map.of("reason", "核查中");

    @Autowired
    private Accounts accounts;

    @Autowired
    private LicenceLibrary library;

    @Autowired
    private JdbcClient database;

    private final Office office = new Office(this::loggedInAs);
    private Company company;
    private TestClient holder;

    @BeforeEach
    void found() {
        int next = NEXT.incrementAndGet();
        company = Company.founded("licence-holder-" + next, "91330000MA27LIC%03d".formatted(next), accounts, library);
        holder = loggedInAs(company.username());
    }

    @Test
    void theHolderReadsItWholeAndTheIssuerWithItsNumberMasked() {
        JsonNode own = holder.get("/api/v1/licences").expect(200).at("/items/0");
        assertThat(own.path("id").asString()).isEqualTo(company.licence().id().toString());
        assertThat(own.path("holderNumber").asString())
                .isEqualTo(company.licence().holder());
        assertThat(own.path("verificationCode").asString()).matches("(\\w{4}-){5}\\w{4}");
        assertThat(own.at("/facts/0/title").asString()).isEqualTo("名称");
        assertThat(own.path("allowedActions")).isEmpty();

        Reply issuers = office.as("decider-gsj").get(company.path()).expect(200);
        assertThat(issuers.header("ETag")).isEqualTo("\"0\"");
        assertThat(issuers.string("/holderNumber")).matches("\\w{4}\\*{14}");
        assertThat(issuers.at("/allowedActions").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("SUSPEND", "REVOKE", "REPLACE");
        String name = company.licence().holderName();
        assertThat(office.as("reviewer-gsj")
                        .get("/api/v1/licences?status=VALID&q="
                                + company.licence().number())
                        .expect(200)
                        .at("/items/0/holderName")
                        .asString())
                .isEqualTo(name);
        assertThat(trail("decider-gsj")).containsExactly("LicenceRead");
        assertThat(trail(company.username())).isEmpty();
    }

    @Test
    void nobodyElseLearnsThatItExists() {
        for (String user : List.of("applicant1", "decider-fgw", "window1", "supervision1", "sysadmin1")) {
            TestClient other = office.as(user);
            for (String part : List.of("", "/uses", "/editions")) {
                other.get(company.path() + part).expect(404);
            }
            other.post(company.path() + "/revocation", WHY, "If-Match", "*").expect(404);
            other.post(company.path() + "/suspension", WHY, "If-Match", "*").expect(404);
            other.delete(company.path() + "/suspension", "If-Match", "*").expect(404);
            other.post(company.path() + "/replacement", Map.of("reason", "遗失", "kind", "LOST"), "If-Match", "*")
                    .expect(404);
            assertThat(other.get("/api/v1/licences?limit=100").expect(200).text())
                    .doesNotContain(company.licence().number());
        }
        anonymous().get(company.path()).expect(401);
        holder.post(company.path() + "/revocation", WHY, "If-Match", "*").expect(403);
        office.as("reviewer-gsj")
                .post(company.path() + "/suspension", WHY, "If-Match", "*")
                .expect(403);
    }

    @Test
    void deciderSuspendsResumesReplacesAndRevokesOnWhatTheyHaveRead() {
        TestClient decider = office.as("decider-gsj");
        decider.post(company.path() + "/suspension", WHY).expect(428);
        decider.post(company.path() + "/suspension", Map.of("reason", " "), "If-Match", "\"0\"")
                .expect(422);
        Reply suspended = decider.post(company.path() + "/suspension", WHY, "If-Match", "\"0\"")
                .expect(200);
        assertThat(suspended.string("/standing")).isEqualTo("SUSPENDED");
        assertThat(suspended.string("/statusReason")).isEqualTo("核查中");
        decider.post(company.path() + "/revocation", WHY, "If-Match", "\"0\"").expect(412);
        decider.post(
                        company.path() + "/replacement",
                        Map.of("reason", "遗失", "kind", "LOST"),
                        "If-Match",
                        suspended.header("ETag"))
                .expect(409);
        Reply resumed = decider.delete(company.path() + "/suspension", "If-Match", suspended.header("ETag"))
                .expect(200);
        Reply next = decider.post(
                        company.path() + "/replacement",
                        Map.of("reason", "遗失", "kind", "LOST", "validUntil", "2090-01-01"),
                        "If-Match",
                        resumed.header("ETag"))
                .expect(201);
        assertThat(next.string("/number")).isEqualTo(company.licence().number());
        assertThat(next.at("/edition").asInt()).isEqualTo(2);
        assertThat(holder.get(company.path()).expect(200).string("/standing")).isEqualTo("REPLACED");
        assertThat(holder.get(next.header("Location") + "/editions").expect(200).at("/items"))
                .hasSize(2);
        decider.post(next.header("Location") + "/revocation", WHY, "If-Match", next.header("ETag"))
                .expect(200);

        assertThat(trail("decider-gsj")).containsExactly("LicenceSuspended", "LicenceResumed", "LicenceReplaced");
        assertThat(decider.get("/api/v1/licences?status=nonsense")
                        .expect(422)
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/status");
    }

    @Test
    void theHolderSeesWhoUsesItWhatForAndOnWhichGround() {
        assertThat(holder.get(company.path() + "/uses").expect(200).at("/items"))
                .isEmpty();
        Filed filed = Filed.submitted(holder, Filed.stageOne(Filed.FILING));

        List<JsonNode> uses = holder.get(company.path() + "/uses")
                .expect(200)
                .at("/items")
                .valueStream()
                .toList();
        assertThat(uses).isNotEmpty().allSatisfy(use -> {
            assertThat(use.path("applicationNumber").asString()).isEqualTo(filed.number);
            assertThat(use.path("department").asString()).isEqualTo("ZJ-FGW");
            assertThat(use.path("kind").asString()).isEqualTo("FETCHED");
            assertThat(use.path("purpose").asString()).isNotBlank();
            assertThat(use.path("legalGround").asString()).isNotBlank();
        });
        assertThat(office.as("reviewer-gsj")
                        .get(company.path() + "/uses")
                        .expect(200)
                        .at("/items"))
                .hasSize(uses.size());
    }

    @Test
    void whatIsGrantedSaysInWordsWhatTheFormSaysByCodes() {
        Filed filed = Filed.submitted(holder, Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("gtt", filed);
        office.decide("gtt", filed, "APPROVE", "");

        Reply granted = holder.get("/api/v1/licences?status=VALID").expect(200);
        assertThat(granted.string("/items/0/type")).isEqualTo("land-preview-opinion");
        assertThat(granted.at("/items/0/facts").valueStream()).anySatisfy(fact -> {
            assertThat(fact.path("key").asString()).isEqualTo("landUse");
            assertThat(fact.path("value").asString()).isEqualTo("工业用地");
        });
    }

    @Test
    void nothingIsApprovedThatRestsOnALicenceThatStandsNoMore() {
        Filed filed = Filed.submitted(holder, Filed.stageOne(Filed.FILING));
        office.accept(filed);
        office.pass("fgw", filed);
        JsonNode resting = decision("FGW-03", filed);
        JsonNode other = decision("FGW-01", filed);
        office.as("decider-gsj")
                .post(company.path() + "/suspension", WHY, "If-Match", "\"0\"")
                .expect(200);

        Reply refused = office.complete("decider-fgw", resting, "APPROVE", "").expect(409);
        assertThat(refused.string("/type")).endsWith("case.licence-invalid");
        assertThat(refused.string("/title")).contains("营业执照", company.licence().number());
        assertThat(filed.state()).isEqualTo("IN_REVIEW");

        office.complete("decider-fgw", resting, "REFUSE", "营业执照已被暂停使用").expect(200);
        office.as("decider-gsj")
                .delete(company.path() + "/suspension", "If-Match", "\"1\"")
                .expect(200);
        office.complete("decider-fgw", other, "APPROVE", "").expect(200);
        assertThat(filed.state()).isEqualTo("REPLIED");
    }

    private JsonNode decision(String item, Filed filed) {
        return office.tasks("decider-fgw", filed).stream()
                .filter(task -> task.path("item").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail(String who) {
        return database.sql("select what from audit_entry where licence_id = ? and who = ? order by id")
                .params(company.licence().id(), who)
                .query(String.class)
                .list();
    }

    @Test
    void whatAnApprovalGrantsSaysWhatItIsAbout() {
        Filed filed = Filed.submitted(holder, Filed.stageOne(Filed.FILING));
        office.accept(filed);
        office.finish(filed);

        JsonNode granted = holder.get("/api/v1/licences?q=FGW-")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(licence -> licence.path("issuer").asString().equals("ZJ-FGW"))
                .findFirst()
                .orElseThrow();
        Map<String, String> facts = new HashMap<>();
        granted.path("facts")
                .forEach(fact -> facts.put(
                        fact.path("key").asString(), fact.path("value").asString()));
        assertThat(facts).containsKeys("item", "decision", "basis");
        assertThat(facts.get("decision"))
                .isIn(filed.applicant
                        .get(filed.path + "/instruments")
                        .expect(200)
                        .at("/items")
                        .valueStream()
                        .map(instrument -> instrument.path("number").asString())
                        .toList());
        assertThat(granted.path("holderName").asString())
                .isEqualTo(company.licence().holderName());
    }
}
