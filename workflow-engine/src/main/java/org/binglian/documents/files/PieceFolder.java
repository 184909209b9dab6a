package org.binglian.documents.files;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.documents.DamagedFile;

/** The pieces of files that have not arrived as a whole; they lie where the files will lie, encrypted as these are. */
public final class PieceFolder {

    private static final String TOP = "uploads/";

    private final Storage storage;
    private final Incoming incoming;

    PieceFolder(Storage storage, Incoming incoming) {
        this.storage = storage;
        this.incoming = incoming;
    }

    /** Keeps the stream, or what comes of it, under a name; gives the number of bytes. Of more than {@code most} nothing is kept. */
    public long keep(UUID upload, UUID name, InputStream piece, long most) {
        Content content = incoming.receiveWhatComes(piece, most);
        try {
            if (content.size() > 0 && content.size() <= most) {
                storage.put(key(upload, name), content.file());
            }
            return content.size();
        } finally {
            incoming.discard(content.file());
        }
    }

    /** The pieces one after the other. */
    public InputStream open(UUID upload, List<UUID> names) {
        Stream<InputStream> pieces = names.stream().map(name -> piece(key(upload, name)));
        return new SequenceInputStream(enumeration(pieces));
    }

    private InputStream piece(String key) {
        return storage.open(key).orElseThrow(() -> DamagedFile.missing(key));
    }

    /** Opens each stream when the one before it has ended. */
    private static Enumeration<InputStream> enumeration(Stream<InputStream> streams) {
        var each = streams.iterator();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return each.next();
            }
        };
    }

    public void delete(UUID upload, UUID name) {
        storage.delete(key(upload, name));
    }

    public void deleteAll(UUID upload) {
        try (Stream<Storage.Kept> pieces = storage.under(TOP + upload + "/")) {
            pieces.toList().forEach(piece -> storage.delete(piece.key()));
        }
    }

    /** The uploads of which there are pieces. */
    public Set<UUID> uploads() {
        try (Stream<Storage.Kept> pieces = storage.under(TOP)) {
            return pieces.map(piece -> UUID.fromString(piece.key().split("/")[1]))
                    .collect(Collectors.toSet());
        }
    }

    private static String key(UUID upload, UUID name) {
        return TOP + upload + "/" + name;
    }
}
