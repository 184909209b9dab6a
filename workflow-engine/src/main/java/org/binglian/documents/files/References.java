package org.binglian.documents.files;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds out which content something refers to, by asking every column of the schema that can hold a hash. So a module that begins to refer to
 * content is heeded without anybody having to think of it here.
 */
@Component
class References {

    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema and lower(column_name) like '%hash' and character_maximum_length = 64
            """;

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record HashColumn(String tableName, String columnName) {

        /** Names come from the schema itself, never from a request. */
        String query() {
            return "select distinct " + columnName + " from " + tableName + " where " + columnName + " in (:hashes)";
        }
    }

    /** Those of the hashes that a row names. */
    Set<String> among(Collection<String> hashes) {
        Set<String> found = new HashSet<>();
        if (!hashes.isEmpty()) {
            for (HashColumn column : columns()) {
                found.addAll(jdbc.sql(column.query())
                        .param("hashes", hashes)
                        .query(String.class)
                        .list());
            }
        }
        return found;
    }

    private List<HashColumn> columns() {
        List<HashColumn> columns = jdbc.sql(COLUMNS).query(HashColumn.class).list();
        if (columns.isEmpty()) {
            throw new IllegalStateException("No column with hashes is seen: nothing may be taken for unused");
        }
        return columns;
    }
}
