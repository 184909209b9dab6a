package org.binglian.api.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.DivisionInfo;
import org.binglian.identity.RegionInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class DirectoryControllerTest extends ApiTest {

    @Autowired
    Directory directory;

    @BeforeEach
    void aRegionOfItsOwn() {
        directory.save(new RegionInfo("999000", "测试省", "PROVINCE", null));
        directory.save(new DepartmentInfo("TS-B", "乙厅", "测乙", "999000", "综合", 1, 2, true, List.of()));
        directory.save(new DepartmentInfo("TS-A", "甲厅", "测甲", "999000", null, 1, 1, false, List.of()));
    }

    @Test
    void everyoneSeesTheRegions() {
        Reply regions = anonymous().get("/api/v1/regions").expect(200);

        assertThat(regions.at("/items").toString())
                .contains("{\"code\":\"999000\",\"name\":\"测试省\",\"level\":\"PROVINCE\",\"parent\":null}");
    }

    @Test
    void everyoneSeesTheDepartmentsOfARegionInTheirOfficialOrder() {
        Reply departments = anonymous().get("/api/v1/departments?region=999000").expect(200);

        assertThat(departments.at("/items").toString())
                .isEqualTo(
                        "[{\"code\":\"TS-A\",\"name\":\"甲厅\",\"shortName\":\"测甲\",\"portfolio\":null,\"led\":false},"
                                + "{\"code\":\"TS-B\",\"name\":\"乙厅\",\"shortName\":\"测乙\",\"portfolio\":\"综合\",\"led\":true}]");
    }

    @Test
    void everyoneSeesTheDivisionsOfADepartment() {
        directory.save(new DepartmentInfo(
                "TS-C", "丙厅", "测丙", "999000", null, 1, 3, true, List.of(new DivisionInfo("C-D1", "审批处"))));

        Reply department = anonymous().get("/api/v1/departments/TS-C").expect(200);

        assertThat(department.at("").toString())
                .isEqualTo("{\"code\":\"TS-C\",\"name\":\"丙厅\",\"divisions\":[{\"code\":\"C-D1\",\"name\":\"审批处\"}]}");
        anonymous().get("/api/v1/departments/TS-X").expect(404);
    }

    @Test
    void aRegionThatDoesNotExistIsSaidSo() {
        Reply reply = anonymous().get("/api/v1/departments?region=1").expect(404);

        assertThat(reply.string("/title")).isEqualTo("没有这个行政区划");
    }
}
