package org.binglian;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.binglian.identity.Clause;
import org.junit.jupiter.api.Test;

/** The trace table from each clause to the code and the decision tables that rest on it. */
class ClauseTableTest {

    private static final Path TABLE = Path.of("..", "docs", "clauses.md");
    private static final Path DECISIONS = Path.of("..", "bpmn", "src", "main", "resources", "dmn");
    private static final Pattern CLAUSE_CELL =
            Pattern.compile("<outputEntry id=\"[^\"]*clause\">\\s*<text>\"([^\"]+)\"</text>");

    /** What the decision tables say where no clause is the reason. */
    private static final String NONE = "–";

    private final Map<String, TreeSet<String>> places = new TreeMap<>();

    @Test
    void theTableOfClausesIsWritten() throws IOException {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.binglian");
        code.forEach(this::collect);
        try (Stream<Path> tables = Files.list(DECISIONS)) {
            for (Path table : tables.sorted().toList()) {
                collect(table);
            }
        }
        assertThat(places)
                .containsKeys(
                        "1a", "1c", "2.1.1a", "2.1.1b", "2.1.1c", "2.1.1d", "2.1.3b", "2.2.1b", "3.3a", "article 32");

        String rows = places.entrySet().stream()
                .map(row -> "| %s | %s |".formatted(row.getKey(), String.join(", ", row.getValue())))
                .collect(joining("\n"));
        Files.writeString(TABLE, """
                # From clause to code

                Written by `ClauseTableTest` from the `@Clause` annotations and the clause column of the decision tables. Numbers are those of the notice
                浙政办发〔2016〕105号; articles are those of the Administrative Licence Law. The tests of a class are in the same package.

                | clause | where the rule is |
                |---|---|
                %s
                """.formatted(rows));
    }

    private void collect(JavaClass type) {
        type.tryGetAnnotationOfType(Clause.class)
                .ifPresent(clause -> List.of(clause.value()).forEach(id -> add(id, name(type))));
        for (JavaMember member : type.getMembers()) {
            member.tryGetAnnotationOfType(Clause.class)
                    .ifPresent(clause ->
                            List.of(clause.value()).forEach(id -> add(id, name(type) + "." + member.getName())));
        }
    }

    private void collect(Path table) throws IOException {
        CLAUSE_CELL
                .matcher(Files.readString(table))
                .results()
                .map(cell -> cell.group(1))
                .flatMap(Pattern.compile("[、,;；]\\s*")::splitAsStream)
                .filter(id -> !id.equals(NONE))
                .forEach(id -> add(id, table.getFileName().toString()));
    }

    private void add(String clause, String place) {
        places.computeIfAbsent(clause, id -> new TreeSet<>()).add("`" + place + "`");
    }

    private static String name(JavaClass type) {
        return type.getName().substring("org.binglian.".length());
    }
}
