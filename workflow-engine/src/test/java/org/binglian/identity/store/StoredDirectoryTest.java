package org.binglian.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.DivisionInfo;
import org.binglian.identity.NotFound;
import org.binglian.identity.RegionInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

@DataJpaTest(showSql = false)
@Import(StoredDirectory.class)
class StoredDirectoryTest {

    @Autowired
    Directory directory;

    @BeforeEach
    void zhejiang() {
        directory.save(new RegionInfo("330000", "浙江省", "PROVINCE", null));
        directory.save(new RegionInfo("330100", "杭州市", "CITY", "330000"));
    }

    @Test
    void keepsRegionsInTheOrderOfTheirCodes() {
        directory.save(new RegionInfo("330106", "西湖区", "COUNTY", "330100"));

        assertThat(directory.regions()).extracting(RegionInfo::code).containsExactly("330000", "330100", "330106");
        assertThat(directory.region("330106").parent()).isEqualTo("330100");
    }

    @Test
    void keepsDepartmentsOfARegionInTheOfficialOrder() {
        directory.save(department("ZJ-GSJ", 2, 1));
        directory.save(department("ZJ-KJT", 1, 2));
        directory.save(department("ZJ-FGW", 1, 1));

        assertThat(directory.departments("330000"))
                .extracting(DepartmentInfo::code)
                .containsExactly("ZJ-FGW", "ZJ-KJT", "ZJ-GSJ");
        assertThat(directory.departments("330100")).isEmpty();
    }

    @Test
    void savingAgainReplacesTheDepartmentWithItsDivisions() {
        directory.save(
                department("ZJ-FGW", 1, 1, new DivisionInfo("FGW-D1", "投资处"), new DivisionInfo("FGW-D2", "法规处")));
        directory.save(
                department("ZJ-FGW", 1, 1, new DivisionInfo("FGW-D2", "法规处"), new DivisionInfo("FGW-D3", "能源处")));

        assertThat(directory.department("ZJ-FGW").divisions())
                .extracting(DivisionInfo::name)
                .containsExactly("法规处", "能源处");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(directory.findDepartment("ZJ-XXX")).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> directory.department("ZJ-XXX"))
                .extracting(NotFound::what)
                .isEqualTo("department");
    }

    private static DepartmentInfo department(String code, int portfolio, int position, DivisionInfo... divisions) {
        return new DepartmentInfo(code, code, code, "330000", "综合", portfolio, position, true, List.of(divisions));
    }
}
