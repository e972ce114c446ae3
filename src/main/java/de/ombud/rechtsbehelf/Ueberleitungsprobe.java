package de.ombud.rechtsbehelf;

import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Schreibprobe;
import de.ombud.schriftverkehr.Schreibvorgaben;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows which letters go out as soon as somebody says "that is a legal remedy": the way is opened as it would be, its letters are made,
 * and everything is taken back. So the words are those that would go, and nothing is told twice.
 */
@Component
class Ueberleitungsprobe {

    private final Wege wege;
    private final Ueberleitung ueberleitung;
    private final Schreibvorgaben schreibvorgaben;
    private final TransactionTemplate probe;

    Ueberleitungsprobe(
            Wege wege, Ueberleitung ueberleitung, Schreibvorgaben schreibvorgaben, TransactionTemplate probe) {
        this.wege = wege;
        this.ueberleitung = ueberleitung;
        this.schreibvorgaben = schreibvorgaben;
        this.probe = probe;
    }

    /** @throws de.ombud.system.Konflikt where the way cannot be opened */
    List<Schreibprobe> schreiben(Aktenzeichen az, Integer anliegen, String wer) {
        return probe.execute(status -> {
            status.setRollbackOnly();
            int nr = wege.eroeffnen(az, new NeuerWeg(Wegart.RECHTSBEHELF, anliegen, null, ""), wer);
            List<Schreibprobe> alle = new ArrayList<>();
            ueberleitung.vermerken(az, nr);
            alle.add(schreibvorgaben.probe(az, Schreiben.UEBERLEITUNGSVERMERK, nr));
            if (ueberleitung.form(az, nr) == Form.FEHLT) {
                ueberleitung.formhinweisVorbereiten(az, nr);
                alle.add(schreibvorgaben.probe(az, Schreiben.FORMHINWEIS, nr));
            }
            return alle;
        });
    }
}
