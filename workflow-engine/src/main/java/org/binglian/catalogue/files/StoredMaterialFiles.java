package org.binglian.catalogue.files;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredMaterialFiles implements MaterialFiles {

    private final EntityManager entities;
    private final FileStore store;
    private final Clock clock;

    StoredMaterialFiles(EntityManager entities, FileStore store, Clock clock) {
        this.entities = entities;
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional
    public GuideFile store(String item, InputStream content, String fileName, Actor by) {
        StoredFile stored = by.equals(Actor.SYSTEM) // it came with this release
                ? store.storeOwn(content, fileName)
                : store.store(content, fileName);
        MaterialFile file = new MaterialFile(item, stored, by, clock.instant());
        entities.persist(file);
        return file.file();
    }

    @Override
    @Transactional
    public GuideFile restore(String item, GuideFile file, InputStream content, Actor by) {
        StoredFile stored = store.store(content, file.fileName());
        StoredFile told =
                new StoredFile(file.id(), stored.hash(), stored.fileName(), stored.mediaType(), stored.size());
        MaterialFile known = entities.find(MaterialFile.class, file.id());
        MaterialFile row = known == null ? new MaterialFile(item, told, by, clock.instant()) : known;
        if (!row.belongsTo(item)
                || !row.hash().equals(stored.hash())
                || !row.file().equals(file)) {
            throw new Rejected(new Fault("/file", "material-file.not-as-told", file.fileName()));
        }
        if (known == null) {
            entities.persist(row);
        }
        return file;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<GuideFile> find(String item, UUID id) {
        return row(item, id).map(MaterialFile::file);
    }

    @Override
    @Transactional(readOnly = true)
    public Content open(String item, UUID id) {
        MaterialFile file = row(item, id).orElseThrow(() -> new NotFound("material-file", id.toString()));
        return new Content(file.file(), store.open(file.hash()));
    }

    private Optional<MaterialFile> row(String item, UUID id) {
        return Optional.ofNullable(entities.find(MaterialFile.class, id)).filter(file -> file.belongsTo(item));
    }
}
