package org.practiceportal.web.beans;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** The settings for whatever has no fields to be wired by, and asks for them itself. */
final class FixedSettings extends ConfigProviderResolver {

    private final Config config;

    private FixedSettings(Map<String, String> settings) {
        config = Given.as(Config.class, Map.of("getValue", asked -> settings.get(asked[0]), "getOptionalValue",
                asked -> Optional.ofNullable(settings.get(asked[0]))));
    }

    static void serve(Map<String, String> settings) {
        setInstance(new FixedSettings(settings));
    }

    @Override
    public Config getConfig() {
        return config;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return config;
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void registerConfig(Config other, ClassLoader loader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void releaseConfig(Config other) {
        throw new UnsupportedOperationException();
    }
}
