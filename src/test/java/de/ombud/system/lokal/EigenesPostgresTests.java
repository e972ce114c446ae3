package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@OmbudTest
class EigenesPostgresTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EigenesPostgres postgres;

    @Autowired
    private LokalEigenschaften eigenschaften;

    @Test
    void whatIsCommittedIsOnDisk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void nobodyReachesItFromAnotherMachine() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void namesSortAndCompareAsInGermanWhateverTheMachineSpeaks() {
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        List<String> names = jdbc.sql("""
            SELECT name FROM (VALUES ('Zander'), ('Özil'), ('Otto'), ('ähre'), ('Adler')) AS t(name)
            ORDER BY name
            """).query(String.class).list();
        assertThat(names).containsExactly("Adler", "ähre", "Otto", "Özil", "Zander");
        assertThat(jdbc.sql("SELECT upper('straße ä')").query(String.class).single())
                .isEqualTo("STRASSE Ä");
    }

    @Test
    void anErrorDoesNotQuoteWhatTheCitizenWrote() {
        assertThatThrownBy(() -> jdbc.sql("INSERT INTO act_ge_property (name_) VALUES (:name), (:name)")
                        .param("name", "Mia Muster")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageNotContaining("Muster");
    }

    @Test
    void theDirectoryBelongsToTheMajorVersionOfTheBinaries() throws Exception {
        Path version = eigenschaften.postgres().resolve("PG_VERSION");
        assertThat(Files.readString(version).strip()).isEqualTo(EigenesPostgres.HAUPTVERSION);
    }

    /** As the superuser: some settings the application's role may not even read. */
    private String setting(String name) {
        return JdbcClient.create(new DriverManagerDataSource(postgres.getJdbcUrl(), Anwendungsrolle.VERWALTER, ""))
                .sql("SELECT current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
