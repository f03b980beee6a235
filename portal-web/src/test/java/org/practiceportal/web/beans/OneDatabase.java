package org.practiceportal.web.beans;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.practiceportal.database.FreshDatabase;

/** The embedded database with the portal's tables, and whoever works with it in one transaction at a time. */
final class OneDatabase {

    private static final FreshDatabase DATABASE = FreshDatabase.with("portal");
    private static final EntityManagerFactory UNIT = DATABASE.unit("portal");

    /** Hands every call to that of the act at hand, as what the container injects does. */
    private final EntityManager entities = EntityManager.class.cast(Proxy.newProxyInstance(
            OneDatabase.class.getClassLoader(), new Class<?>[]{EntityManager.class}, this::pass));
    private EntityManager current;

    private Object pass(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (current == null) {
            throw new IllegalStateException("outside an act");
        }
        try {
            return method.invoke(current, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    EntityManager entities() {
        return entities;
    }

    /** In a transaction of its own, which an exception undoes. */
    <T> T within(Supplier<T> act) {
        current = UNIT.createEntityManager();
        try {
            current.getTransaction().begin();
            var result = act.get();
            current.getTransaction().commit();
            return result;
        } finally {
            if (current.getTransaction().isActive()) {
                current.getTransaction().rollback();
            }
            current.close();
            current = null;
        }
    }

    void empty() {
        try {
            DATABASE.restore();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
