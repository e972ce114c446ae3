package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of each table when somebody's case is erased is decided with the table, not on the day of the erasure. */
@OmbudTest
class PersonenbezugTests {

    private static final Set<String> KLASSEN = Set.of("FALL", "BESCHAEFTIGTE", "OHNE");
    private static final Set<String> VERBLEIB = Set.of("LOESCHEN", "LEEREN", "BLEIBT", "ABGELEITET", "EIGENE_FRIST");

    @Autowired
    private JdbcClient jdbc;

    private record Tabelle(String name, String klasse, String zeilen, String verbleib, List<String> bleibt) {}

    @Test
    void eachTableIsInExactlyOneClass() {
        assertThat(verzeichnis()).extracting(Tabelle::name).doesNotHaveDuplicates();
        assertThat(verzeichnis())
                .extracting(Tabelle::name)
                .as("a table without a class, or a class without a table")
                .containsExactlyInAnyOrderElementsOf(tabellen());
        assertThat(verzeichnis()).allSatisfy(tabelle -> {
            assertThat(KLASSEN).as(tabelle.name()).contains(tabelle.klasse());
            assertThat(VERBLEIB).as(tabelle.name()).contains(tabelle.verbleib());
        });
    }

    @Test
    void whatBelongsToACaseIsFoundByItsNumber() {
        assertThat(verzeichnis())
                .filteredOn(tabelle ->
                        tabelle.klasse().equals("FALL") && !tabelle.verbleib().equals("EIGENE_FRIST"))
                .isNotEmpty()
                .allSatisfy(tabelle ->
                        assertThat(tabelle.zeilen()).as(tabelle.name()).isNotEmpty());
        assertThat(verzeichnis())
                .filteredOn(tabelle -> !tabelle.zeilen().isEmpty())
                .allSatisfy(tabelle -> assertThatCode(
                                () -> jdbc.sql("select count(*) from " + tabelle.name() + " where " + tabelle.zeilen())
                                        .param("fall", "KR-0000-000000")
                                        .query(Long.class)
                                        .single())
                        .as(tabelle.name())
                        .doesNotThrowAnyException());
    }

    /** What stays for figures are codes, numbers and days: neither words nor the name of whoever acted. */
    @Test
    void nothingThatSomebodyWroteStaysForFigures() {
        assertThat(verzeichnis())
                .filteredOn(tabelle -> tabelle.verbleib().equals("LEEREN"))
                .isNotEmpty()
                .allSatisfy(tabelle -> assertThat(tabelle.bleibt())
                        .as(tabelle.name())
                        .isNotEmpty()
                        .isSubsetOf(kurzeSpalten(tabelle.name()))
                        .noneMatch(spalte -> spalte.endsWith("_von") && !spalte.equals("wiederholung_von")
                                || spalte.matches("wer|benutzer|verfasser|kunde_.*|.*name|.*email")));
    }

    /** Two tables are connected only where the rows of the child go, or stay without words, no later than those of the parent. */
    @Test
    void childrenAreErasedBeforeTheirParents() {
        List<String> reihenfolge = verzeichnis().stream()
                .filter(tabelle -> tabelle.verbleib().equals("LOESCHEN"))
                .map(Tabelle::name)
                .toList();
        jdbc.sql("""
            select distinct kind.relname, eltern.relname from pg_constraint c
            join pg_class kind on kind.oid = c.conrelid join pg_class eltern on eltern.oid = c.confrelid
            where c.contype = 'f' and kind.relname !~ '^act_' and kind.oid <> eltern.oid
            """)
                .query((zeile, nr) -> List.of(zeile.getString(1), zeile.getString(2)))
                .list()
                .forEach(paar -> {
                    int kind = reihenfolge.indexOf(paar.get(0));
                    int eltern = reihenfolge.indexOf(paar.get(1));
                    if (eltern >= 0) {
                        assertThat(kind)
                                .as("%s before %s", paar.get(0), paar.get(1))
                                .isBetween(0, eltern - 1);
                    }
                });
    }

    private List<String> tabellen() {
        return jdbc.sql("""
            select relname from pg_class
            where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'm')
              and relname !~ '^act_' and relname <> 'flyway_schema_history'
            """).query(String.class).list();
    }

    /** Figures of former years stay: they are counted over what is left of a case. */
    @Test
    void figuresReadOnlyWhatStays() {
        List<String> gelesen = jdbc.sql("""
            select distinct table_name || '.' || column_name from information_schema.view_column_usage
            where view_schema = current_schema() and (view_name like 'zahlenwerk%'
              or view_name in ('gezaehlte_kundenreaktion', 'dieselbe_kundenreaktion'))
            """).query(String.class).list();
        assertThat(gelesen)
                .contains("kundenreaktion.eingang", "anliegen.thema", "sendung.versandt_tag", "einfuhr_anliegen.art")
                // whether somebody spoke with the person on that day is known for as long as the steps of the way are
                .filteredOn(spalte -> !spalte.startsWith("weg_schritt."))
                .allSatisfy(spalte -> assertThat(verzeichnis().stream()
                                .filter(tabelle -> spalte.startsWith(tabelle.name() + "."))
                                .allMatch(tabelle -> tabelle.verbleib().equals("BLEIBT")
                                        || tabelle.bleibt()
                                                .contains(spalte.substring(
                                                        tabelle.name().length() + 1))))
                        .as(spalte)
                        .isTrue());
    }

    private List<String> kurzeSpalten(String tabelle) {
        return jdbc.sql("""
            select column_name from information_schema.columns
            where table_schema = current_schema() and table_name = :tabelle
              and data_type in ('bigint', 'integer', 'boolean', 'date', 'timestamp with time zone', 'character varying')
              and coalesce(character_maximum_length, 0) <= 64
            """).param("tabelle", tabelle).query(String.class).list();
    }

    private static List<Tabelle> verzeichnis() {
        try (Stream<String> zeilen = new ClassPathResource("db/personenbezug.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            return zeilen.filter(zeile -> !zeile.startsWith("#"))
                    .skip(1)
                    .map(zeile -> zeile.split(";", -1))
                    .map(z -> new Tabelle(
                            z[0], z[1], z[2], z[3], z[4].isEmpty() ? List.of() : Arrays.asList(z[4].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
