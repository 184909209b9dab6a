package org.binglian.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.DivisionInfo;
import tools.jackson.databind.JsonNode;

/** The departments by portfolio, as 浙政发〔2016〕28号 names them, with the divisions from the files of those that have items. */
final class DepartmentFiles {

    private static final String ZHEJIANG = "330000";

    private DepartmentFiles() {}

    static List<DepartmentInfo> departments() {
        List<DepartmentInfo> departments = new ArrayList<>();
        int order = 0;
        for (JsonNode portfolio : SeedFiles.tree("portfolios.json")) {
            order++;
            int position = 0;
            for (JsonNode department : portfolio.get("departments")) {
                position++;
                departments.add(department(portfolio.get("portfolio").asString(), order, position, department));
            }
        }
        return departments;
    }

    /** The file of a department that has items, if it is one. */
    static Stream<JsonNode> itemFile(String department) {
        String name = "items/" + department.toLowerCase(Locale.ROOT) + ".json";
        return SeedFiles.exists(name) ? Stream.of(SeedFiles.tree(name)) : Stream.empty();
    }

    private static DepartmentInfo department(String portfolio, int order, int position, JsonNode entry) {
        String code = entry.get("code").asString();
        return new DepartmentInfo(
                code,
                entry.get("name").asString(),
                entry.get("shortName").asString(),
                ZHEJIANG,
                portfolio,
                order,
                position,
                entry.path("led").asBoolean(true),
                itemFile(code)
                        .flatMap(file -> file.get("divisions").valueStream())
                        .map(division -> SeedFiles.read(division, DivisionInfo.class))
                        .toList());
    }
}
