package de.ombud.eingang;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kanal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records what came in writing by itself, through the same door as what people type. */
@Component
public class Postaufnahme {

    private final Aufnahme aufnahme;
    private final Eingabeleser leser;

    Postaufnahme(Aufnahme aufnahme, Eingabeleser leser) {
        this.aufnahme = aufnahme;
        this.leser = leser;
    }

    /**
     * @param eingang null for now
     * @param text not empty
     * @param email of whoever wrote; null where nobody can be answered
     * @param vorname,nachname null where nobody is named
     * @param art,thema of the proposed Anliegen; null where KRM records it
     */
    public record Post(
            Kanal kanal,
            Instant eingang,
            String betreff,
            String text,
            String bemerkung,
            String email,
            String vorname,
            String nachname,
            String art,
            String thema) {

        @Override
        public String toString() {
            return "Post[" + kanal + "]";
        }
    }

    /**
     * Names that our letters cannot spell are left out, the rest stays: the whole stands in the message itself.
     *
     * @param wer on whose behalf
     */
    public Aktenzeichen aufnehmen(Post post, String wer) {
        Betrachter haus = new Betrachter(wer, Set.of(Gruppe.KRM.id()));
        KundenreaktionEingabe eingabe;
        try {
            eingabe = leser.lies(KundenreaktionEingabe.class, felder(post, true));
        } catch (Eingabefehler unbrauchbarerName) {
            eingabe = leser.lies(KundenreaktionEingabe.class, felder(post, false));
        }
        return aufnahme.aufnehmen(eingabe, haus).aktenzeichen();
    }

    private static Map<String, Object> felder(Post post, boolean mitNamen) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("kanal", post.kanal().name());
        if (post.eingang() != null) {
            felder.put(
                    "eingang",
                    OffsetDateTime.ofInstant(post.eingang(), ZoneOffset.UTC).toString());
        }
        felder.put("betreff", post.betreff());
        felder.put("text", post.text());
        felder.put("erfasserbemerkung", post.bemerkung());
        felder.put("antwortweg", (post.email() == null ? Antwortweg.KEINE : Antwortweg.EMAIL).name());
        if (post.email() != null) {
            felder.put("kunde.email", post.email());
        }
        if (mitNamen && post.nachname() != null) {
            felder.put("kunde.vorname", post.vorname() == null ? "" : post.vorname());
            felder.put("kunde.nachname", post.nachname());
        }
        if (post.thema() != null) {
            felder.put("anliegen[0].art", post.art());
            felder.put("anliegen[0].thema", post.thema());
        }
        return felder;
    }
}
