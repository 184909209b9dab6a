package org.binglian.cases;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Materials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the applicant meets a requirement: by a file, a licence's number, or a commitment. Possible while the draft or a correction is open. */
@Service
@Transactional
public class Evidence {

    private final Registry registry;
    private final Composer composer;
    private final Materials materials;

    Evidence(Registry registry, Composer composer, Materials materials) {
        this.registry = registry;
        this.composer = composer;
        this.materials = materials;
    }

    public MaterialLine upload(UUID id, String requirement, InputStream content, String fileName, Actor owner) {
        return materials.upload(open(id, owner), requirement, content, fileName, owner);
    }

    public MaterialLine giveNumber(UUID id, String requirement, String number, Actor owner) {
        return materials.giveNumber(open(id, owner), requirement, number);
    }

    public MaterialLine commit(UUID id, String requirement, Actor owner) {
        return materials.commit(open(id, owner), requirement, owner);
    }

    private MaterialContext open(UUID id, Actor owner) {
        Application application = registry.lockedFor(id, owner);
        application.state().requireOneOf(EnumSet.of(ApplicationState.DRAFT, ApplicationState.CORRECTION_REQUESTED));
        return composer.contents(application).materials();
    }
}
