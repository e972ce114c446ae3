package de.ombud;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a folder with a {@code package-lock.json}, below {@code target} and as deep as {@code src/docs/modelle}, in which npm
 * installs: the build leaves nothing in the tree of sources. Where there is no npm or nothing to install from, the test is skipped with
 * a word.
 */
record NpmWerkstatt(Path ordner) {

    private static final Path WERKSTAETTEN = Path.of("target", "npm");
    private static final int NICHT_GEFUNDEN = 127;

    record Ausgang(int code, String worte) {}

    /** @param teile files and folders of the source that are needed there */
    static NpmWerkstatt mit(String name, Path quelle, List<String> teile) throws IOException {
        Path ordner = WERKSTAETTEN.resolve(name);
        for (String teil : teile) {
            kopiere(quelle.resolve(teil), ordner.resolve(teil));
        }
        return new NpmWerkstatt(ordner);
    }

    private static void kopiere(Path quelle, Path ziel) throws IOException {
        try (Stream<Path> dateien = Files.walk(quelle)) {
            for (Path datei : dateien.filter(Files::isRegularFile).toList()) {
                Path kopie = ziel.resolve(quelle.relativize(datei).toString()).normalize();
                Files.createDirectories(kopie.getParent());
                Files.copy(datei, kopie, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** @param wahl options of {@code npm ci} */
    NpmWerkstatt eingerichtet(String... wahl) {
        Stream<String> befehl = Stream.concat(Stream.of("npm", "ci", "--no-audit", "--no-fund"), Stream.of(wahl));
        Ausgang einrichtung = starte(ordner, befehl.toArray(String[]::new));
        assumeThat(einrichtung.code())
                .as("npm could install nothing in %s, so nobody looks: %s", ordner, einrichtung.worte())
                .isZero();
        return this;
    }

    Ausgang fuehreAus(String... befehl) {
        return starte(ordner, befehl);
    }

    /** From the root of the project, by a program that was installed here. */
    Ausgang fuehreImProjektAus(String programm, String... angaben) {
        String datei = ordner.resolve("node_modules/.bin").resolve(programm).toString();
        return starte(
                Path.of("."),
                Stream.concat(Stream.of(datei), Stream.of(angaben)).toArray(String[]::new));
    }

    private static Ausgang starte(Path wo, String... befehl) {
        try {
            Process prozess = new ProcessBuilder(befehl)
                    .directory(wo.toFile())
                    .redirectErrorStream(true)
                    .start();
            prozess.getOutputStream().close();
            String worte = new String(prozess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ausgang(prozess.waitFor(), worte);
        } catch (IOException e) {
            return new Ausgang(NICHT_GEFUNDEN, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
