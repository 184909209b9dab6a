package org.binglian.catalogue.simplification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Finds what a record that was read from a request leaves open although it must be said: the rules may rely on the rest. */
final class Gaps {

    private Gaps() {}

    /** Every place, however deep, where null stands and may not. */
    static List<Fault> in(Record read) {
        List<Fault> faults = new ArrayList<>();
        search(read, JsonPointer.empty(), faults);
        return faults;
    }

    private static void search(Record read, JsonPointer place, List<Fault> faults) {
        for (RecordComponent component : read.getClass().getRecordComponents()) {
            JsonPointer here = place.appendProperty(component.getName());
            Object value = value(read, component);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                faults.add(new Fault(here.toString(), "simplification.missing"));
            } else if (value instanceof Record inner) {
                search(inner, here, faults);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record inner) {
                        search(inner, here.appendIndex(i), faults);
                    }
                }
            }
        }
    }

    private static @Nullable Object value(Record read, RecordComponent component) {
        try {
            return component.getAccessor().invoke(read);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
