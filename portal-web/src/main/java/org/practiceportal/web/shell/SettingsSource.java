package org.practiceportal.web.shell;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.practiceportal.launcher.Settings;

/**
 * The settings as the launcher reads them, with their usual values: what settings there are stands in one place, and a server
 * that was started without the launcher refuses the same ones.
 */
public class SettingsSource implements ConfigSource {

    private final Map<String, String> settings = Settings.of(System.getProperties(), System.getenv()).byKey();

    @Override
    public Map<String, String> getProperties() {
        return settings;
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "portal";
    }
}
