package de.ombud.prozess.kanarien;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a string in every column of every table whose name fits, binary content as text and in hexadecimal too. */
final class Spurensuche {

    /** Views do not know when their rows were written. */
    private static final String VON_ANFANG_AN = "";

    private record Spalte(String tabelle, String name, String typ) {

        String text() {
            String spalte = "\"" + name + "\"";
            return typ.equals("bytea")
                    ? "encode(%1$s, 'escape'), encode(%1$s, 'hex')".formatted(spalte)
                    : "cast(%s as text)".formatted(spalte);
        }

        String funde(String neu) {
            return """
                    select '%1$s.%2$s: ' || left(concat_ws(' ', %3$s), 200) from "%1$s"
                    where %5$s%4$s
                    """.formatted(tabelle, name, text(), kommtVor(text()), neu);
        }

        static String kommtVor(String texte) {
            return "lower(concat_ws(' ', %s)) ~ :gesucht".formatted(texte);
        }
    }

    private final JdbcClient jdbc;
    private final String tabellen;
    private final String neu;

    /** @param tabellen regular expression on the name of the table */
    Spurensuche(JdbcClient jdbc, String tabellen) {
        this(jdbc, tabellen, VON_ANFANG_AN);
    }

    private Spurensuche(JdbcClient jdbc, String tabellen, String neu) {
        this.jdbc = jdbc;
        this.tabellen = tabellen;
        this.neu = neu;
    }

    /** Looks only at what is written from now on: the rows of all the tests before need not be read anew after each step. */
    static Spurensuche abJetzt(JdbcClient jdbc, String tabellen) {
        String jetzt = jdbc.sql("select pg_current_xact_id()::xid::text")
                .query(String.class)
                .single();
        return new Spurensuche(jdbc, tabellen, "age(xmin) <= age('" + jetzt + "'::xid) and ");
    }

    /** Where it stands, with the beginning of the value. */
    List<String> nach(String kennung) {
        String gesucht = kennung + "|" + HexFormat.of().formatHex(kennung.getBytes(StandardCharsets.UTF_8));
        Map<String, List<Spalte>> tabellen = spalten().stream()
                .collect(Collectors.groupingBy(Spalte::tabelle, LinkedHashMap::new, Collectors.toList()));
        // each table is read once for all of its columns: a scan for each of 400 columns took most of the time of these
        // tests
        Set<String> betroffen =
                Set.copyOf(frage(tabellen.entrySet().stream().map(t -> mitFund(t.getKey(), t.getValue())), gesucht));
        return betroffen.isEmpty()
                ? List.of()
                : frage(
                        spalten().stream()
                                .filter(spalte -> betroffen.contains(spalte.tabelle()))
                                .map(spalte -> spalte.funde(neu)),
                        gesucht);
    }

    private String mitFund(String tabelle, List<Spalte> spalten) {
        String texte = spalten.stream().map(Spalte::text).collect(Collectors.joining(", "));
        return "select '%1$s' where exists (select from \"%1$s\" where %3$s%2$s)"
                .formatted(tabelle, Spalte.kommtVor(texte), neu);
    }

    private List<String> frage(Stream<String> teile, String gesucht) {
        return jdbc.sql(teile.collect(Collectors.joining(" union all ")))
                .param("gesucht", gesucht)
                .query(String.class)
                .list();
    }

    int anzahlSpalten() {
        return spalten().size();
    }

    private List<Spalte> spalten() {
        return jdbc.sql("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = current_schema() and table_name ~ :tabellen
                        order by table_name, ordinal_position
                        """)
                .param("tabellen", tabellen)
                .query((zeile, nr) -> new Spalte(zeile.getString(1), zeile.getString(2), zeile.getString(3)))
                .list();
    }
}
