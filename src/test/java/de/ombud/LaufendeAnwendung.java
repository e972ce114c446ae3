package de.ombud;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The application in a process of its own, as a user starts it: own data directory, own port. Everything it prints is kept in
 * {@link #protokoll()}. Whoever starts one closes it.
 */
public final class LaufendeAnwendung implements AutoCloseable {

    private static final int HOECHSTENS_SEKUNDEN = 180;
    private static final List<String> SCHNELLER_START = List.of("-XX:TieredStopAtLevel=1");
    private static final Pattern BEREIT = Pattern.compile("Ombud ist bereit: Port (\\d+)");
    private static final Pattern JDBC = Pattern.compile("(jdbc:postgresql://\\S+)");
    private static final Pattern SMTP = Pattern.compile("E-Mails\\s+127\\.0\\.0\\.1:(\\d+)");

    private final Process prozess;
    private final Path protokoll;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<Void> ende;

    private LaufendeAnwendung(Process prozess, Path protokoll) {
        this.prozess = prozess;
        this.protokoll = protokoll;
        this.ende = CompletableFuture.runAsync(this::mitschreiben, aufgabe -> {
            Thread faden = new Thread(aufgabe, "mitschrift-" + prozess.pid());
            faden.setDaemon(true);
            faden.start();
        });
    }

    /** Starts local operation on the data directory and returns when the application answers. */
    public static LaufendeAnwendung starte(Path daten, String... argumente) {
        return starte(SCHNELLER_START, daten, argumente);
    }

    /** The same for measuring: with the whole compiler, which takes longer to start and is what runs in an office. */
    public static LaufendeAnwendung starteWieImBetrieb(Path daten, String... argumente) {
        return starte(List.of("-Xmx1g"), daten, argumente);
    }

    /** With no more memory than the handbook asks for, and gone with the first error of memory as in the image. */
    public static LaufendeAnwendung starteMitKnappemSpeicher(Path daten, String... argumente) {
        return starteMitSpeicher(768, daten, argumente);
    }

    /** @param megabytes of heap */
    public static LaufendeAnwendung starteMitSpeicher(int megabytes, Path daten, String... argumente) {
        return starte(
                List.of("-XX:TieredStopAtLevel=1", "-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"),
                daten,
                argumente);
    }

    private static LaufendeAnwendung starte(List<String> jvm, Path daten, String... argumente) {
        List<String> alle = new ArrayList<>(List.of(
                "--server.port=0",
                "--ombud.lokal.daten=" + daten,
                "--ombud.lokal.programme=target/postgres-programme",
                "--ombud.lokal.postgres-port=0",
                "--ombud.lokal.smtp-port=0"));
        alle.addAll(List.of(argumente));
        LaufendeAnwendung anwendung = los(jvm, daten, Map.of(), eintrag -> true, alle);
        try {
            anwendung.port.get(HOECHSTENS_SEKUNDEN, TimeUnit.SECONDS);
            return anwendung;
        } catch (Exception e) {
            anwendung.close();
            throw new IllegalStateException("did not start:\n" + anwendung.ausgabe(), e);
        }
    }

    /**
     * Starts the application where it has to refuse, and returns what it prints until it ends by itself.
     *
     * @param klassenpfad which entries of the class path it gets
     */
    public static String verweigerterStart(Path daten, Map<String, String> umgebung, Predicate<String> klassenpfad) {
        try (LaufendeAnwendung anwendung = los(
                SCHNELLER_START,
                daten,
                umgebung,
                klassenpfad,
                List.of("--server.port=0", "--ombud.lokal.daten=" + daten))) {
            if (!anwendung.prozess.waitFor(HOECHSTENS_SEKUNDEN, TimeUnit.SECONDS)
                    || anwendung.prozess.exitValue() == 0) {
                throw new IllegalStateException("did not refuse:\n" + anwendung.ausgabe());
            }
            anwendung.ende.join();
            return anwendung.ausgabe();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static LaufendeAnwendung los(
            List<String> jvm,
            Path daten,
            Map<String, String> umgebung,
            Predicate<String> klassenpfad,
            List<String> argumente) {
        String pfad = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(System.getProperty("path.separator")))
                .filter(eintrag -> !eintrag.contains("test-classes"))
                .filter(klassenpfad)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> befehl = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en"));
        befehl.addAll(jvm);
        befehl.addAll(List.of("-cp", pfad, OmbudAnwendung.class.getName()));
        befehl.addAll(argumente);
        try {
            Path protokoll = Files.createTempFile(
                    Files.createDirectories(daten.toAbsolutePath().getParent()), daten.getFileName() + "-", ".log");
            ProcessBuilder start = new ProcessBuilder(befehl).redirectErrorStream(true);
            start.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("OMBUD_"));
            start.environment().putAll(umgebung);
            return new LaufendeAnwendung(start.start(), protokoll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mitschreiben() {
        try (BufferedReader ausgabe = prozess.inputReader(StandardCharsets.UTF_8);
                Writer datei = Files.newBufferedWriter(protokoll)) {
            for (String zeile = ausgabe.readLine(); zeile != null; zeile = ausgabe.readLine()) {
                datei.write(zeile + "\n");
                datei.flush();
                Matcher bereit = BEREIT.matcher(zeile);
                if (bereit.find()) {
                    port.complete(Integer.valueOf(bereit.group(1)));
                }
            }
        } catch (IOException e) {
            port.completeExceptionally(e);
        } finally {
            port.completeExceptionally(new IllegalStateException("ended before it was ready"));
        }
    }

    /** Base address with a slash at the end. */
    public URI adresse() {
        return URI.create("http://localhost:" + port.join() + "/");
    }

    /** Of the own PostgreSQL; user postgres, no password. */
    public String jdbcUrl() {
        return ausDemAushang(JDBC);
    }

    public int smtpPort() {
        return Integer.parseInt(ausDemAushang(SMTP));
    }

    /** Everything the application printed so far. */
    public Path protokoll() {
        return protokoll;
    }

    public boolean laeuft() {
        return prozess.isAlive();
    }

    /** Ends it as Ctrl-C or a service manager does, and returns when it is gone. */
    public void stoppe() {
        prozess.destroy();
        warteAufEnde();
    }

    /** kill -9: nothing in the process runs any more. */
    public void toete() {
        prozess.destroyForcibly();
        warteAufEnde();
    }

    @Override
    public void close() {
        if (prozess.isAlive()) {
            stoppe();
        }
    }

    private void warteAufEnde() {
        try {
            if (!prozess.waitFor(HOECHSTENS_SEKUNDEN, TimeUnit.SECONDS)) {
                prozess.destroyForcibly();
                throw new IllegalStateException("did not stop:\n" + ausgabe());
            }
            ende.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String ausDemAushang(Pattern muster) {
        Matcher fund = muster.matcher(ausgabe());
        if (!fund.find()) {
            throw new IllegalStateException("not announced: " + muster);
        }
        return fund.group(1);
    }

    private String ausgabe() {
        try {
            return Files.readString(protokoll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
