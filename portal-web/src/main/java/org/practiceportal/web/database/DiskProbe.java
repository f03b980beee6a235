package org.practiceportal.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether the disk takes what is written to the embedded database again. */
final class DiskProbe {

    private static final Logger LOG = Logger.getLogger(DiskProbe.class.getName());
    /** A few agreements with their copies. */
    private static final long ENOUGH_BYTES = 4_000_000;

    private DiskProbe() {}

    static boolean isWell() {
        try (var connection = PortalDataSource.unhurried(); var write = connection.createStatement()) {
            connection.setAutoCommit(false);
            // A number in the file that nobody else uses.
            write.execute("pragma user_version = 1");
            connection.commit();
            return Files.getFileStore(DataDirectory.path()).getUsableSpace() >= ENOUGH_BYTES;
        } catch (SQLException | IOException e) {
            LOG.log(Level.FINE, "The disk is not well yet.", e);
            return false;
        }
    }
}
