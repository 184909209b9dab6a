package org.binglian.catalogue.simplification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.SimplificationSummary;
import org.binglian.catalogue.SimplificationView;
import org.binglian.catalogue.Simplifications;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the module offers, done by those who read, who take steps and who add items. */
@Service
class StoredSimplifications implements Simplifications {

    private final RoundList list;
    private final RoundReader reader;
    private final RoundSteps steps;
    private final NewItems newItems;

    StoredSimplifications(RoundList list, RoundReader reader, RoundSteps steps, NewItems newItems) {
        this.list = list;
        this.reader = reader;
        this.steps = steps;
        this.newItems = newItems;
    }

    @Override
    public List<SimplificationSummary> list(Actor who) {
        return list.list(who);
    }

    @Override
    public SimplificationView view(Attachment attachment, String department, Actor who) {
        return reader.view(attachment, department, who);
    }

    @Override
    public void open(Attachment attachment, String department, IntConsumer expected, Actor by) {
        steps.open(attachment, department, expected, by);
    }

    @Override
    public void nameContact(
            Attachment attachment,
            String department,
            @Nullable String contact,
            @Nullable String phone,
            IntConsumer expected,
            Actor by) {
        steps.nameContact(attachment, department, contact, phone, expected, by);
    }

    @Override
    public void addItem(
            Attachment attachment, String department, String code, String name, IntConsumer expected, Actor by) {
        newItems.add(attachment, department, code, name, expected, by);
    }

    @Override
    public void submit(Attachment attachment, String department, IntConsumer expected, Actor by) {
        steps.submit(attachment, department, expected, by);
    }

    @Override
    public void sendBack(Attachment attachment, String department, String reason, IntConsumer expected, Actor by) {
        steps.sendBack(attachment, department, reason, expected, by);
    }

    @Override
    public void approve(
            Attachment attachment, String department, @Nullable String comment, IntConsumer expected, Actor by) {
        steps.approve(attachment, department, comment, expected, by);
    }

    @Override
    public void recordConsent(
            Attachment attachment, String department, Consent consent, IntConsumer expected, Actor by) {
        steps.recordConsent(attachment, department, consent, expected, by);
    }

    @Override
    public void publish(
            Attachment attachment, String department, LocalDate effectiveFrom, IntConsumer expected, Actor by) {
        steps.publish(attachment, department, effectiveFrom, expected, by);
    }
}
