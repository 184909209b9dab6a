package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.binglian.materials.decided.SampleItem.item;

import java.util.function.Consumer;
import org.binglian.materials.MaterialContext;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** However many materials there are, they are read with a fixed number of statements. */
class MaterialStatementsTest extends MaterialsScenario {

    private final MaterialContext application = application(
            item("GTT-01").asks("report").results("land-opinion"),
            item("FGW-02").asks("report").asks("plan").asks("approval").asks("map"),
            item("JST-01").asks("land-opinion").asks("plan"));

    @Test
    void readingADraft() {
        upload(application, "FGW-02.plan", "plan.pdf");
        upload(application, "FGW-02.map", "map.pdf");

        assertThat(statements(materials::lines)).isEqualTo(4);
    }

    @Test
    void readingWhatWasDecided() {
        MaterialContext simple =
                application(item("FGW-02").asks("map"), item("JST-01").asks("map"));
        upload(simple, "FGW-02.map", "map.pdf");
        materials.freeze(simple);

        assertThat(statements(simple, materials::lines)).isEqualTo(1);
    }

    @Test
    void decidingAtSubmissionAndKeepingOnFile() {
        upload(application, "GTT-01.report", "report.pdf");
        upload(application, "FGW-02.plan", "plan.pdf");

        assertThat(statements(this::accept))
                .as("four reads, the decision, on file; no statement for each document")
                .isEqualTo(6);
    }

    private long statements(Consumer<MaterialContext> work) {
        return statements(application, work);
    }

    private long statements(MaterialContext context, Consumer<MaterialContext> work) {
        entities.flush();
        entities.clear();
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.accept(context);
        entities.flush();
        return statistics.getPrepareStatementCount();
    }
}
