package org.practiceportal.web.beans;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Rounds;

/**
 * The portal's own beans without a server: each is made when it is first asked for, and wired by its fields, over an embedded database
 * of their own. An act is a transaction of its own, which an exception undoes, as the container has it. A class that uses them takes
 * the lock {@link #DATABASE}.
 */
public final class Beans implements AfterEachCallback {

    public static final String DATABASE = "the database of tests without a server";

    private static final Map<Class<?>, String> IMPLEMENTED = Map.of(AuditTrail.class,
            "org.practiceportal.web.audit.KeptAuditTrail", People.class, "org.practiceportal.web.people.Directory",
            Relations.class, "org.practiceportal.web.people.KeptRelations", Notifier.class,
            "org.practiceportal.web.notification.Outbox", Practice.class,
            "org.practiceportal.web.practice.PracticeSettings");
    private static final Map<String, String> SETTINGS = Map.of("portal.address", "https://practice.example/",
            "portal.db.url", "jdbc:sqlite:plain-tests", "portal.session.idle", "PT30M", "portal.session.idle.staff",
            "PT15M", "portal.session.longest", "PT12H", "portal.session.longest.staff", "PT10H", "portal.port", "8080",
            "portal.data.dir", "target", "portal.backup.dir", "target/backups");

    static {
        FixedSettings.serve(SETTINGS);
    }

    private final OneDatabase database = new OneDatabase();
    private final MovableClock clock = new MovableClock();
    private final Map<Class<?>, Object> made = new HashMap<>();

    public Beans() {
        made.put(Clock.class, clock);
        made.put(EntityManager.class, database.entities());
        // Who hears of something is the container's matter.
        made.put(Event.class, Given.as(Event.class, Map.of("fire", told -> null)));
        made.put(Rounds.class, Given.as(Rounds.class, Map.of("every", asked -> null)));
    }

    public MovableClock clock() {
        return clock;
    }

    /** Something that only a server has, for those who are made from now on. */
    public <T> Beans give(Class<T> type, T thing) {
        made.put(type, thing);
        return this;
    }

    public <T> T get(Class<T> type) {
        return type.cast(find(type));
    }

    public void act(Runnable act) {
        database.within(() -> {
            act.run();
            return null;
        });
    }

    /** A mail server is named from now on; nobody calls it. */
    public void nameMailServer() {
        try {
            var server = find(named("org.practiceportal.web.notification.MailServer"));
            var host = server.getClass().getDeclaredField("host");
            host.setAccessible(true);
            host.set(server, Optional.of("mail.example.org"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T ask(Supplier<T> question) {
        return database.within(question);
    }

    /** The only column of a query, to see what was kept. */
    public List<?> kept(String query) {
        return ask(() -> database.entities().createNativeQuery(query).getResultList());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        database.empty();
    }

    private Object find(Class<?> type) {
        if (!made.containsKey(type)) {
            var implementation = IMPLEMENTED.containsKey(type) ? named(IMPLEMENTED.get(type)) : type;
            made.put(type, type == implementation ? wired(type) : find(implementation));
        }
        return made.get(type);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object wired(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var bean = constructor.newInstance();
            // Before its fields: some need each other.
            made.put(type, bean);
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, value(field));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not made so", e);
        }
    }

    private Object value(Field field) {
        var setting = field.getAnnotation(ConfigProperty.class);
        if (setting == null) {
            return find(field.getType());
        }
        var value = Optional.ofNullable(SETTINGS.get(setting.name())).map(text -> field.getType() == Duration.class
                ? Duration.parse(text)
                : text);
        return field.getGenericType() instanceof ParameterizedType ? value : value.orElse(null);
    }
}
