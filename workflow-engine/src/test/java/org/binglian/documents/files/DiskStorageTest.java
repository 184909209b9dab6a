package org.binglian.documents.files;

import java.time.Clock;

class DiskStorageTest extends StorageTests {

    @Override
    Storage storage() {
        return new DiskStorage(folder.resolve("disk"), Clock.systemUTC());
    }
}
