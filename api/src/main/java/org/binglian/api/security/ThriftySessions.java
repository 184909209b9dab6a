package org.binglian.api.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Saves a database write on nearly every request: the time of the last access is kept to the minute only. */
final class ThriftySessions<S extends Session> implements SessionRepository<ThriftySession<S>> {

    private final SessionRepository<S> stored;

    ThriftySessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public ThriftySession<S> createSession() {
        return new ThriftySession<>(stored.createSession());
    }

    @Override
    public void save(ThriftySession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable ThriftySession<S> findById(String id) {
        S session = stored.findById(id);
        return session == null ? null : new ThriftySession<>(session);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }
}
