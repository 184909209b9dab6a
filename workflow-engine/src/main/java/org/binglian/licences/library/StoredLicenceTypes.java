package org.binglian.licences.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.binglian.identity.Remembered;
import org.binglian.licences.LicenceType;
import org.binglian.licences.LicenceTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Service
class StoredLicenceTypes implements LicenceTypes {

    private static final String ALL = "all";
    private static final TypeReference<List<LicenceType.Fact>> FACTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What every licence that an approval yields can say, whatever its type. */
    private static final List<LicenceType.Fact> USUAL = List.of(
            new LicenceType.Fact("item", "许可事项", "Approved item"),
            new LicenceType.Fact("decision", "决定书文号", "Number of the decision"),
            new LicenceType.Fact("basis", "法律依据", "Legal basis"));

    private final JdbcClient jdbc;
    private final Remembered<String, Map<String, List<LicenceType.Fact>>> own;

    StoredLicenceTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.own = new Remembered<>(1, Remembered.USUAL, all -> load());
    }

    @Override
    public LicenceType type(String code) {
        List<LicenceType.Fact> facts = own.get(ALL).getOrDefault(code, List.of());
        return new LicenceType(
                code, Stream.concat(facts.stream(), USUAL.stream()).toList());
    }

    @Override
    @Transactional
    public void save(LicenceType type) {
        String facts = JSON.writeValueAsString(type.facts());
        int changed = jdbc.sql("update licence_type set facts = ? where code = ?")
                .params(facts, type.code())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into licence_type (code, facts) values (?, ?)")
                    .params(type.code(), facts)
                    .update();
        }
        own.forget(ALL);
    }

    private Map<String, List<LicenceType.Fact>> load() {
        Map<String, List<LicenceType.Fact>> all = new HashMap<>();
        jdbc.sql("select code, facts from licence_type").query(row -> {
            all.put(row.getString("code"), JSON.readValue(row.getString("facts"), FACTS));
        });
        return all;
    }
}
