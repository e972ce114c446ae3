package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yaml.snakeyaml.Yaml;

/** Whoever gets SQL past the application still holds nothing of the server: here, and where the container sets the database up. */
@OmbudTest
class AnwendungsrolleTests {

    private static final String INIT = "docker/postgres/10-ombud.sh";
    private static final String REFUSED = "42501";

    @Autowired
    private JdbcClient anwendung;

    @Autowired
    private EigenesPostgres postgres;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_read_file('postgresql.conf')",
                "select pg_read_binary_file('PG_VERSION')",
                "select pg_ls_dir('.')",
                "select lo_import('/etc/passwd')",
                "copy anliegen from program 'id'",
                "copy (select 1) to program 'cat'",
                "copy (select 1) to '/tmp/ombud-probe'",
                "copy anliegen from '/etc/passwd'",
                "create role fremd",
                "alter role ombud superuser",
                "set role postgres",
                "create database fremd",
                "create extension dblink",
                "create extension plpython3u",
                "alter system set archive_command = 'id'",
                "load 'auto_explain'",
                "set session_replication_role = replica"
            })
    void theApplicationMayNotLeaveItsDatabase(String befehl) {
        refuses(anwendung, befehl);
    }

    @Test
    void theApplicationsRoleOwnsWhatItWorksWith() {
        assertThat(anwendung.sql("select current_user").query(String.class).single())
                .isEqualTo(Anwendungsrolle.NAME);
        assertThat(foreign(anwendung, Anwendungsrolle.NAME)).isEmpty();
        assertThat(anwendung
                        .sql("select pg_get_userbyid(datdba) from pg_database where datname = current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo(Anwendungsrolle.NAME);
    }

    /** So was every directory that a former version made. */
    @Test
    void whatBelongedToTheSuperuserChangesOver() throws Exception {
        JdbcClient verwalter = verwalter("postgres");
        verwalter.sql("""
            create table altbestand (id bigint generated always as identity, wert text);
            create sequence altfolge;
            create view altblick as select wert from altbestand;
            create function altrechnung() returns int language sql return 1;
            create type altart as enum ('EINS');
            insert into altbestand (wert) values ('bleibt');
            """).update();
        assertThat(foreign(anwendung, Anwendungsrolle.NAME))
                .contains("altbestand", "altfolge", "altblick", "altrechnung", "altart");

        Anwendungsrolle.richteEin(postgres.getJdbcUrl());

        assertThat(foreign(anwendung, Anwendungsrolle.NAME)).isEmpty();
        assertThat(anwendung
                        .sql("select wert from altblick")
                        .query(String.class)
                        .single())
                .isEqualTo("bleibt");
        anwendung.sql("""
            drop view altblick; drop table altbestand; drop sequence altfolge; drop function altrechnung(); drop type altart;
            """).update();
    }

    @Test
    void theSuperuserStaysReachableForPeopleAtThisMachine() {
        assertThat(verwalter("postgres")
                        .sql("select current_setting('is_superuser')")
                        .query(String.class)
                        .single())
                .isEqualTo("on");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theContainersApplicationIsNotItsSuperuser() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(Path.of("docker/compose.yaml")));
        Map<String, Object> dienste = (Map<String, Object>) compose.get("services");
        Map<String, Object> datenbank = (Map<String, Object>) dienste.get("postgres");
        Map<String, Object> app =
                (Map<String, Object>) ((Map<String, Object>) dienste.get("ombud-1")).get("environment");

        assertThat(app.get("SPRING_DATASOURCE_USERNAME"))
                .isEqualTo("ombud")
                .isNotEqualTo(((Map<String, Object>) datenbank.get("environment")).get("POSTGRES_USER"));
        assertThat((List<String>) datenbank.get("volumes")).contains("./postgres:/docker-entrypoint-initdb.d:ro");
        assertThat(Files.isExecutable(Path.of(INIT))).isTrue();
    }

    /** The statements of the container, played here under other names. */
    @Test
    void theContainersRoleOwnsItsDatabaseAndNothingElse() throws IOException {
        JdbcClient verwalter = verwalter("postgres");
        try {
            for (String befehl : containersStatements()) {
                verwalter.sql(befehl).update();
            }
            JdbcClient probe =
                    JdbcClient.create(new DriverManagerDataSource(adresse("ombud_probe"), "ombud_probe", "geheim"));
            probe.sql("create extension pg_trgm").update();
            probe.sql("create extension btree_gin").update();
            probe.sql("create table t (a text)").update();
            for (String befehl : List.of(
                    "select pg_read_file('postgresql.conf')",
                    "copy t from program 'id'",
                    "copy t to '/tmp/ombud-probe'",
                    "create role fremd",
                    "create database fremd")) {
                refuses(probe, befehl);
            }
        } finally {
            verwalter.sql("drop database if exists ombud_probe with (force)").update();
            verwalter.sql("drop role if exists ombud_probe").update();
        }
    }

    /** What an operator types on a server of their own is what the container does. */
    @Test
    void theHandbookSetsUpTheSameRoleAsTheContainer() throws IOException {
        List<String> handbuch = handbuch("create role ombud").stream()
                .map(befehl -> befehl.replace("'…'", "'geheim'").replaceAll("\\bombud\\b", "ombud_probe"))
                .toList();

        assertThat(handbuch).isEqualTo(containersStatements());
    }

    /** Of a database of before the tables were written down anew only the engine's row stays: no file of then, numbered or not. */
    @Test
    void whatTheHandbookSaysLeavesNoRowOfFilesThatAreGone() throws IOException {
        JdbcClient verwalter = verwalter("postgres");
        try {
            verwalter.sql("create database ombud_alt").update();
            JdbcClient alt = verwalter("ombud_alt");
            alt.sql("""
                create table flyway_schema_history (
                  installed_rank int primary key, version varchar(50), description varchar(200) not null,
                  type varchar(20) not null, script varchar(1000) not null, checksum int,
                  installed_by varchar(100) not null, installed_on timestamp not null default now(),
                  execution_time int not null, success boolean not null)
                """).update();
            for (String zeile : List.of("1, '0.1', 'engine'", "99, '99', 'letzte'", "101, null, 'alte sicht'")) {
                alt.sql("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                                + " installed_by, execution_time, success) values ("
                                + zeile
                                + ", 'SQL', 'x', 'ombud', 1, true)")
                        .update();
            }

            handbuch("flyway_schema_history").forEach(befehl -> alt.sql(befehl).update());

            assertThat(alt.sql("select version || ' ' || type from flyway_schema_history order by installed_rank")
                            .query(String.class)
                            .list())
                    .containsExactly("0.1 SQL", "21 BASELINE");
        } finally {
            verwalter.sql("drop database if exists ombud_alt with (force)").update();
        }
    }

    /** The statements of the block of the handbook in which these words stand. */
    private static List<String> handbuch(String worte) throws IOException {
        String[] bloecke =
                Files.readString(Path.of("src/docs/handbuch/betrieb.md")).split("```");
        String block = IntStream.range(0, bloecke.length)
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> bloecke[i])
                .filter(b -> b.contains(worte))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(block.split(";"))
                .map(String::strip)
                .filter(befehl -> !befehl.isEmpty() && !befehl.equals("begin") && !befehl.equals("commit"))
                .toList();
    }

    private static List<String> containersStatements() throws IOException {
        Matcher sql = Pattern.compile("<<'SQL'\n(.*?)\nSQL\n", Pattern.DOTALL).matcher(Files.readString(Path.of(INIT)));
        assertThat(sql.find()).isTrue();
        List<String> befehle = Arrays.stream(
                        sql.group(1).replaceAll("(?m)^\\\\.*$", "").split(";"))
                .map(String::strip)
                .filter(befehl -> !befehl.isEmpty())
                // the database of this test must stay open to others
                .filter(befehl -> !befehl.contains("database postgres"))
                .map(befehl -> befehl.replace(":'kennwort'", "'geheim'").replaceAll("\\bombud\\b", "ombud_probe"))
                .toList();
        assertThat(befehle).hasSizeGreaterThanOrEqualTo(3);
        return befehle;
    }

    private static void refuses(JdbcClient wer, String befehl) {
        assertThatThrownBy(() -> {
                    if (befehl.startsWith("select")) {
                        wer.sql(befehl).query().listOfRows();
                    } else {
                        wer.sql(befehl).update();
                    }
                })
                .as(befehl)
                .rootCause()
                .isInstanceOfSatisfying(
                        java.sql.SQLException.class,
                        e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
    }

    private static List<String> foreign(JdbcClient jdbc, String rolle) {
        return jdbc.sql("""
            select relname from pg_class where relnamespace = 'public'::regnamespace and pg_get_userbyid(relowner) <> :rolle
            union
            select proname from pg_proc p where pronamespace = 'public'::regnamespace and pg_get_userbyid(proowner) <> :rolle
              and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
            union
            select typname from pg_type t where typnamespace = 'public'::regnamespace and pg_get_userbyid(typowner) <> :rolle
              and typtype = 'e'
            """).param("rolle", rolle).query(String.class).list();
    }

    private JdbcClient verwalter(String datenbank) {
        return JdbcClient.create(new DriverManagerDataSource(adresse(datenbank), Anwendungsrolle.VERWALTER, ""));
    }

    private String adresse(String datenbank) {
        return postgres.getJdbcUrl().replaceFirst("/postgres$", "/" + datenbank);
    }
}
