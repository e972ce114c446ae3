package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who looks for a table finds it in the file of its room, and a function, trigger or view in one place only: in a file that runs again
 * when it was changed.
 */
class MigrationTests {

    private static final Path ORDNER = Path.of("src/main/resources/db/migration");
    private static final Path RAEUME = Path.of("src/main/java/de/ombud");

    private static final Pattern NAME = Pattern.compile("(V\\d+(?:_\\d+)?|R)__([a-z]+)(?:_[a-z0-9_]+)?\\.sql");
    private static final Pattern TABELLE = Pattern.compile("create table (?:if not exists )?(\\w+)");
    private static final Pattern WESSEN = Pattern.compile(
            "(?:alter table|drop table|insert into|update|delete from|truncate(?: table)?|comment on table|comment on"
                    + " column|create (?:unique )?index(?: if not exists)? \\w+ on) (?:if exists |only )?(\\w+)");
    private static final Pattern WIEDERHOLBARES =
            Pattern.compile("create (?:or replace )?((?:function|procedure|trigger|(?:materialized )?view) \\w+)");
    private static final Pattern AUSLOESER = Pattern.compile("create or replace (trigger \\w+) .*? on (\\w+)");
    private static final Pattern GESPEICHERTE_SICHT = Pattern.compile("create materialized view (\\w+)");
    private static final Pattern INDEX = Pattern.compile("create (?:unique )?index \\w+ on (\\w+)");

    private record Datei(String name, String inhalt) {

        /** Without comments and without what is said between quotes and in functions. */
        private List<String> anweisungen() {
            return Stream.of(inhalt.replaceAll("--[^\n]*", "")
                            .replaceAll("(?s)\\$\\$.*?\\$\\$", "")
                            .replaceAll("'(?:[^']|'')*'", "''")
                            .replaceAll("\\s+", " ")
                            .split(";"))
                    .map(String::strip)
                    .toList();
        }

        private boolean wiederholbar() {
            return name.startsWith("R");
        }

        private String raum() {
            Matcher teile = NAME.matcher(name);
            return teile.matches() ? teile.group(2) : "";
        }
    }

    @Test
    void everythingIsSaidOnceAndInTheFileOfItsRoom() throws IOException {
        List<Datei> dateien = new ArrayList<>();
        try (Stream<Path> pfade = Files.list(ORDNER)) {
            for (Path pfad : pfade.sorted().toList()) {
                dateien.add(new Datei(pfad.getFileName().toString(), Files.readString(pfad)));
            }
        }
        assertThat(dateien).hasSizeGreaterThan(20);
        assertThat(verstoesse(dateien)).isEmpty();
    }

    @Test
    void whatStandsInTheWrongPlaceIsFound() {
        assertThat(verstoesse(List.of(
                        new Datei("V1__vorgang.sql", "create table a (x int); create index a_x on a (x);"),
                        new Datei("V2__fluechtiges.sql", "create table b (x int);"),
                        new Datei(
                                "V3__weg.sql",
                                "alter table a add column y int; create index a_y on a (y); insert into a values (1);"
                                        + " create table a (x int);"),
                        new Datei("V4__weg.sql", "create function f() returns int language sql as $$ select 1; $$;"),
                        new Datei("R__suche.sql", """
                            -- create function g() would say it twice
                            create or replace function f() returns text language sql as $$ select 'create view v'; $$;
                            create or replace trigger t after update on a for each row execute function f();
                            create or replace trigger t after update on b for each row execute function f();
                            create view v as select 1;
                            create materialized view m as select 1;
                            drop materialized view if exists n;
                            create materialized view n as select 1;
                            create unique index n_x on n (x);
                            create index a_z on a (z);
                            """))))
                .containsExactlyInAnyOrder(
                        "V2__fluechtiges.sql: no room",
                        "V3__weg.sql: table a again",
                        "V3__weg.sql: table a is of vorgang: alter table a",
                        "V3__weg.sql: table a is of vorgang: create index a_y on a",
                        "V3__weg.sql: table a is of vorgang: insert into a",
                        "V4__weg.sql: belongs into an R file: function f",
                        "R__suche.sql: function f again",
                        "R__suche.sql: cannot run again: create view v as select 1",
                        "R__suche.sql: cannot run again: create materialized view m as select 1",
                        "R__suche.sql: cannot run again: create index a_z on a (z)");
    }

    private static List<String> verstoesse(List<Datei> dateien) {
        List<String> funde = new ArrayList<>();
        Map<String, String> eigner = new HashMap<>();
        Set<String> gesagt = new HashSet<>();
        for (Datei datei : dateien) {
            if (datei.raum().isEmpty() || !Files.isDirectory(RAEUME.resolve(datei.raum()))) {
                funde.add(datei.name() + ": no room");
            }
            for (String anweisung : datei.anweisungen()) {
                erste(TABELLE, anweisung)
                        .filter(tabelle -> eigner.putIfAbsent(tabelle, datei.raum()) != null)
                        .forEach(tabelle -> funde.add(datei.name() + ": table " + tabelle + " again"));
                name(anweisung)
                        .filter(was -> !gesagt.add(was))
                        .forEach(was -> funde.add(datei.name() + ": " + was + " again"));
            }
        }
        for (Datei datei : dateien) {
            funde.addAll(datei.wiederholbar() ? einmaliges(datei) : fremdes(datei, eigner));
        }
        return funde;
    }

    /** A trigger has its name at its table. */
    private static Stream<String> name(String anweisung) {
        Matcher ausloeser = AUSLOESER.matcher(anweisung);
        return ausloeser.lookingAt()
                ? Stream.of(ausloeser.group(1) + " on " + ausloeser.group(2))
                : erste(WIEDERHOLBARES, anweisung);
    }

    private static List<String> fremdes(Datei datei, Map<String, String> eigner) {
        List<String> funde = new ArrayList<>();
        for (String anweisung : datei.anweisungen()) {
            erste(WIEDERHOLBARES, anweisung)
                    .forEach(was -> funde.add(datei.name() + ": belongs into an R file: " + was));
            Matcher wessen = WESSEN.matcher(anweisung);
            if (wessen.lookingAt() && !datei.raum().equals(eigner.get(wessen.group(1)))) {
                funde.add(datei.name() + ": table " + wessen.group(1) + " is of " + eigner.get(wessen.group(1)) + ": "
                        + wessen.group());
            }
        }
        return funde;
    }

    /** Flyway runs an R file anew whenever it was changed, so each statement must bear to be run again. */
    private static List<String> einmaliges(Datei datei) {
        List<String> funde = new ArrayList<>();
        Set<String> verworfen = new HashSet<>();
        for (String anweisung : datei.anweisungen()) {
            if (anweisung.startsWith("drop materialized view if exists ")) {
                verworfen.add(anweisung.substring("drop materialized view if exists ".length()));
            } else if (anweisung.startsWith("create ")
                    && !anweisung.startsWith("create or replace ")
                    && Stream.of(GESPEICHERTE_SICHT, INDEX)
                            .flatMap(muster -> erste(muster, anweisung))
                            .noneMatch(verworfen::contains)) {
                funde.add(datei.name() + ": cannot run again: " + anweisung);
            }
        }
        return funde;
    }

    private static Stream<String> erste(Pattern muster, String anweisung) {
        Matcher treffer = muster.matcher(anweisung);
        return treffer.lookingAt() ? Stream.of(treffer.group(1)) : Stream.empty();
    }
}
