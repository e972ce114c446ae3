package de.ombud.eingang;

import de.ombud.system.NichtVerarbeitbar;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which case a key of a user stands for. Works inside the caller's transaction. */
@Component
class Idempotenz {

    private final JdbcClient jdbc;
    private final MessageSource texte;
    private final Clock uhr;

    Idempotenz(JdbcClient jdbc, MessageSource texte, Clock uhr) {
        this.jdbc = jdbc;
        this.texte = texte;
        this.uhr = uhr;
    }

    /**
     * Takes the key for this transaction. Somebody who takes the same one at the same moment waits here until this transaction ends.
     *
     * @return the case that the key already stands for; empty where it was free and is now taken
     * @throws NichtVerarbeitbar where the key stands for another body
     */
    Optional<Aktenzeichen> nimm(Idempotenzschluessel schluessel, String benutzer, String fingerabdruck) {
        int frei = jdbc.sql("""
                        insert into idempotenz (benutzer, schluessel, fingerabdruck, am)
                        values (:benutzer, :schluessel, :fingerabdruck, :am)
                        on conflict do nothing
                        """)
                .param("benutzer", benutzer)
                .param("schluessel", schluessel.wert())
                .param("fingerabdruck", fingerabdruck)
                .param("am", Timestamp.from(uhr.instant()))
                .update();
        return frei == 1 ? Optional.empty() : Optional.of(vergeben(schluessel, benutzer, fingerabdruck));
    }

    private Aktenzeichen vergeben(Idempotenzschluessel schluessel, String benutzer, String fingerabdruck) {
        Eintrag eintrag = jdbc.sql("""
                        select fingerabdruck, aktenzeichen from idempotenz
                        where benutzer = :benutzer and schluessel = :schluessel
                        """)
                .param("benutzer", benutzer)
                .param("schluessel", schluessel.wert())
                .query(Eintrag.class)
                .single();
        if (!eintrag.fingerabdruck().equals(fingerabdruck)) {
            throw new NichtVerarbeitbar(
                    Idempotenzschluessel.KOPFZEILE,
                    texte.getMessage("eingang.schluessel.verbraucht", null, Locale.GERMANY));
        }
        return new Aktenzeichen(eintrag.aktenzeichen());
    }

    void stehtFuer(Idempotenzschluessel schluessel, String benutzer, Aktenzeichen aktenzeichen) {
        jdbc.sql("""
                        update idempotenz set aktenzeichen = :aktenzeichen
                        where benutzer = :benutzer and schluessel = :schluessel
                        """)
                .param("aktenzeichen", aktenzeichen.wert())
                .param("benutzer", benutzer)
                .param("schluessel", schluessel.wert())
                .update();
    }

    private record Eintrag(String fingerabdruck, String aktenzeichen) {}
}
