package de.ombud.vorgang.fall;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Carries out a correction field by field; only what really differs is changed and logged, one line for each single field. */
@Component
class Berichtigung {

    private static final String BEIM_ERFASSEN = "Beim Erfassen genannt";

    private final Aenderungsprotokoll protokoll;
    private final Clock uhr;

    Berichtigung(Aenderungsprotokoll protokoll, Clock uhr) {
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    void ausfuehren(Kundenreaktion fall, Korrektur korrektur, String wer) {
        Map<String, String> vorher = felder(fall.akte());
        if (korrektur.kanal() != null) {
            fall.kanalBerichtigen(korrektur.kanal());
        }
        if (korrektur.kunde() != null) {
            fall.kundeBerichtigen(korrektur.kunde());
        }
        if (korrektur.einreicher() != null) {
            fall.einreicherBerichtigen(korrektur.einreicher(), korrektur.grund(), wer, uhr.instant());
        }
        // last, because the clocks that start anew are told after everybody knows whom letters go to
        if (aendert(fall.akte().eingang(), korrektur.eingang())) {
            fall.eingangBerichtigen(korrektur.eingang(), korrektur.fristen());
        }
        vermerken(fall, vorher, felder(fall.akte()), korrektur.grund(), wer);
    }

    /** Who asks from outside and who never sees the case was said by somebody, so it stands in the change log from the start. */
    void beimErfassen(Kundenreaktion fall, String wer) {
        vermerken(fall, felder((AnfragendeStelle) null), felder(fall.akte().absender()), BEIM_ERFASSEN, wer);
        fall.akte().ausgeschlossene().stream()
                .sorted()
                .forEach(name -> protokoll.vermerken(fall, wer, Fallfreigabe.FELD, "", name, BEIM_ERFASSEN));
    }

    void absender(Kundenreaktion fall, AnfragendeStelle stelle, Fristdaten eigene, String grund, String wer) {
        Map<String, String> vorher = felder(fall.akte().absender());
        fall.absenderFestlegen(stelle, eigene);
        vermerken(fall, vorher, felder(stelle), grund, wer);
    }

    private static boolean aendert(Instant alt, Instant neu) {
        return neu != null && !neu.equals(alt);
    }

    /** Everything that a correction can touch. */
    private static Map<String, String> felder(Akte akte) {
        return new Feldliste()
                .mit("eingang", Instant.class, akte.eingang())
                .mit("kanal", Kanal.class, akte.kanal())
                .mit("kunde", Kunde.class, Objects.requireNonNullElse(akte.kunde(), Kunde.UNBEKANNT))
                .mit("einreicher", Einreicher.class, akte.einreicher())
                .alle();
    }

    private static Map<String, String> felder(AnfragendeStelle stelle) {
        return new Feldliste().mit("absender", AnfragendeStelle.class, stelle).alle();
    }

    private void vermerken(
            Kundenreaktion fall, Map<String, String> vorher, Map<String, String> jetzt, String grund, String wer) {
        jetzt.forEach((feld, neu) -> {
            String alt = vorher.get(feld);
            if (!alt.equals(neu)) {
                protokoll.vermerken(fall, wer, feld, alt, neu, grund);
            }
        });
    }
}
