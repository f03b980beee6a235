package org.practiceportal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The folder in which backups are kept. A file has its name only when it is whole and on the disk; beside it lies its digest.
 * Its name tells when it was made, and nothing else.
 */
record BackupFolder(Path path) {

    private static final Pattern NAME = Pattern.compile("practice-([0-9]{8}T[0-9]{6})Z\\.age");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final String DIGEST = ".sha256";
    private static final String PART = ".part";

    /**
     * @param usual whether nobody has named it, so that it is made; the disk of one that was named may be away
     * @throws IllegalStateException with a sentence, if nothing can be written there
     */
    void requireWritable(boolean usual) {
        try {
            if (usual && !Files.isDirectory(path)) {
                Files.createDirectories(path);
                if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
                }
            }
            Files.delete(Files.createTempFile(path, "try", ".tmp"));
        } catch (IOException e) {
            throw BackupTrouble.FOLDER.told("The folder of backups cannot be written, so there is no new backup: "
                    + path
                    + ". The earlier ones are as they were. See whether it is there, with its disk, and has room, or name"
                    + " another folder by PORTAL_BACKUP_DIR.", e);
        }
    }

    static String name(Instant made) {
        return "practice-" + MOMENT.format(LocalDateTime.ofInstant(made, ZoneOffset.UTC)) + "Z.age";
    }

    /** Whether a file has a name that is given here. */
    static boolean isOfOne(Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst(Pattern.quote(PART) + "$", "")
                .replaceFirst(Pattern.quote(DIGEST) + "$", "");
        return NAME.matcher(name).matches();
    }

    /** Removes what a failure or a sudden end has left of one. */
    void sweep(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name + PART));
        Files.deleteIfExists(path.resolve(name + DIGEST + PART));
    }

    Path part(Instant made) {
        return path.resolve(name(made) + PART);
    }

    /** Writes a part, and has it on the disk afterwards. */
    OutputStream written(Path part) throws IOException {
        var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var out = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int piece) throws IOException {
                out.write(piece);
            }

            @Override
            public void write(byte[] piece, int from, int length) throws IOException {
                out.write(piece, from, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    if (channel.isOpen()) {
                        channel.force(true);
                    }
                }
            }
        };
    }

    /** Gives a part its name, with its digest beside it. */
    Path publish(Path part, Instant made, String sha256) throws IOException {
        var file = path.resolve(name(made));
        var digest = path.resolve(name(made) + DIGEST + PART);
        try (var out = written(digest)) {
            out.write((sha256 + "  " + file.getFileName() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        Files.move(digest, path.resolve(name(made) + DIGEST), StandardCopyOption.ATOMIC_MOVE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        synced();
        return file;
    }

    private void synced() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var folder = FileChannel.open(path)) {
                folder.force(true);
            }
        }
    }

    static String sha256(InputStream file) throws IOException {
        var in = new DigestInputStream(file, Digests.sha256());
        in.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    /** The digest that lies beside a file, if one does. */
    static Optional<String> told(Path file) throws IOException {
        var digest = file.resolveSibling(file.getFileName() + DIGEST);
        return Files.exists(digest)
                ? Optional.of(Files.readString(digest, StandardCharsets.US_ASCII).replaceFirst("(?s)\\s.*", ""))
                : Optional.empty();
    }

    /** Those that are whole, by the moment in their name. */
    private Map<Instant, Path> whole(Collection<String> names) throws IOException {
        var whole = new TreeMap<Instant, Path>();
        for (var each : names) {
            var name = NAME.matcher(each);
            var file = path.resolve(each);
            if (name.matches() && Files.exists(file) && told(file).isPresent()) {
                whole.put(LocalDateTime.parse(name.group(1), MOMENT).toInstant(ZoneOffset.UTC), file);
            }
        }
        return whole;
    }

    /**
     * Removes what the rotation lets go.
     *
     * @param names  of the practice's own; another's may lie in the same folder
     * @param newest stays, whatever the names of others say
     */
    int rotate(Rotation rotation, Collection<String> names, Path newest) throws IOException {
        var all = whole(names);
        all.keySet().removeAll(rotation.kept(all.keySet()));
        all.values().remove(newest);
        for (var file : all.values()) {
            Files.delete(file);
            Files.delete(file.resolveSibling(file.getFileName() + DIGEST));
        }
        return all.size();
    }
}
