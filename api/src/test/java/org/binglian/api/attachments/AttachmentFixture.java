package org.binglian.api.attachments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.TestClient;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Accounts;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.DivisionInfo;
import org.binglian.identity.NewAccount;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Founds a department with two licences in a region of their own, so that a test may publish what it likes. */
abstract class AttachmentFixture extends ApiTest {

    static final LocalDate TODAY = LocalDate.of(2016, 10, 10);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REGION = "339900";
    private static final AtomicInteger FOUNDED = new AtomicInteger();

    @Autowired
    private Directory directory;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Accounts accounts;

    Bureau bureau;

    @BeforeEach
    void found() {
        clock().set(TODAY);
        int number = FOUNDED.getAndIncrement();
        String letters = "Q" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
        String department = "ZJ-" + letters;
        directory.save(new RegionInfo(REGION, "测试市", "CITY", "330000"));
        directory.save(new DepartmentInfo(
                department,
                "测试局" + letters,
                "测" + letters,
                REGION,
                null,
                0,
                number,
                false,
                List.of(new DivisionInfo(letters + "-D1", "审批处"))));
        bureau = new Bureau(department, letters, officer(department, Role.DEPARTMENT_ADMIN), loggedInAs("reform1"));
        publish(1, 1, LocalDate.of(2016, 9, 1), 15);
        publish(2, 1, LocalDate.of(2016, 9, 1), 15);
    }

    /** Somebody new with these roles. */
    TestClient officer(String department, Role... roles) {
        String username = "att-" + FOUNDED.get() + "-" + department.toLowerCase(Locale.ROOT) + "-" + roles.length;
        accounts.register(new NewAccount(
                username, TestClient.DEMO_PASSWORD, "测试管理员", Set.of(roles), department, REGION, Set.of(), null));
        return loggedInAs(username);
    }

    /** Publishes a version of the department's n-th item past all review, as an import would. */
    void publish(int item, int version, LocalDate from, int promised) {
        String code = bureau.item(item);
        ObjectNode guide = JSON.valueToTree(catalogue.version("KJT-07", 1));
        guide.put("code", code).put("name", "测试许可" + code).put("department", bureau.code());
        guide.put("version", version).put("effectiveFrom", from.toString()).putNull("change");
        guide.put("statutoryLimitDays", 20).put("promisedLimitDays", promised);
        guide.putArray("divisions").add(bureau.letters() + "-D1");
        guide.withArray("steps")
                .forEach(step -> ((ObjectNode) step).put("limitDays", 0).putArray("divisions"));
        guide.withArray("materials")
                .forEach(material -> ((ObjectNode) material)
                        .put(
                                "requirement",
                                code + "." + material.path("materialType").asString())
                        .putNull("template")
                        .putNull("sample"));
        ObjectNode condition = guide.putArray("preconditions").addObject();
        condition
                .put("code", "p1")
                .put("text", "已取得法人资格")
                .put("basis", "《测试条例》第一条")
                .put("level", "NATIONAL");
        condition.putArray("departments");
        condition.putArray("documents");
        catalogue.publish(JSON.treeToValue(guide, ItemGuide.class));
    }
}
