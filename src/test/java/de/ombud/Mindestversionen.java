package de.ombud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** The checked-in table of components and the lowest version of each that is safe, held against jars of a Maven repository. */
record Mindestversionen(List<Zeile> zeilen) {

    /** {@code …/group/as/folders/artifact/version/artifact-version.jar}, perhaps with a classifier. */
    private static final Pattern JAR = Pattern.compile("(.+)/([^/]+)/([^/]+)/\\2-\\3(-[^/]+)?\\.jar");

    static Mindestversionen lies(Path tabelle) {
        try {
            return new Mindestversionen(
                    Files.readAllLines(tabelle).stream().skip(1).map(Zeile::von).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies below, each with the reason. */
    List<String> verstoesse(List<String> jars) {
        return komponenten(jars)
                .flatMap(jar -> zeilen.stream()
                        .filter(zeile -> zeile.meint(jar) && zeile.istUeber(jar))
                        .map(zeile -> jar.ordner() + ":" + jar.name() + ":" + jar.version() + " statt mindestens "
                                + zeile.mindestens() + ": " + zeile.grund()))
                .toList();
    }

    /** Lines that speak of nothing on the class path: a name with a mistake would protect nobody. */
    List<String> ohneJar(List<String> jars) {
        List<Jar> komponenten = komponenten(jars).toList();
        return zeilen.stream()
                .filter(zeile -> komponenten.stream().noneMatch(zeile::meint))
                .map(zeile -> zeile.gruppe() + ":" + zeile.name())
                .toList();
    }

    static Stream<Jar> komponenten(List<String> jars) {
        return jars.stream()
                .map(pfad -> JAR.matcher(pfad.replace('\\', '/')))
                .filter(Matcher::matches)
                .map(jar -> new Jar(jar.group(1), jar.group(2), jar.group(3)));
    }

    /** @param ordner ends with the group, as folders */
    record Jar(String ordner, String name, String version) {}

    /** @param name of the artifact, or * for all of the group */
    record Zeile(String gruppe, String name, String mindestens, String grund, LocalDate datum) {

        static Zeile von(String zeile) {
            String[] spalten = zeile.split(";");
            if (spalten.length != 4 || spalten[2].isBlank()) {
                throw new IllegalStateException("Komponente;mindestens;Grund;Datum: " + zeile);
            }
            String[] komponente = spalten[0].split(":");
            return new Zeile(komponente[0], komponente[1], spalten[1], spalten[2], LocalDate.parse(spalten[3]));
        }

        boolean meint(Jar jar) {
            return ("/" + jar.ordner()).endsWith("/" + gruppe.replace('.', '/'))
                    && (name.equals("*") || name.equals(jar.name()));
        }

        boolean istUeber(Jar jar) {
            return new ComparableVersion(jar.version()).compareTo(new ComparableVersion(mindestens)) < 0;
        }
    }
}
