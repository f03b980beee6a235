package org.practiceportal.web.beans;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDataSource;

/** The embedded database with the portal's tables, in memory, and whoever works with it in one transaction at a time. */
final class MemoryDatabase {

    private static final EntityManagerFactory UNIT = migrated();

    /** Hands every call to that of the act at hand, as what the container injects does. */
    private final EntityManager entities = EntityManager.class.cast(Proxy.newProxyInstance(
            MemoryDatabase.class.getClassLoader(), new Class<?>[]{EntityManager.class}, this::pass));
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

    private static EntityManagerFactory migrated() {
        var source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:plain-tests;hsqldb.tx=mvcc;sql.syntax_pgs=true");
        source.setUser("SA");
        Flyway.configure().dataSource(source).locations("classpath:db/portal/common", "classpath:db/portal/hsqldb")
                .placeholders(Map.of("bytes", "varbinary(20000000)")).load().migrate();
        // The first number of a table is 0, which the provider takes for none where nobody weaves the classes, as the server does.
        return Persistence.createEntityManagerFactory("portal",
                Map.of("eclipselink.id-validation", "NULL",
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", source, "jakarta.persistence.jtaDataSource", ""));
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
        within(() -> entities.createNativeQuery("truncate schema public and commit no check").executeUpdate());
    }
}
