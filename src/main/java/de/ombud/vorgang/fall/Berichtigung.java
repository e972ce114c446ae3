package de.ombud.vorgang.fall;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kunde;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Carries out a correction field by field; only what really differs is changed and logged, one line for each single field. */
@Component
class Berichtigung {

    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern(
                    "dd.MM.yyyy HH:mm:ss 'Uhr' (xxx)", Locale.GERMANY)
            .withZone(ZoneId.of("Europe/Berlin"));
    private static final String BEIM_ERFASSEN = "Beim Erfassen genannt";
    private static final Kunde NICHTS_BEKANNT = new Kunde(null, null, null, null, null, null);
    private static final Anschrift OHNE_ANSCHRIFT = new Anschrift(null, null, null);

    private final Aenderungsprotokoll protokoll;
    private final Clock uhr;

    Berichtigung(Aenderungsprotokoll protokoll, Clock uhr) {
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** @return whether the time of receipt changed */
    boolean ausfuehren(Kundenreaktion fall, Korrektur korrektur, String wer) {
        Map<String, String> vorher = felder(fall.akte());
        boolean eingangVerschoben = aendert(fall.akte().eingang(), korrektur.eingang());
        if (eingangVerschoben) {
            fall.eingangBerichtigen(korrektur.eingang(), korrektur.fristen());
        }
        if (korrektur.kanal() != null) {
            fall.kanalBerichtigen(korrektur.kanal());
        }
        if (korrektur.kunde() != null) {
            fall.kundeBerichtigen(korrektur.kunde());
        }
        if (korrektur.einreicher() != null) {
            fall.einreicherBerichtigen(korrektur.einreicher(), korrektur.grund(), wer, uhr.instant());
        }
        felder(fall.akte()).forEach((feld, neu) -> {
            String alt = vorher.get(feld);
            if (!alt.equals(neu)) {
                protokoll.vermerken(fall, wer, feld, alt, neu, korrektur.grund());
            }
        });
        return eingangVerschoben;
    }

    /** Who asks from outside and who never sees the case was said by somebody, so it stands in the change log from the start. */
    void beimErfassen(Kundenreaktion fall, String wer) {
        felder(fall.akte().absender()).forEach((feld, neu) -> {
            if (!neu.isEmpty()) {
                protokoll.vermerken(fall, wer, feld, "", neu, BEIM_ERFASSEN);
            }
        });
        fall.akte().ausgeschlossene().stream()
                .sorted()
                .forEach(name -> protokoll.vermerken(fall, wer, Fallfreigabe.FELD, "", name, BEIM_ERFASSEN));
    }

    /** @return whether the answer is due on another day now */
    boolean absender(Kundenreaktion fall, AnfragendeStelle stelle, Fristdaten eigene, String grund, String wer) {
        Map<String, String> vorher = felder(fall.akte().absender());
        var bisher = fall.akte().fristen().antwort();
        fall.absenderFestlegen(stelle, eigene);
        felder(stelle).forEach((feld, neu) -> {
            String alt = vorher.get(feld);
            if (!alt.equals(neu)) {
                protokoll.vermerken(fall, wer, feld, alt, neu, grund);
            }
        });
        return !bisher.equals(fall.akte().fristen().antwort());
    }

    private static Map<String, String> felder(AnfragendeStelle stelle) {
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("absender.stelle", stelle == null ? "" : text(stelle.stelle()));
        felder.put("absender.zeichen", stelle == null ? "" : text(stelle.zeichen()));
        felder.put("absender.frist", stelle == null ? "" : text(stelle.frist()));
        return felder;
    }

    private static boolean aendert(Instant alt, Instant neu) {
        return neu != null && !neu.equals(alt);
    }

    /** Everything that a correction can touch, as people read it; what is not known is empty. */
    private static Map<String, String> felder(Akte akte) {
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("eingang", ZEITPUNKT.format(akte.eingang()));
        felder.put("kanal", akte.kanal().name());
        Kunde kunde = Objects.requireNonNullElse(akte.kunde(), NICHTS_BEKANNT);
        felder.put("kunde.vorname", text(kunde.vorname()));
        felder.put("kunde.nachname", text(kunde.nachname()));
        felder.put("kunde.email", text(kunde.email()));
        felder.put("kunde.telefon", text(kunde.telefon()));
        felder.put("kunde.bgNummer", text(kunde.bgNummer()));
        Anschrift anschrift = Objects.requireNonNullElse(kunde.anschrift(), OHNE_ANSCHRIFT);
        felder.put("kunde.anschrift.strasse", text(anschrift.strasse()));
        felder.put("kunde.anschrift.plz", text(anschrift.plz()));
        felder.put("kunde.anschrift.ort", text(anschrift.ort()));
        felder.putAll(felder(Objects.requireNonNullElse(kunde.beduerfnisse(), Beduerfnisse.KEINE)));
        Einreicher einreicher = akte.einreicher();
        felder.put("einreicher.art", einreicher == null ? "" : text(einreicher.art()));
        felder.put("einreicher.name", einreicher == null ? "" : text(einreicher.name()));
        felder.put("einreicher.organisation", einreicher == null ? "" : text(einreicher.organisation()));
        felder.put("einreicher.email", einreicher == null ? "" : text(einreicher.email()));
        Anschrift sitz = einreicher == null || einreicher.anschrift() == null ? OHNE_ANSCHRIFT : einreicher.anschrift();
        felder.put("einreicher.anschrift.strasse", text(sitz.strasse()));
        felder.put("einreicher.anschrift.plz", text(sitz.plz()));
        felder.put("einreicher.anschrift.ort", text(sitz.ort()));
        felder.put("einreicher.vollmacht", einreicher == null ? "" : jaNein(einreicher.vollmacht()));
        return felder;
    }

    private static Map<String, String> felder(Beduerfnisse beduerfnisse) {
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("kunde.beduerfnisse.sprache", text(beduerfnisse.sprache()));
        felder.put("kunde.beduerfnisse.dolmetscher", jaNein(beduerfnisse.dolmetscher()));
        felder.put("kunde.beduerfnisse.leichteSprache", jaNein(beduerfnisse.leichteSprache()));
        felder.put("kunde.beduerfnisse.gebaerdensprache", jaNein(beduerfnisse.gebaerdensprache()));
        felder.put("kunde.beduerfnisse.grossdruck", jaNein(beduerfnisse.grossdruck()));
        felder.put("kunde.beduerfnisse.anrufzeit", text(beduerfnisse.anrufzeit()));
        return felder;
    }

    private static String jaNein(boolean wert) {
        return wert ? "ja" : "nein";
    }

    private static String text(Object wert) {
        return Objects.toString(wert, "");
    }
}
