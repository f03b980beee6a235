package org.practiceportal.database;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What became of a backup, as a row that the owner can read.
 *
 * @param file    its name; empty if there is none
 * @param bytes   how long it is
 * @param trouble why there is none; {@code null} if there is
 */
record BackupOutcome(Instant started, Instant ended, String file, long bytes, String sha256, String head,
        BackupTrouble trouble) {

    static BackupOutcome failed(Instant started, Instant ended, BackupTrouble trouble) {
        return new BackupOutcome(started, ended, "", 0, "", "", trouble);
    }

    /** The names of all that this database tells of. */
    static List<String> files(NamedDatabase database) throws SQLException {
        var files = new ArrayList<String>();
        try (var connection = database.getConnection();
                var ask = connection.createStatement();
                var answer = ask.executeQuery("select file from portal_backup where trouble is null")) {
            while (answer.next()) {
                files.add(answer.getString(1));
            }
        }
        return files;
    }

    void keep(NamedDatabase database) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement("insert into portal_backup (id, started_at, ended_at, file,"
                        + " kilobytes, sha256, head, trouble) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setString(1, UUID.randomUUID().toString());
            ColumnKind.MOMENT.write(row, 2, started, database.embedded());
            ColumnKind.MOMENT.write(row, 3, ended, database.embedded());
            row.setString(4, file);
            row.setInt(5, Math.toIntExact((bytes + 1023) / 1024));
            row.setString(6, sha256);
            row.setString(7, head);
            row.setString(8, trouble == null ? null : trouble.name());
            row.executeUpdate();
        }
    }
}
