package org.binglian.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnH2
class ProblemDocumentsTest extends ApiTest {

    private static final String FAULTY = "/api/v1/public/faulty";
    private static final int MIB = 1024 * 1024;

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /api/v1/public/faulty/not-found,   404, not-found.department, 没有这个部门
            GET,    /api/v1/public/faulty/forbidden,   403, forbidden,            您没有权限进行此操作
            GET,    /api/v1/public/faulty/conflict,    409, concurrent-change,    他人正在同时办理
            GET,    /api/v1/public/faulty/rejected,    422, rejected,             提交的内容有误
            GET,    /api/v1/public/faulty/lost-race,   409, concurrent-change,    他人正在同时办理
            GET,    /api/v1/public/faulty/boom,        500, internal,             系统出现故障
            GET,    /api/v1/public/faulty/admin,       401, unauthenticated,      请先登录
            GET,    /api/v1/public/nothing/here,       404, no-such-path,         没有找到您要的内容
            GET,    /api/v1/nothing-here,              404, no-such-path,         没有找到您要的内容
            POST,   /api/v1/nothing-here,              404, no-such-path,         没有找到您要的内容
            GET,    /assets/nothing-here.js,           404, no-such-path,         没有找到您要的内容
            PATCH,  /api/v1/session,                   405, http-405,             不支持此请求方法
            GET,    /api/v1/public/faulty/things/7?size=1, 404, no-such-path,     没有找到您要的内容
            GET,    /api/v1/calendar/due-date?acceptedOn=2016-09-28, 400, bad-parameter, 参数 workingDays 的值不正确
            """)
    void everyProblemHasADocument(String method, String path, int status, String code, String title) {
        Reply reply = anonymous()
                .send(method, path, BodyPublishers.noBody(), Map.of())
                .expect(status);

        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(reply.string("/type")).isEqualTo("https://binglian.org/problems/" + code);
        assertThat(reply.string("/title")).isEqualTo(title);
        assertThat(reply.at("/status").asInt()).isEqualTo(status);
        assertThat(reply.string("/detail")).isNotBlank();
        assertThat(reply.string("/instance")).isEqualTo(path.replaceFirst("\\?.*", ""));
        assertThat(reply.string("/requestId")).isEqualTo(reply.header("X-Request-Id"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en,               There is no such department
            en-GB,            There is no such department
            'fr, en;q=0.5',   There is no such department
            zh-CN,            没有这个部门
            zh,               没有这个部门
            fr,               没有这个部门
            """)
    void theWordsAreInTheLanguageOfTheRequest(String languages, String title) {
        Reply reply = anonymous().get(FAULTY + "/not-found", "Accept-Language", languages);

        assertThat(reply.string("/title")).isEqualTo(title);
    }

    @Test
    void aConflictNamesTheStatesThatWouldHaveAllowedIt() {
        Reply reply = anonymous().get(FAULTY + "/conflict");

        assertThat(reply.at("/allowedStates").toString()).isEqualTo("[\"DRAFT\",\"SUBMITTED\"]");
    }

    @Test
    void aRejectionNamesEveryFault() {
        Reply reply = anonymous().get(FAULTY + "/rejected");

        assertThat(reply.at("/errors")).hasSize(2);
        assertThat(reply.string("/errors/0/pointer")).isEqualTo("/form/name");
        assertThat(reply.string("/errors/0/message")).isEqualTo("值的类型不正确");
        assertThat(reply.string("/errors/1/message")).isEqualTo("fault.unworded");
    }

    @Test
    void aFaultOfOursTellsNothingFromInside() {
        assertThat(anonymous().get(FAULTY + "/boom").text())
                .doesNotContain("secret")
                .doesNotContain("Exception");
        assertThat(anonymous().get(FAULTY + "/lost-race").text()).doesNotContain("secret");
    }

    @Test
    void aBodyIsCheckedFieldByField() {
        Map<String, Object> body = Map.of("parts", new Object[] {Map.of("name", "a"), Map.of("name", " ")});

        Reply chinese = anonymous().post(FAULTY + "/whole", body).expect(422);
        Reply english = anonymous()
                .post(FAULTY + "/whole", body, "Accept-Language", "en")
                .expect(422);

        assertThat(chinese.at("/errors")).hasSize(1);
        assertThat(chinese.string("/errors/0/pointer")).isEqualTo("/parts/1/name");
        assertThat(chinese.string("/errors/0/code")).isEqualTo("fault.NotBlank");
        assertThat(chinese.string("/errors/0/message")).isEqualTo("不能为空");
        assertThat(english.string("/errors/0/message")).isEqualTo("must not be blank");
    }

    @Test
    void aBodyThatCannotBeReadIsExplained() {
        Reply wrongType = anonymous()
                .post(FAULTY + "/whole", "{\"parts\":[{\"name\":\"a\",\"on\":\"soon\"}]}")
                .expect(400);
        assertThat(wrongType.string("/errors/0/pointer")).isEqualTo("/parts/0/on");

        anonymous().post(FAULTY + "/whole", "{").expect(400);
        anonymous().post(FAULTY + "/whole", "").expect(400);
        anonymous()
                .send("POST", FAULTY + "/whole", BodyPublishers.ofString("<a/>"), Map.of("Content-Type", "text/xml"))
                .expect(415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String name = "a".repeat(3 * MIB);

        Reply reply = anonymous()
                .post(FAULTY + "/whole", "{\"parts\":[{\"name\":\"" + name + "\"}]}")
                .expect(413);

        assertThat(reply.string("/type")).endsWith("body-too-large");
    }

    @Test
    void anUploadOfFiftyMebibytesIsTheLargest() {
        assertThat(anonymous()
                        .upload(FAULTY + "/file", "a.pdf", "application/pdf", new byte[50 * MIB])
                        .expect(200)
                        .at("/size")
                        .asInt())
                .isEqualTo(50 * MIB);

        Reply reply = anonymous()
                .upload(FAULTY + "/file", "a.pdf", "application/pdf", new byte[50 * MIB + 1])
                .expect(413);
        assertThat(reply.string("/type")).endsWith("upload-too-large");
    }

    @Test
    void aRoleThatIsMissingIsNotMistakenForALoginThatIsMissing() {
        loggedInAsNew("problem-applicant", Role.APPLICANT)
                .get(FAULTY + "/admin")
                .expect(403);
        loggedInAsNew("problem-admin", Role.SYSTEM_ADMIN).get(FAULTY + "/admin").expect(200);
    }

    @Test
    void aPathThatTheFirewallStopsHasADocumentToo() {
        Reply reply = anonymous().get("/api/v1/session;x=y").expect(400);

        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void aRequestKeepsTheNumberThatAProxyGaveItUnlessItIsNone() {
        assertThat(anonymous().get("/api/v1/session", "X-Request-Id", "proxy-7").string("/requestId"))
                .isEqualTo("proxy-7");
        assertThat(anonymous().get("/api/v1/session", "X-Request-Id", "a b<c>").string("/requestId"))
                .isNotEqualTo("a b<c>");
    }
}
