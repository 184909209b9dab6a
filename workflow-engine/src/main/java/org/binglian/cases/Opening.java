package org.binglian.cases;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.Stage;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.Fault;
import org.binglian.identity.Forbidden;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens drafts. Number and query code are given at once, so that a draft can be found again on any device. */
@Service
@Transactional
public class Opening {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Applications applications;
    private final Catalogue catalogue;
    private final Directory directory;
    private final Projects projects;
    private final Composer composer;
    private final Today today;

    Opening(
            Applications applications,
            Catalogue catalogue,
            Directory directory,
            Projects projects,
            Composer composer,
            Today today) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.directory = directory;
        this.projects = projects;
        this.composer = composer;
        this.today = today;
    }

    public OpenedApplication open(NewApplication asked, Actor owner) {
        PartyInfo party =
                directory.party(owner.username()).orElseThrow(() -> new Forbidden("application.applicants-only"));
        requireKnown(asked);
        Map<String, Object> answers = MergePatch.apply(Map.of(), asked.answers());
        Subject subject = asked.item() == null ? jointSubject(asked, owner) : singleSubject(asked.item());
        composer.requireAnswers(subject, answers);
        String number = "%s-%s-%06d".formatted(asked.region(), DAY.format(today.date()), applications.nextNumber());
        Application application = new Application(
                number, QueryCode.draw(), subject, asked.region(), asked.channel(), Applicant.of(party), today.now());
        application.save(answers, Map.of(), Delivery.ELECTRONIC, today.now());
        return OpenedApplication.of(applications.save(application));
    }

    private void requireKnown(NewApplication asked) {
        List<Fault> faults = new ArrayList<>();
        if ((asked.item() == null) == (asked.jointService() == null)) {
            faults.add(new Fault("/item", "application.item-or-service"));
        }
        if (asked.item() != null && catalogue.find(asked.item()).isEmpty()) {
            faults.add(new Fault("/item", "application.unknown-item", asked.item()));
        }
        if (asked.jointService() != null
                && catalogue.jointServices().stream().noneMatch(s -> s.code().equals(asked.jointService()))) {
            faults.add(new Fault("/jointService", "application.unknown-service", asked.jointService()));
        }
        if (directory.regions().stream().noneMatch(region -> region.code().equals(asked.region()))) {
            faults.add(new Fault("/region", "application.unknown-region", asked.region()));
        }
        Rejected.ifAny(faults);
    }

    private Subject singleSubject(String item) {
        return new Subject(catalogue.guide(item).name(), item, null, null, null);
    }

    private Subject jointSubject(NewApplication asked, Actor owner) {
        JointServiceInfo service = catalogue.jointService(String.valueOf(asked.jointService()));
        Stage stage = stage(service, asked.stage());
        UUID project = projects.projectFor(service, stage, asked.project(), owner);
        String title = service.stages().size() == 1 ? service.name() : service.name() + "（" + stage.name() + "）";
        return new Subject(title, null, service.code(), stage.code(), project);
    }

    private static Stage stage(JointServiceInfo service, @Nullable String code) {
        return service.stages().stream()
                .filter(stage ->
                        code == null ? stage.order() == 1 : stage.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Rejected(new Fault("/stage", "application.unknown-stage", String.valueOf(code))));
    }
}
