package org.binglian.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.CatalogueTransfer;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue handed out by one system, taken in by another that has none, and handed out again. */
class CatalogueRoundTripTest {

    private static final Actor REFORM_OFFICE =
            new Actor("reform1", "审改办", Set.of(Role.REFORM_OFFICE), null, "330000", Set.of());
    private static final byte[] FORM = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void staysTheSame() {
        try (ConfigurableApplicationContext full = start("full", true);
                ConfigurableApplicationContext empty = start("empty", false)) {
            addAnItemWithATemplate(full);
            CatalogueTransfer one = full.getBean(CatalogueTransfer.class);
            CatalogueTransfer other = empty.getBean(CatalogueTransfer.class);
            departments(empty.getBean(Directory.class));
            String handedOut = SeedFiles.JSON.writeValueAsString(one.content(null));
            int versions = one.content(null).items().size();

            assertThat(other.take(stream(handedOut), REFORM_OFFICE))
                    .isEqualTo(new CatalogueTransfer.Taken(versions, 0));

            assertThat(SeedFiles.JSON.writeValueAsString(other.content(null))).isEqualTo(handedOut);
            assertThat(other.take(stream(handedOut), REFORM_OFFICE))
                    .isEqualTo(new CatalogueTransfer.Taken(0, versions));
            Catalogue there = full.getBean(Catalogue.class);
            Catalogue here = empty.getBean(Catalogue.class);
            assertThat(here.search(ItemQuery.all())).isEqualTo(there.search(ItemQuery.all()));
            assertThat(here.topics()).isEqualTo(there.topics());
            assertThat(here.versions("KJT-07")).isEqualTo(there.versions("KJT-07"));
        }
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void addAnItemWithATemplate(ConfigurableApplicationContext context) {
        GuideFile template = context.getBean(MaterialFiles.class)
                .store("KJT-FILE", new ByteArrayInputStream(FORM), "申请表.pdf", REFORM_OFFICE);
        Catalogue catalogue = context.getBean(Catalogue.class);
        ObjectNode guide = SeedFiles.JSON.valueToTree(catalogue.version("KJT-07", 1));
        guide.put("code", "KJT-FILE");
        JsonNode first = guide.at("/materials/0").deepCopy();
        ((ObjectNode) first).put("requirement", "KJT-FILE.form").set("template", SeedFiles.JSON.valueToTree(template));
        guide.putArray("materials").add(first);
        catalogue.publish(SeedFiles.read(guide, ItemGuide.class));
    }

    private static void departments(Directory directory) {
        SeedFiles.list("regions.json", RegionInfo.class).forEach(directory::save);
        DepartmentFiles.departments().forEach(directory::save);
    }

    private static ConfigurableApplicationContext start(String name, boolean reference) {
        return new SpringApplicationBuilder(SeedsTestApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:round-trip-" + name,
                        "--binglian.data-dir=target/test-data/round-trip-" + name,
                        "--binglian.seeds.reference=" + reference,
                        "--binglian.seeds.demo=false",
                        "--binglian.seeds.demo-cases=false");
    }
}
