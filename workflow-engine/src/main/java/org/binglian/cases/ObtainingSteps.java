package org.binglian.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.ToBeObtained;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What {@link Obtaining} reads and changes before and after it asks other systems, each in a transaction of its own. */
@Component
@Transactional
class ObtainingSteps {

    private static final Set<ApplicationState> FILLED_IN =
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.CORRECTION_REQUESTED);

    private final Applications applications;
    private final Registry registry;
    private final Composer composer;
    private final ToBeObtained materials;
    private final OwedMaterials owed;

    ObtainingSteps(
            Applications applications,
            Registry registry,
            Composer composer,
            ToBeObtained materials,
            OwedMaterials owed) {
        this.applications = applications;
        this.registry = registry;
        this.composer = composer;
        this.materials = materials;
        this.owed = owed;
    }

    /**
     * What may be asked about whom.
     *
     * @param issuers code of the issuing department by kind of licence
     */
    record Wanted(String holder, Map<String, String> issuers) {

        Wanted only(String type) {
            return new Wanted(holder, issuers.containsKey(type) ? Map.of(type, issuers.get(type)) : Map.of());
        }
    }

    /** Empty unless it is the actor's own and they are filling it in: for whoever reads later it is as it was filed. */
    @Transactional(readOnly = true)
    public Optional<Wanted> whileFilledIn(UUID id, Actor actor) {
        return applications
                .findById(id)
                .filter(application -> application.applicant().username().equals(actor.username()))
                .filter(application -> FILLED_IN.contains(application.state()))
                .map(application -> wanted(composer.contents(application).materials()));
    }

    @Transactional(readOnly = true)
    public Wanted filed(UUID id) {
        return wanted(owed.context(registry.found(id)));
    }

    private Wanted wanted(MaterialContext context) {
        return new Wanted(context.holder(), materials.issuers(context));
    }

    public MaterialLine settle(UUID id, String requirement, Actor by) {
        return owed.settle(registry.locked(id), requirement, by);
    }

    public void settleAll(UUID id) {
        owed.settle(registry.locked(id));
    }

    public List<UUID> takeWaiting(int most) {
        return materials.takeWaiting(most);
    }

    /** Whether it is still of use; what is decided or taken back needs nothing more. */
    public boolean goesOn(UUID id) {
        boolean goesOn =
                ApplicationState.BEFORE_REPLY.contains(registry.found(id).state());
        if (!goesOn) {
            materials.waitNoMore(id);
        }
        return goesOn;
    }
}
