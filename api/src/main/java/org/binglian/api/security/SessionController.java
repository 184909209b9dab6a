package org.binglian.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.binglian.api.problems.RequestProblem;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out by password, and who is logged in. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final Accounts accounts;
    private final Directory directory;
    private final LoginThrottle throttle;
    private final ActorSessions sessions;
    private final SessionAuthenticationStrategy freshSession;

    SessionController(
            Accounts accounts,
            Directory directory,
            LoginThrottle throttle,
            ActorSessions sessions,
            SessionAuthenticationStrategy freshSession) {
        this.accounts = accounts;
        this.directory = directory;
        this.throttle = throttle;
        this.sessions = sessions;
        this.freshSession = freshSession;
    }

    @PostMapping
    SessionView login(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = throttle.attempt(
                        credentials.username(),
                        request.getRemoteAddr(),
                        () -> accounts.authenticate(credentials.username(), credentials.password()))
                .orElseThrow(() -> new RequestProblem(HttpStatus.UNAUTHORIZED, "wrong-password"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        freshSession.onAuthentication(context.getAuthentication(), request, response);
        sessions.saveContext(context, request, response);
        return SessionView.of(actor, directory);
    }

    @GetMapping
    SessionView current(Actor actor) {
        return SessionView.of(actor, directory);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
