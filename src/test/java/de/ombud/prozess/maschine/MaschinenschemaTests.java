package de.ombud.prozess.maschine;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OmbudTest
class MaschinenschemaTests {

    @Autowired
    private JdbcClient datenbank;

    @Autowired
    private ProcessEngineConfigurationImpl maschine;

    @Test
    void theTablesAreThoseOfTheEngineInTheClasspath() {
        String schema = datenbank
                .sql("select version_ from act_ge_schema_log order by timestamp_ desc limit 1")
                .query(String.class)
                .single();
        assertThat(schema).isEqualTo(ProductPropertiesUtil.getProductVersion());
    }

    @Test
    void flywayCreatedThemBeforeTheEngineLooked() {
        assertThat(maschine.getDatabaseSchemaUpdate()).isEqualTo(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        String erste = datenbank
                .sql("select description from flyway_schema_history where success order by installed_rank limit 1")
                .query(String.class)
                .single();
        assertThat(erste).isEqualTo("camunda " + Maschinenschema.VERSION);
    }

    @Test
    void noTableIsMissing() {
        for (String tabelle : maschine.getManagementService().getTableCount().keySet()) {
            assertThat(datenbank
                            .sql("select to_regclass(lower(:tabelle)) is not null")
                            .param("tabelle", tabelle)
                            .query(Boolean.class)
                            .single())
                    .as(tabelle)
                    .isTrue();
        }
    }
}
