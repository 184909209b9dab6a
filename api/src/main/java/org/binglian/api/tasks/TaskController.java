package org.binglian.api.tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IdempotentRequests;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.api.http.Retries;
import org.binglian.approval.Inbox;
import org.binglian.approval.InboxFilter;
import org.binglian.approval.InboxQueue;
import org.binglian.approval.TaskView;
import org.binglian.approval.TaskWork;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Officers' tasks: list, claim, hand on, finish. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {

    private final Inbox inbox;
    private final TaskWork work;
    private final TaskDesk desk;
    private final DepartmentNames names;
    private final MessageSource messages;
    private final IdempotentRequests requests;
    private final Retries retries;

    TaskController(
            Inbox inbox,
            TaskWork work,
            TaskDesk desk,
            DepartmentNames names,
            MessageSource messages,
            IdempotentRequests requests,
            Retries retries) {
        this.inbox = inbox;
        this.work = work;
        this.desk = desk;
        this.names = names;
        this.messages = messages;
        this.requests = requests;
        this.retries = retries;
    }

    @GetMapping
    Listing<TaskResource> list(
            @RequestParam(defaultValue = "mine") String queue,
            @RequestParam @Nullable String lamp,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String q,
            Paging paging,
            Actor actor) {
        InboxFilter filter = new InboxFilter(
                named(InboxQueue.class, queue, "queue"),
                lamp == null || lamp.isEmpty() ? null : named(Lamp.class, lamp, "lamp"),
                item,
                q);
        return Listing.of(
                inbox.list(filter, actor, paging.after(), paging.limit()).map(this::resource));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, String parameter) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Fault("/" + parameter, "task.filter", name));
        }
    }

    @GetMapping("/{id}")
    TaskDesk.DeskResource read(@PathVariable String id, Actor actor) {
        return desk.lay(inbox.task(id, actor), actor);
    }

    @PostMapping("/{id}/claim")
    TaskResource claim(@PathVariable String id, Actor actor) {
        return resource(retries.inTransaction(() -> inbox.claim(id, actor)));
    }

    @DeleteMapping("/{id}/claim")
    TaskResource release(@PathVariable String id, Actor actor) {
        return resource(retries.inTransaction(() -> inbox.release(id, actor)));
    }

    /** A colleague to whom a task may be handed. */
    record Colleague(String username, String displayName) {}

    @GetMapping("/{id}/colleagues")
    Listing<Colleague> colleagues(@PathVariable String id, Actor actor) {
        return Listing.of(work.colleagues(id, actor).stream()
                .map(colleague -> new Colleague(colleague.username(), colleague.displayName()))
                .toList());
    }

    /** @param to login name of the colleague */
    record DelegateTask(@NotBlank String to) {}

    @PostMapping("/{id}/delegation")
    TaskResource delegate(@PathVariable String id, @Valid @RequestBody DelegateTask asked, Actor actor) {
        return resource(retries.inTransaction(() -> work.delegate(id, asked.to(), actor)));
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<TaskResource> complete(
            @PathVariable String id, @Valid @RequestBody CompleteTask asked, IdempotencyKey key, Actor actor) {
        return requests.once(key, asked, () -> {
            work.complete(id, asked.completion(), actor);
            return ResponseEntity.ok(resource(inbox.task(id, actor)));
        });
    }

    private TaskResource resource(TaskView task) {
        return TaskResource.of(task, names, messages);
    }
}
