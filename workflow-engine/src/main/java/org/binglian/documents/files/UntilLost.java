package org.binglian.documents.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends where the connection is lost instead of failing: what came so far need not be sent again. */
final class UntilLost extends FilterInputStream {

    UntilLost(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        try {
            return super.read(buffer, from, length);
        } catch (IOException e) {
            return -1;
        }
    }
}
