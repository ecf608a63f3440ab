package org.stemma.render.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JSON needs to know of a record class: its components in declared order, which are the fields.
 *
 * @param components in declared order
 * @param constructor the canonical one
 * @param flat whether every component is a scalar, so that the object fits on one line
 */
record RecordShape(List<RecordComponent> components, Constructor<?> constructor, boolean flat) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    /** The shape of a record class; computed once. */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Whether {@code component} may be null. */
    static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static RecordShape shape(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            boolean flat = components.stream().noneMatch(c -> nested(c.getType()));
            return new RecordShape(components, type.getDeclaredConstructor(types), flat);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    private static boolean nested(Class<?> type) {
        return List.class.isAssignableFrom(type) || type.isRecord() && !of(type).flat();
    }
}
