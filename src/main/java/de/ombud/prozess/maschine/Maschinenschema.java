package de.ombud.prozess.maschine;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the tables of the engine with the scripts that come with it, as the first of all migrations and in one transaction.
 *
 * <p>The engine's own {@code schema-update} stays off: two nodes that start at the same time would both create tables, while Flyway
 * locks, and what was done to the database stands in one list. A newer engine needs a further migration with the upgrade script of
 * that engine; this one stays as it is, and refuses to run with other scripts than those it was written for.
 */
@Component
class Maschinenschema implements JavaMigration {

    /** The version that the scripts write into ACT_GE_SCHEMA_LOG. */
    static final String VERSION = "7.24.0";

    private static final String SKRIPT = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

    /** In the order in which the engine itself would run them. It reads the case tables even with CMMN switched off. */
    private static final List<String> TEILE = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0.1");
    }

    @Override
    public String getDescription() {
        return "camunda " + VERSION;
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        Connection verbindung = context.getConnection();
        for (String teil : TEILE) {
            ScriptUtils.executeSqlScript(verbindung, new ClassPathResource(SKRIPT.formatted(teil)));
        }
        pruefeVersion(verbindung);
    }

    private static void pruefeVersion(Connection verbindung) throws Exception {
        try (var abfrage = verbindung.createStatement();
                var zeile = abfrage.executeQuery("select version_ from act_ge_schema_log")) {
            zeile.next();
            if (!VERSION.equals(zeile.getString(1))) {
                throw new IllegalStateException("The engine's scripts are for version " + zeile.getString(1)
                        + ", this migration is for " + VERSION);
            }
        }
    }
}
