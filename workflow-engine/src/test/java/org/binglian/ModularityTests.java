package org.binglian;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The borders of the modules are the ones that their {@code package-info.java} declares. */
class ModularityTests {

    /** The libraries of models and forms have no Spring and no borders of this kind. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of("org.binglian", resideInAnyPackage("org.binglian.bpmn..", "org.binglian.forms.."));

    private static final Path DIAGRAM = Path.of("..", "docs", "modules.md");

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        MODULES.verify();
    }

    @Test
    void theDiagramOfTheModulesIsWritten() throws IOException {
        String arrows =
                MODULES.stream().flatMap(ModularityTests::arrows).sorted().collect(joining("\n"));

        Files.createDirectories(DIAGRAM.getParent());
        Files.writeString(DIAGRAM, """
                # The modules and what they use

                Written by `ModularityTests`, which also checks it. Every module may use `identity`, so its arrows are left out.

                ```mermaid
                flowchart TD
                %s
                ```
                """.formatted(arrows));
    }

    private static Stream<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModularityTests::name)
                .filter(used -> !used.equals("identity"))
                .map(used -> "    %s --> %s".formatted(name(module), used));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
