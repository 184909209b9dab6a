package org.binglian.documents.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** Tells a connection that breaks on the way from content that is damaged: only the latter is an {@link IOException}. */
final class RemoteStream extends FilterInputStream {

    private final Function<IOException, RuntimeException> lost;

    RemoteStream(InputStream in, Function<IOException, RuntimeException> lost) {
        super(in);
        this.lost = lost;
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw lost.apply(e);
        }
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        try {
            return super.read(buffer, from, length);
        } catch (IOException e) {
            throw lost.apply(e);
        }
    }
}
