package de.ombud.system.einmal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Konflikt;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The keys of the steps that were taken, each with its person, its content and its first answer. Works inside the caller's transaction,
 * so that a key is taken with the step or not at all. A key belongs to the person: the same one of another person is another one.
 */
@Component
class Einmaligkeit {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final MessageSource texte;
    private final EinmaligkeitEinstellungen einstellungen;
    private final Clock uhr;

    Einmaligkeit(
            JdbcClient jdbc,
            ObjectMapper json,
            MessageSource texte,
            EinmaligkeitEinstellungen einstellungen,
            Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.texte = texte;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /**
     * Takes the key for this transaction. Somebody who takes the same one at the same moment waits here until this transaction ends.
     *
     * @return how the step was answered that the key stands for already; empty where it was free and is now taken
     * @throws SchonGeschehen where it stands for another content
     * @throws Konflikt where its step is still on the way
     */
    Optional<ErsteAntwort> nimm(Idempotenzschluessel schluessel, String benutzer, String abdruck) {
        int frei = jdbc.sql("""
            insert into idempotenz (benutzer, schluessel, fingerabdruck, am)
            values (:benutzer, :schluessel, :abdruck, :am)
            on conflict do nothing
            """)
                .param("benutzer", benutzer)
                .param("schluessel", schluessel.wert())
                .param("abdruck", abdruck)
                .param("am", Timestamp.from(uhr.instant()))
                .update();
        return frei == 1 ? Optional.empty() : Optional.of(vergeben(schluessel, benutzer, abdruck));
    }

    private ErsteAntwort vergeben(Idempotenzschluessel schluessel, String benutzer, String abdruck) {
        Eintrag eintrag = jdbc.sql("""
            select fingerabdruck, coalesce(aktenzeichen, '') as aktenzeichen, coalesce(antwort, '') as antwort
            from idempotenz where benutzer = :benutzer and schluessel = :schluessel
            """)
                .param("benutzer", benutzer)
                .param("schluessel", schluessel.wert())
                .query(Eintrag.class)
                .single();
        if (!eintrag.fingerabdruck().equals(abdruck)) {
            throw new SchonGeschehen(eintrag.aktenzeichen(), text("eingang.schluessel.verbraucht"));
        }
        if (eintrag.antwort().isEmpty()) {
            throw new Konflikt(text("fehler.schluessel.unterwegs"));
        }
        return gelesen(eintrag.antwort());
    }

    /** @param pfad of the request */
    void stehtFuer(Idempotenzschluessel schluessel, String benutzer, ErsteAntwort antwort, String pfad) {
        jdbc.sql("""
            update idempotenz set antwort = :antwort,
              aktenzeichen = (select aktenzeichen from kundenreaktion where aktenzeichen = :az)
            where benutzer = :benutzer and schluessel = :schluessel
            """)
                .param("antwort", geschrieben(antwort))
                .param("az", antwort.aktenzeichen(pfad).orElse(""))
                .param("benutzer", benutzer)
                .param("schluessel", schluessel.wert())
                .update();
    }

    /** The step came to nothing. */
    void gibFrei(Idempotenzschluessel schluessel, String benutzer) {
        jdbc.sql("delete from idempotenz where benutzer = :benutzer and schluessel = :schluessel and antwort is null")
                .param("benutzer", benutzer)
                .param("schluessel", schluessel.wert())
                .update();
    }

    /** On every node: what is gone cannot be deleted twice. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    int veralteteLoeschen() {
        return jdbc.sql("delete from idempotenz where am < :grenze")
                .param("grenze", Timestamp.from(uhr.instant().minus(einstellungen.aufbewahrung())))
                .update();
    }

    private ErsteAntwort gelesen(String antwort) {
        try {
            return json.readValue(antwort, ErsteAntwort.class);
        } catch (JsonProcessingException e) {
            throw unlesbar(e);
        }
    }

    private String geschrieben(ErsteAntwort antwort) {
        try {
            return json.writeValueAsString(antwort);
        } catch (JsonProcessingException e) {
            throw unlesbar(e);
        }
    }

    /** Without the cause: its message may quote what somebody wrote. */
    private static IllegalStateException unlesbar(Exception e) {
        return new IllegalStateException("no first answer: " + e.getClass().getName());
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }

    private record Eintrag(String fingerabdruck, String aktenzeichen, String antwort) {}
}
