package org.binglian.catalogue.published;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.ItemTopics;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.MaterialType;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PublishedCatalogue implements Catalogue {

    private final Guides guides;
    private final ItemSearch search;
    private final TopicIndex topics;
    private final Publication publication;
    private final JointServiceShelf services;
    private final Applicability applicability;
    private final MaterialTypeShelf types;
    private final Clock clock;

    PublishedCatalogue(
            Guides guides,
            ItemSearch search,
            TopicIndex topics,
            Publication publication,
            JointServiceShelf services,
            Applicability applicability,
            MaterialTypeShelf types,
            Clock clock) {
        this.guides = guides;
        this.search = search;
        this.topics = topics;
        this.publication = publication;
        this.services = services;
        this.applicability = applicability;
        this.types = types;
        this.clock = clock;
    }

    @Override
    public ItemGuide guide(String code) {
        return guide(code, LocalDate.now(clock));
    }

    @Override
    public ItemGuide guide(String code, LocalDate on) {
        return guides.inForce(code, on).orElseThrow(() -> new NotFound("item", code));
    }

    @Override
    public ItemGuide version(String code, int version) {
        return guides.version(code, version).orElseThrow(() -> new NotFound("item-version", code + " v" + version));
    }

    @Override
    public List<ItemGuide> versions(String code) {
        return guides.versions(code);
    }

    @Override
    public List<ItemGuide> inForce(LocalDate on) {
        return guides.inForce(on);
    }

    @Override
    public Optional<ItemGuide> find(String code) {
        return guides.inForce(code, LocalDate.now(clock));
    }

    @Override
    public Page<ItemSummary> search(ItemQuery query) {
        return search.find(query, query.on() == null ? LocalDate.now(clock) : query.on());
    }

    @Override
    public ItemTopics topics() {
        return topics.on(LocalDate.now(clock));
    }

    @Override
    public JointServiceInfo jointService(String code) {
        return services.find(code).orElseThrow(() -> new NotFound("joint-service", code));
    }

    @Override
    public List<JointServiceInfo> jointServices() {
        return services.all();
    }

    @Override
    public List<ApplicableItem> applicableItems(String jointService, String stage, Map<String, Object> answers) {
        JointServiceInfo service = jointService(jointService);
        if (service.stages().stream().noneMatch(known -> known.code().equals(stage))) {
            throw new NotFound("stage", jointService + " " + stage);
        }
        return applicability.decide(service, stage, answers);
    }

    @Override
    public MaterialType materialType(String code) {
        return types.find(code).orElseThrow(() -> new NotFound("material-type", code));
    }

    @Override
    @Transactional(readOnly = true)
    public List<MaterialType> materialTypes() {
        return types.all();
    }

    @Override
    public List<Fault> violations(ItemGuide draft) {
        return publication.violations(draft);
    }

    @Override
    @Transactional
    public void publish(ItemGuide guide) {
        publication.publish(guide);
        topics.forget(LocalDate.now(clock));
    }

    @Override
    @Transactional
    public void save(MaterialType type) {
        types.save(type);
    }

    @Override
    @Transactional
    public void save(JointServiceInfo service) {
        services.save(service);
    }

    @Override
    public List<ItemGuide> newlyOnline(String department, YearMonth month) {
        return guides.newlyOnline(department, month);
    }
}
