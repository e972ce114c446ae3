package de.ombud.prozess.sicherheit;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings groups, grants, filters and the first users into the engine's tables before the first request is answered. Repeating it
 * changes nothing; nodes that start together wait for one another.
 */
@Component
class Rollenaufbau implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Rollenaufbau.class);

    /** Any number will do, as long as no other lock of the application uses it. */
    private static final long SPERRE = 7_240_001;

    private final TransactionOperations transaktion;
    private final JdbcClient jdbc;
    private final Gruppenrechte gruppenrechte;
    private final Aufgabenlisten aufgabenlisten;
    private final List<ErsteBenutzer> ersteBenutzer;

    Rollenaufbau(
            TransactionOperations transaktion,
            JdbcClient jdbc,
            Gruppenrechte gruppenrechte,
            Aufgabenlisten aufgabenlisten,
            List<ErsteBenutzer> ersteBenutzer) {
        this.transaktion = transaktion;
        this.jdbc = jdbc;
        this.gruppenrechte = gruppenrechte;
        this.aufgabenlisten = aufgabenlisten;
        this.ersteBenutzer = ersteBenutzer;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaktion.executeWithoutResult(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(:sperre)")
                    .param("sperre", SPERRE)
                    .query()
                    .singleRow();
            for (Rolle rolle : Rolle.values()) {
                gruppenrechte.gleicheAb(rolle);
            }
            aufgabenlisten.gleicheAb();
            ersteBenutzer.forEach(ErsteBenutzer::legeAn);
        });
        LOG.info("{} Gruppen mit ihren Rechten sind eingerichtet.", Rolle.values().length);
    }
}
