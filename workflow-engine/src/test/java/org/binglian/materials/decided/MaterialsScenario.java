package org.binglian.materials.decided;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binglian.catalogue.ItemGuide;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.binglian.materials.Materials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

/** What tests about the materials of one company's applications share. */
@DataJpaTest(showSql = false, properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import(MaterialsTestBeans.class)
abstract class MaterialsScenario {

    static final String COMPANY = "91330000MA27U0001X";
    static final String NUMBER = "3300002016000001";
    static final Actor APPLICANT = new Actor("applicant2", "浙江之江", Set.of(), null, null, Set.of());

    @Autowired
    Materials materials;

    @Autowired
    FileStore files;

    @Autowired
    LicenceLibrary library;

    @Autowired
    MaterialsTestBeans.SwitchedSharing sharing;

    @Autowired
    EntityManager entities;

    @AfterEach
    void asBefore() {
        sharing.down.clear();
        LocaleContextHolder.resetLocaleContext();
    }

    static MaterialContext application(SampleItem... items) {
        return application(COMPANY, MaterialsTestBeans.TODAY, items);
    }

    static MaterialContext application(String holder, LocalDate day, SampleItem... items) {
        List<ItemGuide> guides = Arrays.stream(items).map(SampleItem::guide).toList();
        return new MaterialContext(NewId.uuid(), NUMBER, NewId.uuid(), guides, holder, "applicant2", day);
    }

    static MaterialContext on(LocalDate day, MaterialContext application) {
        return new MaterialContext(
                application.applicationId(),
                application.number(),
                application.project(),
                application.items(),
                application.holder(),
                application.applicantUsername(),
                day);
    }

    /** The line as somebody reads it who comes later: from the database. */
    MaterialLine line(MaterialContext application, String requirement) {
        entities.flush();
        entities.clear();
        return materials.lines(application).stream()
                .filter(line -> line.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    MaterialResult result(MaterialContext application, String requirement) {
        return line(application, requirement).result();
    }

    MaterialLine upload(MaterialContext application, String requirement, String fileName) {
        byte[] content = fileName.getBytes(StandardCharsets.UTF_8);
        StoredFile file = files.store(new ByteArrayInputStream(content), fileName);
        return materials.upload(application, requirement, file, APPLICANT);
    }

    void issue(String type, String number, String issuer, @Nullable LocalDate validUntil) {
        LocalDate issued = LocalDate.of(2015, 5, 4);
        library.issue(new NewLicence(
                type,
                type,
                number,
                COMPANY,
                issuer,
                issued,
                validUntil,
                null,
                null,
                TrustLevel.A,
                "浙江之江",
                null,
                Map.of(),
                null));
    }

    /** Submits an application and accepts it on the same day. */
    void accept(MaterialContext application) {
        materials.freeze(application);
        materials.keepOnFile(application);
    }
}
