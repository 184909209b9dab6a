package org.binglian.api.notices;

import java.util.Locale;
import java.util.UUID;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.identity.Actor;
import org.binglian.notifications.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notices of whoever is logged in. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {

    private final Notices notices;
    private final MessageSource messages;

    NoticeController(Notices notices, MessageSource messages) {
        this.notices = notices;
        this.messages = messages;
    }

    /** @param unread true for unread ones, false for read ones; both without it */
    @GetMapping
    Listing<NoticeResource> list(
            @RequestParam(required = false) @Nullable Boolean unread, Paging paging, Locale locale, Actor actor) {
        return Listing.of(notices.list(actor, unread, paging.after(), paging.limit())
                .map(notice -> NoticeResource.of(notice, messages, locale)));
    }

    /** @param unread how many are unread, 100 for a hundred and more */
    record NoticeCount(int unread) {}

    /** For the bell: one small statement, asked by itself. */
    @GetMapping("/count")
    NoticeCount count(Actor actor) {
        return new NoticeCount(notices.unread(actor));
    }

    /** Marks one read; doing so again changes nothing. */
    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Actor actor) {
        notices.read(actor, id);
    }

    /** Marks all read. */
    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        notices.readAll(actor);
    }
}
