package org.practiceportal.web.shell;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Files that modules hand out live under this path, after the module's id. */
@ApplicationPath("files")
public class Downloads extends Application {}
