package org.practiceportal.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets pages read the components of records by name; the expression language learned that only after EE 10. */
public class RecordELResolver extends ELResolver {

    private final Map<Class<?>, Map<String, RecordComponent>> known = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String)) {
            return null;
        }
        var component = known.computeIfAbsent(base.getClass(), RecordELResolver::components).get(property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, c -> c));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records do not change.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
