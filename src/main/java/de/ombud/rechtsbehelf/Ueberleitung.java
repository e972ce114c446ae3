package de.ombud.rechtsbehelf;

import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Briefinhalt;
import de.ombud.schriftverkehr.Dienstpost;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Schreibvorgaben;
import de.ombud.schriftverkehr.Stellen;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays down what the Widerspruchsstelle and the person are told about a remedy. */
@Component
@Transactional
public class Ueberleitung {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Ueberleitungsworte worte;
    private final Dienstpost dienstpost;
    private final Schreibvorgaben schreibvorgaben;
    private final Stellen stellen;
    private final Clock uhr;

    Ueberleitung(
            Rechtsbehelfe rechtsbehelfe,
            Ueberleitungsworte worte,
            Dienstpost dienstpost,
            Schreibvorgaben schreibvorgaben,
            Stellen stellen,
            Clock uhr) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.worte = worte;
        this.dienstpost = dienstpost;
        this.schreibvorgaben = schreibvorgaben;
        this.stellen = stellen;
        this.uhr = uhr;
    }

    /** Name of the {@link Form} that the model decides by. */
    public Form form(Aktenzeichen az, int nr) {
        return rechtsbehelfe.lies(az, nr).form();
    }

    /** The transfer note: the receipt that counts, channel, form and deadline; neither the person nor what they wrote. */
    public void vermerken(Aktenzeichen az, int nr) {
        Rechtsbehelf rechtsbehelf = rechtsbehelfe.lies(az, nr);
        dienstpost.beauftragen(
                az,
                Schreiben.UEBERLEITUNGSVERMERK,
                nr,
                stellen.widerspruchsstelle(),
                Briefinhalt.aus(Map.of(
                        "betrifft", worte.betrifft(rechtsbehelf),
                        "eingegangenAm", worte.eingang(rechtsbehelf),
                        "kanalwort", worte.kanal(rechtsbehelf),
                        "form", worte.form(rechtsbehelf),
                        "frist", worte.frist(rechtsbehelf),
                        "annahme", worte.annahme(rechtsbehelf),
                        "hinweis", worte.hinweis(rechtsbehelf))));
    }

    /** The warning about the lacking form. */
    public void formhinweisVorbereiten(Aktenzeichen az, int nr) {
        Rechtsbehelf rechtsbehelf = rechtsbehelfe.lies(az, nr);
        schreibvorgaben.festlegen(
                az,
                Schreiben.FORMHINWEIS,
                nr,
                Briefinhalt.aus(Map.of(
                        "eingangAm", worte.eingangstag(rechtsbehelf),
                        "kanalwort", worte.kanal(rechtsbehelf),
                        "formgrund", worte.formgrund(rechtsbehelf),
                        "fristlage", lage(rechtsbehelf.frist()).name(),
                        "fristBis", worte.fristtag(rechtsbehelf),
                        "annahme", worte.annahme(rechtsbehelf),
                        "nachzahlungAb", worte.nachzahlungAb(Ortszeit.tag(rechtsbehelf.eingang())))));
    }

    private enum Lage {
        OFFEN,
        ABGELAUFEN,
        UNBEKANNT
    }

    private Lage lage(Rechtsbehelfsfrist frist) {
        if (frist == null) {
            return Lage.UNBEKANNT;
        }
        return frist.istAbgelaufenAm(Ortszeit.tag(uhr.instant())) ? Lage.ABGELAUFEN : Lage.OFFEN;
    }
}
