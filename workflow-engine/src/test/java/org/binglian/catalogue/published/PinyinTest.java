package org.binglian.catalogue.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            企业投资项目核准, qytzxmhz, qiyetouzixiangmuhezhun
            建筑工程施工许可证核发, jzgcsgxkzhf, jianzhugongchengshigongxukezhenghefa
            旅馆业特种行业许可, lgytzhyxk, lvguanyetezhonghangyexuke
            省级众创空间（孵化器）认定, sjzckjfhqrd, shengjizhongchuangkongjianfuhuaqirending
            GMP 认证 2016, gmprz2016, gmprenzheng2016
            """)
    void readsNames(String name, String initials, String inFull) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
        assertThat(Pinyin.inFull(name)).isEqualTo(inFull);
    }
}
