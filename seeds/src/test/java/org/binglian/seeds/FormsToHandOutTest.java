package org.binglian.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.catalogue.MaterialRequirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "binglian.seeds.demo-cases=false")
class FormsToHandOutTest {

    private static final List<MaterialFileEntry> ENTRIES =
            SeedFiles.list("material-files.json", MaterialFileEntry.class);

    @Autowired
    Catalogue catalogue;

    @Autowired
    MaterialFiles files;

    @Test
    void everyItemThatIsNamedAsksForTheMaterialAndHandsOutItsFiles() {
        for (MaterialFileEntry entry : ENTRIES) {
            for (String item : entry.items()) {
                MaterialRequirement material = material(item, entry.materialType());
                Stream.of(material.template(), material.sample())
                        .filter(file -> file != null)
                        .forEach(file -> assertThat(bytes(item, file)).hasSize((int) file.size()));
                assertThat(material.template() == null).isEqualTo(entry.template() == null);
                assertThat(material.sample() == null).isEqualTo(entry.sample() == null);
            }
        }
    }

    @Test
    void severalKindsOfFileAreThereAndEachCanBeOpened() throws IOException {
        assertThat(ENTRIES.stream()
                        .flatMap(entry -> Stream.of(entry.template(), entry.sample()))
                        .filter(page -> page != null)
                        .map(page -> page.file().substring(page.file().indexOf('.'))))
                .contains(".docx", ".pdf", ".xlsx")
                .hasSizeGreaterThan(5);
        GuideFile list = material("ZJJ-01", "equipment-list").template();
        try (InputStream in = files.open("ZJJ-01", list.id()).bytes();
                Workbook book = WorkbookFactory.create(in)) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("设备清单");
        }
    }

    @Test
    void theVersionsOfAnItemShareItsFiles() {
        List<ItemGuide> versions = catalogue.versions("ZJJ-01");

        assertThat(versions).hasSizeGreaterThan(1);
        assertThat(versions.stream()
                        .map(version -> material(version, "equipment-list").template())
                        .distinct())
                .hasSize(1);
    }

    private MaterialRequirement material(String item, String type) {
        return material(catalogue.guide(item), type);
    }

    private static MaterialRequirement material(ItemGuide guide, String type) {
        return guide.materials().stream()
                .filter(material -> material.materialType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private byte[] bytes(String item, GuideFile file) {
        try (InputStream in = files.open(item, file.id()).bytes()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
