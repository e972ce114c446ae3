package de.ombud.rechtsbehelf;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Herleitungen;
import de.ombud.akte.Worte;
import de.ombud.frist.Ortszeit;
import de.ombud.uebersetzung.Uebersetzungen;
import de.ombud.uebersetzung.Uebersetzungen.Massgebend;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when a remedy has to be there in due form, for those who see the whole case. */
@Component
@Order(4)
class Rechtsbehelfsfristen implements Fristquelle {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Uebersetzungen uebersetzungen;
    private final Herleitungen herleitungen;
    private final Worte worte;

    Rechtsbehelfsfristen(
            Rechtsbehelfe rechtsbehelfe, Uebersetzungen uebersetzungen, Herleitungen herleitungen, Worte worte) {
        this.uebersetzungen = uebersetzungen;
        this.rechtsbehelfe = rechtsbehelfe;
        this.herleitungen = herleitungen;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        if (!einsicht.vollstaendig()) {
            return List.of();
        }
        return rechtsbehelfe.zu(einsicht.akte().aktenzeichen()).stream()
                .filter(r -> r.ausgang() == null && r.frist() != null)
                .map(r -> frist(r, einsicht.akte().aktenzeichen()))
                .toList();
    }

    /** What came in due form is in time or too late on its first day; what lacks it still can be made good. */
    private Aktenfrist frist(Rechtsbehelf r, Aktenzeichen az) {
        LocalDate eingang = Ortszeit.tag(r.eingang());
        Optional<Massgebend> fremdsprachig = uebersetzungen.massgebend(az, r.anliegen(), eingang);
        boolean inForm = r.form() == Form.GEWAHRT && r.niederschrift().isEmpty();
        LocalDate da = inForm
                ? fremdsprachig
                        .map(m -> Optional.ofNullable(m.tag()))
                        .orElse(Optional.of(eingang))
                        .orElse(null)
                : null;
        List<String> saetze = Stream.concat(
                        herleitungen.saetzeZu(r.frist().schritte()).stream(),
                        fremdsprachig.map(Massgebend::satz).stream())
                .toList();
        return Aktenfrist.tag(worte.text("akte.frist.rechtsbehelf"), r.frist().bis(), da, true)
                .mit(saetze);
    }
}
