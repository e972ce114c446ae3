package de.ombud.anlage;

import de.ombud.entwurf.Erfassungsentwuerfe;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a recording that is not sent yet, for its author only. Every verb throws {@link NichtGefunden} for somebody else's
 * draft or a file that is not there.
 */
@Component
@Transactional
public class Entwurfsanlagen {

    private final Erfassungsentwuerfe entwuerfe;
    private final Entwurfsanlagenbuch buch;
    private final Anlagenwerk werk;
    private final AnlagenEinstellungen einstellungen;
    private final MessageSource texte;
    private final Clock uhr;

    Entwurfsanlagen(
            Erfassungsentwuerfe entwuerfe,
            Entwurfsanlagenbuch buch,
            Anlagenwerk werk,
            AnlagenEinstellungen einstellungen,
            MessageSource texte,
            Clock uhr) {
        this.entwuerfe = entwuerfe;
        this.buch = buch;
        this.werk = werk;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.uhr = uhr;
    }

    /**
     * The recording has become this case: its files go there, all or nothing with it. Must be called before the draft is thrown away;
     * called again for the same case it doubles nothing.
     *
     * @param entwurf may be no draft at all
     */
    public void uebernehmen(String entwurf, Aktenzeichen az, String wer) {
        entwuerfe.festhalten(entwurf, wer);
        werk.uebernehmen(az, entwurf, wer);
    }

    List<Entwurfsanlage> zu(String entwurf, String wer) {
        return buch.zu(entwurf, wer);
    }

    record Hinzugefuegt(Entwurfsanlage anlage, boolean schonDa) {}

    /**
     * The draft begins with its first file, where nothing was typed yet.
     *
     * @throws de.ombud.system.Konflikt where a limit is reached
     */
    Hinzugefuegt hinzufuegen(String entwurf, Datei datei, String wer) {
        entwuerfe.bereithalten(entwurf, wer);
        List<Entwurfsanlage> bisher = buch.zu(entwurf, wer);
        for (Entwurfsanlage anlage : bisher) {
            if (anlage.sha256().equals(datei.sha256())) {
                return new Hinzugefuegt(anlage, true);
            }
        }
        long summe = bisher.stream().mapToLong(Entwurfsanlage::groesse).sum();
        Grenzen.pruefe(einstellungen, bisher.size(), summe, datei.groesse(), texte);
        int nr = bisher.stream().mapToInt(Entwurfsanlage::nr).max().orElse(0) + 1;
        buch.eintragen(entwurf, nr, datei, uhr.instant());
        return new Hinzugefuegt(eigene(entwurf, nr, wer), false);
    }

    /** @param anliegen number of the matter in the form; null: the whole case */
    void zuordnen(String entwurf, int nr, Integer anliegen, String wer) {
        eigene(entwurf, nr, wer);
        buch.zuordnen(entwurf, nr, anliegen);
    }

    void entfernen(String entwurf, int nr, String wer) {
        eigene(entwurf, nr, wer);
        buch.entfernen(entwurf, nr);
    }

    private Entwurfsanlage eigene(String entwurf, int nr, String wer) {
        return buch.zu(entwurf, wer).stream()
                .filter(anlage -> anlage.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new NichtGefunden(texte.getMessage("anlage.unbekannt", null, Locale.GERMANY)));
    }
}
