package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.practiceportal.database.Ports;

/** A proxy in front of a portal, run with the very recipe that is shipped; only names, ports and places are other ones. */
public final class ReverseProxy implements AutoCloseable {

    private static final Path RECIPES = Path.of("..", "docs", "for-operators").toAbsolutePath().normalize();

    private final Path folder;
    private final String path;
    private final int[] portals;
    private final int https = Ports.free();
    private final int http = Ports.free();
    private Process process;

    private ReverseProxy(Path folder, String path, int... portals) {
        this.folder = folder;
        this.path = path;
        this.portals = portals;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** @param path of the portal's address: empty, or with a slash before it */
    public static ReverseProxy nginx(Path folder, Certified host, String path, int... portals) {
        var proxy = new ReverseProxy(folder, path, portals);
        var recipe = proxy.recipe("nginx.conf", Map.of("listen 80;", "listen 127.0.0.1:" + proxy.http + ";",
                "listen 443 ssl", "listen 127.0.0.1:" + proxy.https + " ssl", "    listen [::]:80;\n", "",
                "    listen [::]:443 ssl http2;\n", "", "https://practice.example$", "https://localhost:" + proxy.https
                        + "$",
                "server_name practice.example;", "server_name localhost;",
                "/etc/letsencrypt/live/practice.example/fullchain.pem", host.certificate().toString(),
                "/etc/letsencrypt/live/practice.example/privkey.pem", host.key().toString(),
                "/var/log/nginx/portal.log", folder.resolve("access.log").toString(), "location / {",
                "location " + path + "/ {"));
        var places = new StringBuilder();
        for (var kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            places.append(kind).append("_temp_path ").append(folder.resolve(kind)).append(";\n");
        }
        if (portals.length > 1) {
            recipe = proxy.recipe("nginx-upstream.conf", Map.of())
                    + recipe.replace("proxy_pass http://127.0.0.1:" + portals[0] + ";", "proxy_pass http://portals;");
        }
        var main = write(folder.resolve("main.conf"), "pid " + folder.resolve("pid") + ";\nerror_log "
                + folder.resolve("error.log") + ";\ndaemon off;\nevents {}\nhttp {\n" + places + "include "
                + write(folder.resolve("portal.conf"), recipe) + ";\n}\n");
        // Started by root, it would work as somebody who may not look into this folder.
        var first = System.getProperty("user.name").equals("root") ? "user root;" : "";
        return proxy.run("/usr/sbin/nginx", "-e", folder.resolve("error.log").toString(), "-c", main.toString(), "-g",
                first + "worker_processes 1;");
    }

    public static ReverseProxy caddy(Path folder, Certified host, String path, int portal) {
        var proxy = new ReverseProxy(folder, path, portal);
        var recipe = proxy.recipe("Caddyfile",
                Map.of("\n{\n", "\n{\n\tadmin off\n\thttp_port " + proxy.http + "\n\thttps_port " + proxy.https + "\n",
                        "\npractice.example {", "\nlocalhost {\n\tbind 127.0.0.1\n\ttls " + host.certificate() + " "
                                + host.key(),
                        "path *", path.isEmpty() ? "path *" : "path " + path + " " + path + "/*"));
        return proxy.run("/usr/bin/caddy", "run", "--adapter", "caddyfile", "--config",
                write(folder.resolve("Caddyfile"), recipe).toString());
    }

    public static ReverseProxy haproxy(Path folder, Certified host, int... portals) {
        var proxy = new ReverseProxy(folder, "", portals);
        try {
            var both = Folders.secret(write(folder.resolve("host.pem"),
                    Files.readString(host.certificate()) + Files.readString(host.key())));
            return proxy.run("/usr/sbin/haproxy", "-db", "-f", write(folder.resolve("haproxy.cfg"),
                    proxy.recipe("haproxy.cfg", Map.of("bind :80", "bind 127.0.0.1:" + proxy.http, "bind :443 ",
                            "bind 127.0.0.1:" + proxy.https + " ", "/etc/haproxy/practice.example.pem",
                            both.toString())))
                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String recipe(String name, Map<String, String> other) {
        try {
            var recipe = Files.readString(RECIPES.resolve(name)).replace("127.0.0.1:8080", "127.0.0.1:" + portals[0])
                    .replace("127.0.0.1:8081", "127.0.0.1:" + portals[portals.length - 1])
                    .replace("/usr/share/practice-portal", RECIPES.toString());
            for (var each : other.entrySet()) {
                if (!recipe.contains(each.getKey())) {
                    throw new AssertionError(name + " no longer has " + each.getKey());
                }
                recipe = recipe.replace(each.getKey(), each.getValue());
            }
            return recipe;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String words) {
        try {
            return Files.writeString(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReverseProxy run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.log").toFile());
            builder.environment().putAll(Map.of("HOME", folder.toString(), "XDG_DATA_HOME", folder.toString(),
                    "XDG_CONFIG_HOME", folder.toString()));
            process = builder.start();
            var end = Instant.now().plus(Duration.ofSeconds(30));
            while (process.isAlive() && Instant.now().isBefore(end)) {
                if (listens(https)) {
                    return this;
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
            throw new AssertionError("The proxy does not start:\n" + Files.readString(folder.resolve("said.log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where browsers reach the portal through it. */
    public URI address() {
        return URI.create("https://localhost:" + https + path);
    }

    /** The same without encryption, and without the path. */
    public URI plain() {
        return URI.create("http://localhost:" + http);
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }
}
