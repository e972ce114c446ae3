package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The build fails with a component that is known to be open; an operator adds the next line to the table. */
class MindestversionenTests {

    private static final Path TABELLE = Path.of("src/sicherheit/mindestversionen.csv");

    private final Mindestversionen tabelle = Mindestversionen.lies(TABELLE);

    @Test
    void nothingOnTheClassPathIsOlderThanItsLowestSafeVersion() {
        assertThat(Mindestversionen.komponenten(klassenpfad())).hasSizeGreaterThan(150);
        assertThat(tabelle.verstoesse(klassenpfad())).isEmpty();
    }

    @Test
    void everyLineSpeaksOfSomethingThatIsThere() {
        assertThat(tabelle.ohneJar(klassenpfad())).isEmpty();
    }

    @Test
    void anOldJarIsNamedWithTheReason() {
        assertThat(tabelle.verstoesse(List.of("/m2/org/postgresql/postgresql/42.7.9/postgresql-42.7.9.jar")))
                .singleElement()
                .asString()
                .contains("postgresql:42.7.9 statt mindestens 42.7.14");
    }

    @Test
    void versionsAreComparedAsMavenDoes() {
        var zeile = new Mindestversionen.Zeile("g", "a", "3.1.4.RELEASE", "Grund", LocalDate.of(2026, 11, 30));
        var tabelle = new Mindestversionen(List.of(zeile));
        assertThat(tabelle.verstoesse(List.of("/m2/g/a/3.1.10.RELEASE/a-3.1.10.RELEASE.jar")))
                .isEmpty();
        assertThat(tabelle.verstoesse(List.of("/m2/g/a/3.1.4-rc1/a-3.1.4-rc1.jar")))
                .hasSize(1);
        assertThat(tabelle.verstoesse(List.of("C:\\m2\\g\\a\\3.1.3\\a-3.1.3-linux.jar")))
                .hasSize(1);
        assertThat(tabelle.verstoesse(List.of("/m2/other/a/3.1.3/a-3.1.3.jar"))).isEmpty();
    }

    @Test
    void aLineWithoutAReasonIsNoLine() {
        assertThatThrownBy(() -> Mindestversionen.Zeile.von("g:a;1.0;;2026-11-30"))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Surefire starts with one jar that only names the others, and keeps the true path in a property. */
    private static List<String> klassenpfad() {
        String pfad = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.asList(pfad.split(File.pathSeparator));
    }
}
