package org.practiceportal.web.shell;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Files that modules hand out live under this path, after the module's id. */
@ApplicationPath("files")
public class Downloads extends Application {

    /** The server would describe all of them to whoever asks. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
