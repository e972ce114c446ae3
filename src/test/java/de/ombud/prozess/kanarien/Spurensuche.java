package de.ombud.prozess.kanarien;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a string in every column of every table whose name fits, binary content as text and in hexadecimal too. */
final class Spurensuche {

    private record Spalte(String tabelle, String name, String typ) {

        String ausdruck() {
            String spalte = "\"" + name + "\"";
            String text = typ.equals("bytea")
                    ? "encode(%1$s, 'escape') || ' ' || encode(%1$s, 'hex')".formatted(spalte)
                    : "cast(%s as text)".formatted(spalte);
            return """
                    select '%1$s.%2$s: ' || left(%3$s, 200) from "%1$s"
                    where position(:text in lower(%3$s)) > 0 or position(:hex in lower(%3$s)) > 0
                    """.formatted(tabelle, name, text);
        }
    }

    private final JdbcClient jdbc;
    private final String tabellen;

    /** @param tabellen regular expression on the name of the table */
    Spurensuche(JdbcClient jdbc, String tabellen) {
        this.jdbc = jdbc;
        this.tabellen = tabellen;
    }

    /** Where it stands, with the beginning of the value. */
    List<String> nach(String kennung) {
        return jdbc.sql(spalten().stream().map(Spalte::ausdruck).collect(Collectors.joining(" union all ")))
                .param("text", kennung)
                .param("hex", HexFormat.of().formatHex(kennung.getBytes(StandardCharsets.UTF_8)))
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
