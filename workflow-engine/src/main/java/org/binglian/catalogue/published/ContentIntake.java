package org.binglian.catalogue.published;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binglian.catalogue.CatalogueContent.FileContent;
import org.binglian.catalogue.CatalogueTransfer.Taken;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.catalogue.MaterialType;
import org.binglian.catalogue.published.ContentReading.Entry;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.springframework.stereotype.Component;

/** Takes a content in, each kind of entry after those that it names; throws in the end when anything was at fault, so nothing is kept then. */
@Component
class ContentIntake {

    /** After so many versions what was written is let go of, since every query looks through it for changes. */
    private static final int BATCH = 50;

    private final MaterialTypeShelf types;
    private final MaterialFiles files;
    private final Guides guides;
    private final Publication publication;
    private final JointServiceShelf services;
    private final EntityManager entities;

    ContentIntake(
            MaterialTypeShelf types,
            MaterialFiles files,
            Guides guides,
            Publication publication,
            JointServiceShelf services,
            EntityManager entities) {
        this.types = types;
        this.files = files;
        this.guides = guides;
        this.publication = publication;
        this.services = services;
        this.entities = entities;
    }

    Taken take(ContentReading reading, Actor by) {
        List<Fault> faults = reading.faults();
        reading.materialTypes().forEach(entry -> type(entry, faults));
        reading.files().forEach(entry -> file(entry, by, faults));
        Taken taken = items(reading.items(), faults);
        reading.jointServices().forEach(entry -> service(entry, faults));
        Rejected.ifAny(faults);
        return taken;
    }

    private void type(Entry<MaterialType> entry, List<Fault> faults) {
        MaterialType type = entry.value();
        Optional<MaterialType> known = Optional.ofNullable(type.code()).flatMap(types::find);
        if (known.isPresent()) {
            refuseOther(entry, known.get(), type.code(), faults);
        } else if (isBlank(type.code()) || isBlank(type.title())) {
            faults.add(new Fault(entry.pointer(), "catalogue.type-without-name"));
        } else {
            types.save(type);
        }
    }

    private void file(Entry<FileContent> entry, Actor by, List<Fault> faults) {
        FileContent file = entry.value();
        if (file.item() == null || file.file() == null || file.file().id() == null || file.content() == null) {
            faults.add(new Fault(entry.pointer(), "catalogue.file-incomplete"));
            return;
        }
        try {
            files.restore(file.item(), file.file(), new ByteArrayInputStream(file.content()), by);
        } catch (Rejected rejected) {
            add(rejected, entry.pointer(), faults);
        }
    }

    private Taken items(List<Entry<ItemGuide>> entries, List<Fault> faults) {
        List<Entry<ItemGuide>> inOrder = entries.stream()
                .sorted(Comparator.comparing((Entry<ItemGuide> entry) ->
                                String.valueOf(entry.value().code()))
                        .thenComparing(entry -> entry.value().version()))
                .toList();
        Set<String> faulty = new HashSet<>();
        int published = 0;
        for (Entry<ItemGuide> entry : inOrder) {
            ItemGuide guide = entry.value();
            Optional<ItemGuide> known = guides.version(String.valueOf(guide.code()), guide.version());
            if (known.isPresent()) {
                refuseOther(entry, known.get(), guide.code() + " v" + guide.version(), faults);
                continue;
            }
            // that a later version does not follow is no news once the one before was refused
            List<Fault> broken = new ArrayList<>(
                    faulty.contains(guide.code()) ? publication.violations(guide) : publication.faults(guide));
            if (broken.isEmpty() && !faulty.contains(guide.code())) {
                guides.add(guide);
                published++;
                letGo(published);
            } else {
                faulty.add(guide.code());
                broken.forEach(fault -> faults.add(below(entry.pointer(), fault)));
            }
        }
        return new Taken(published, inOrder.size() - published);
    }

    private void letGo(int published) {
        if (published % BATCH == 0) {
            entities.flush();
            entities.clear();
        }
    }

    private void service(Entry<JointServiceInfo> entry, List<Fault> faults) {
        JointServiceInfo service = entry.value();
        Optional<JointServiceInfo> known = services.find(String.valueOf(service.code()));
        if (known.isPresent()) {
            refuseOther(entry, known.get(), service.code(), faults);
            return;
        }
        try {
            services.save(service);
        } catch (Rejected rejected) {
            add(rejected, entry.pointer(), faults);
        }
    }

    private static <T> void refuseOther(Entry<T> entry, T known, String name, List<Fault> faults) {
        if (!known.equals(entry.value())) {
            faults.add(new Fault(entry.pointer(), "catalogue.differs", name));
        }
    }

    private static void add(Rejected rejected, String pointer, List<Fault> faults) {
        rejected.faults().forEach(fault -> faults.add(below(pointer, fault)));
    }

    private static Fault below(String pointer, Fault fault) {
        return new Fault(pointer + fault.pointer(), fault.code(), fault.args());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
