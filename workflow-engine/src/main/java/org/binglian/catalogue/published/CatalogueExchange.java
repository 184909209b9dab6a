package org.binglian.catalogue.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.catalogue.CatalogueContent;
import org.binglian.catalogue.CatalogueContent.FileContent;
import org.binglian.catalogue.CatalogueTaken;
import org.binglian.catalogue.CatalogueTransfer;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CatalogueExchange implements CatalogueTransfer {

    private final Guides guides;
    private final MaterialTypeShelf types;
    private final JointServiceShelf services;
    private final MaterialFiles files;
    private final ContentIntake intake;
    private final TopicIndex topics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueExchange(
            Guides guides,
            MaterialTypeShelf types,
            JointServiceShelf services,
            MaterialFiles files,
            ContentIntake intake,
            TopicIndex topics,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guides = guides;
        this.types = types;
        this.services = services;
        this.files = files;
        this.intake = intake;
        this.topics = topics;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CatalogueContent content(@Nullable LocalDate on) {
        List<ItemGuide> items = on == null ? guides.all() : guides.inForce(on);
        Map<UUID, FileContent> named = new LinkedHashMap<>();
        for (ItemGuide guide : items) {
            guide.materials().stream()
                    .flatMap(material -> Stream.of(material.template(), material.sample()))
                    .filter(file -> file != null)
                    .forEach(file -> named.computeIfAbsent(file.id(), id -> content(guide.code(), file)));
        }
        return new CatalogueContent(types.all(), items, services.all(), List.copyOf(named.values()));
    }

    /** The reform office alone publishes (3.2); it answers for what it takes over from elsewhere. */
    @Override
    @Transactional
    @Clause("3.2")
    public Taken take(InputStream content, Actor by) {
        if (!by.has(Role.REFORM_OFFICE)) {
            throw new Forbidden("catalogue.not-reform-office");
        }
        Taken taken = intake.take(ContentReading.of(content), by);
        topics.forget(LocalDate.now(clock));
        events.publishEvent(new CatalogueTaken(taken, by, clock.instant()));
        return taken;
    }

    private FileContent content(String item, GuideFile file) {
        try (InputStream bytes = files.open(item, file.id()).bytes()) {
            return new FileContent(item, file, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
