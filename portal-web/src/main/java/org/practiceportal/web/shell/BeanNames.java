package org.practiceportal.web.shell;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says which jars clash when two of them give a bean the same name, by which pages call it: the container would only say
 * that something is ambiguous.
 */
public class BeanNames implements Extension {

    private final Map<String, Class<?>> named = new TreeMap<>();

    void seen(@Observes ProcessBean<?> event) {
        var name = event.getBean().getName();
        if (name == null) {
            return;
        }
        var earlier = named.putIfAbsent(name, event.getBean().getBeanClass());
        if (earlier != null && earlier != event.getBean().getBeanClass()) {
            event.addDefinitionError(new IllegalStateException(clash(name, earlier, event.getBean().getBeanClass())));
        }
    }

    private static String clash(String name, Class<?> one, Class<?> other) {
        return "%s and %s both have a bean named %s (%s and %s). The names of a plugin's beans begin with its id; take the"
                .formatted(jar(one), jar(other), name, one.getName(), other.getName())
                + " plugin out of the plugins folder until it keeps to that.";
    }

    /** The names of the beans of the jar that a class comes from. */
    Map<String, String> ofTheJarOf(Class<?> type) {
        return named.entrySet().stream().filter(bean -> jar(bean.getValue()).equals(jar(type)))
                .collect(Collectors.toMap(Map.Entry::getKey, bean -> bean.getValue().getName()));
    }

    /** The file that a class was read from; the portal's own for those of the WAR itself. */
    static String jar(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        var file = source == null || source.getLocation() == null
                ? ""
                : String.valueOf(Path.of(source.getLocation().getPath()).getFileName());
        return file.endsWith(".jar") ? file : "the portal itself";
    }
}
