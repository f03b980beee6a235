package org.practiceportal.agreements;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.afterwards.PlanningReconsent;
import org.practiceportal.agreements.acknowledgement.Updates;

/**
 * The rooms as the server puts them together, over a database, for claims about what they do with each other.
 * Whatever is done goes through {@link #does}, which is one transaction, kept or undone as the server would.
 */
public final class Rooms {

    private static final List<Class<?>> OBSERVERS = List.of(Answering.class, PlanningReconsent.class, Updates.class);

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<Object> told = new ArrayList<>();
    private final PracticeDatabase database;
    private EntityManager entities;

    /** @param doors what comes in through the plugin's doors: people, clock, mail */
    Rooms(PracticeDatabase database, Map<Class<?>, Object> doors) {
        this.database = database;
        made.putAll(doors);
        made.put(EntityManager.class, proxy(EntityManager.class, (proxy, method, arguments) -> called(entities, method,
                arguments)));
        made.put(Event.class, proxy(Event.class, (proxy, method, arguments) -> tell(arguments[0])));
    }

    /** Does something in one transaction; of what is refused nothing is kept. */
    public <T> T does(Supplier<T> something) {
        try (var manager = database.open()) {
            entities = manager;
            var transaction = manager.getTransaction();
            transaction.begin();
            try {
                var done = something.get();
                transaction.commit();
                return done;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    public void does(Runnable something) {
        does(() -> {
            something.run();
            return null;
        });
    }

    /** Lets somebody else be asked from now on. */
    public <T> Rooms with(Class<T> type, T door) {
        made.put(type, door);
        return this;
    }

    /** The one of this room, with all that it asks for. */
    public <T> T get(Class<T> type) {
        var known = made.get(type);
        return type.cast(known != null ? known : make(type));
    }

    private <T> T make(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var room = constructor.newInstance();
            made.put(type, room);
            for (var field : type.getDeclaredFields()) {
                if (isInjected(field)) {
                    field.setAccessible(true);
                    field.set(room, wanted(field));
                }
            }
            begin(room);
            return room;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** What stands in the address of a page is for its test to say. */
    private static boolean isInjected(Field field) {
        return (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class))
                && !field.isAnnotationPresent(Param.class);
    }

    /** What belongs to a page begins when its test has said what stands in the address. */
    private static void begin(Object room) throws ReflectiveOperationException {
        for (var method : room.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)
                    && room.getClass().isAnnotationPresent(ApplicationScoped.class)) {
                method.setAccessible(true);
                method.invoke(room);
            }
        }
    }

    private Object wanted(Field field) {
        var setting = field.getAnnotation(ConfigProperty.class);
        if (setting != null) {
            return SampleSettings.of(setting.name(), field.getType());
        }
        return field.getType() == Instance.class
                ? all((Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0])
                : get(field.getType());
    }

    /** Whoever is of this kind, in whatever room. */
    private Instance<?> all(Class<?> kind) {
        var found = AllRooms.of(kind).stream().map(this::get).toList();
        return proxy(Instance.class,
                (proxy, method, arguments) -> called(found, List.class.getMethod(method.getName())));
    }

    /** What was told so far to whoever hears it. */
    public List<Object> told() {
        return List.copyOf(told);
    }

    private Object tell(Object event) throws Throwable {
        told.add(event);
        for (var observer : OBSERVERS) {
            for (var method : observer.getDeclaredMethods()) {
                if (Stream.of(method.getParameters()).anyMatch(heard -> isFor(heard, event))) {
                    called(get(observer), method, event);
                }
            }
        }
        return null;
    }

    private static boolean isFor(Parameter heard, Object event) {
        return heard.isAnnotationPresent(Observes.class) && heard.getType().isInstance(event);
    }

    private static Object called(Object on, Method method, Object... arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
