package de.ombud.verbindung;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallsperre;
import de.ombud.vorgang.fall.Fallverbindung;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links between cases, made and unmade by people and kept in the change logs of both. Of DUBLETTE and WIEDERHOLUNG the later case
 * counts not; while its receipt is still being checked, its open matters are rated with a reference, so that the next step is a short
 * answer. Verbs throw {@link NichtGefunden} for an unknown case and {@link Konflikt} where the link is (not) there.
 */
@Component
@Transactional
public class Verbindungen {

    private static final Comparator<Akte> NACH_EINGANG = Comparator.comparing(Akte::eingang)
            .thenComparing(akte -> akte.aktenzeichen().wert());

    private final Verbindungsbuch buch;
    private final Fallverbindung faelle;
    private final Fallsperre sperre;
    private final Akten akten;
    private final MessageSource texte;
    private final Clock uhr;

    Verbindungen(
            Verbindungsbuch buch,
            Fallverbindung faelle,
            Fallsperre sperre,
            Akten akten,
            MessageSource texte,
            Clock uhr) {
        this.buch = buch;
        this.faelle = faelle;
        this.sperre = sperre;
        this.akten = akten;
        this.texte = texte;
        this.uhr = uhr;
    }

    public Wirkung verbinden(Aktenzeichen az, Aktenzeichen mit, Verbindungsart art, String grund, String wer) {
        if (az.equals(mit)) {
            throw new Eingabefehler("mit", text("verbindung.selbst"));
        }
        sperreBeide(az, mit);
        if (zwischen(az, mit).isPresent() || art.zaehltEinmal() && buch.zaehlenSchonAlsEine(az, mit)) {
            throw new Konflikt(text("verbindung.schon"));
        }
        List<Akte> beide =
                Stream.of(az, mit).map(akten::lies).sorted(NACH_EINGANG).toList();
        Aktenzeichen aeltere = beide.get(0).aktenzeichen();
        Aktenzeichen neuere = beide.get(1).aktenzeichen();
        buch.eintragen(neuere, aeltere, art, grund, wer, uhr.instant());
        faelle.vermerken(neuere, "", inWorten(art, aeltere), grund, wer);
        faelle.vermerken(aeltere, "", inWorten(art, neuere), grund, wer);
        boolean erledigt = art.zaehltEinmal()
                && faelle.mitDemFrueherenErledigen(neuere, aeltere, text("verbindung.verweis." + art, aeltere), wer);
        return erledigt ? Wirkung.ANLIEGEN_ERLEDIGT : Wirkung.NUR_ZAEHLUNG;
    }

    Wirkung loesen(Aktenzeichen az, Aktenzeichen mit, String grund, String wer) {
        sperreBeide(az, mit);
        Verbindung bisher = zwischen(az, mit).orElseThrow(() -> new NichtGefunden(text("verbindung.keine")));
        buch.loesen(az, mit, grund, wer, uhr.instant());
        faelle.vermerken(az, inWorten(bisher.art(), mit), "", grund, wer);
        faelle.vermerken(mit, inWorten(bisher.art(), az), "", grund, wer);
        Aktenzeichen neuere = bisher.mitIstFrueher() ? az : mit;
        Aktenzeichen aeltere = bisher.mitIstFrueher() ? mit : az;
        boolean offen = bisher.art().zaehltEinmal() && faelle.wiederOeffnen(neuere, aeltere);
        return offen ? Wirkung.ANLIEGEN_WIEDER_OFFEN : Wirkung.NUR_ZAEHLUNG;
    }

    /** Those whose other case this person may see too; oldest link first. */
    @Transactional(readOnly = true)
    public List<Verbindung> zu(Aktenzeichen az, Betrachter wer) {
        return buch.zu(az).stream().filter(v -> darfSehen(v.mit(), wer)).toList();
    }

    boolean darfSehen(Aktenzeichen az, Betrachter wer) {
        try {
            return akten.lies(az, wer).vollstaendig();
        } catch (NichtGefunden e) {
            return false;
        }
    }

    private Optional<Verbindung> zwischen(Aktenzeichen az, Aktenzeichen mit) {
        return buch.zu(az).stream().filter(v -> v.mit().equals(mit)).findFirst();
    }

    /** In one order, so that two who link the same cases from both sides wait instead of blocking each other. */
    private void sperreBeide(Aktenzeichen az, Aktenzeichen mit) {
        Stream.of(az, mit).sorted(Comparator.comparing(Aktenzeichen::wert)).forEach(sperre::nehmen);
    }

    private static String inWorten(Verbindungsart art, Aktenzeichen mit) {
        return art.name() + " " + mit.wert();
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}
