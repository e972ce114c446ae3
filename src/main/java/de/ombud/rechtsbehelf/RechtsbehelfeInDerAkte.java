package de.ombud.rechtsbehelf;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Herleitungen;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The legal remedies of a case, for those who see the whole case; when the decision was posted says KRM or the Widerspruchsstelle. */
@Component
class RechtsbehelfeInDerAkte implements Aktenabschnitt {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Widerspruchsausgaenge ausgaenge;
    private final Ueberleitungsworte worte;
    private final Herleitungen herleitungen;

    RechtsbehelfeInDerAkte(
            Rechtsbehelfe rechtsbehelfe,
            Widerspruchsausgaenge ausgaenge,
            Ueberleitungsworte worte,
            Herleitungen herleitungen) {
        this.ausgaenge = ausgaenge;
        this.herleitungen = herleitungen;
        this.worte = worte;
        this.rechtsbehelfe = rechtsbehelfe;
    }

    @Override
    public Rang rang() {
        return Rang.RECHTSBEHELFE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Rechtsbehelf> alle =
                einsicht.vollstaendig() ? rechtsbehelfe.zu(einsicht.akte().aktenzeichen()) : List.of();
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "rechtsbehelf/abschnitt",
                        "rechtsbehelfe",
                        Map.of(
                                "rechtsbehelfe",
                                alle.stream()
                                        .map(r -> zeile(einsicht.akte().aktenzeichen(), r))
                                        .toList(),
                                "ausgaenge",
                                Widerspruchsausgang.values(),
                                "darfBescheidFestlegen",
                                einsicht.wer().istIn(Gruppe.KRM, Gruppe.WIDERSPRUCHSSTELLE))));
    }

    private List<String> herleitung(Rechtsbehelf r) {
        return r.frist() == null ? List.of() : herleitungen.saetzeZu(r.frist().schritte());
    }

    /** What is known of it, and how that is said. */
    record Zeile(
            Rechtsbehelf rechtsbehelf,
            String form,
            String frist,
            String annahme,
            List<String> herleitung,
            Optional<Widerspruchsausgaenge.Entschieden> ausgang) {}

    private Zeile zeile(Aktenzeichen az, Rechtsbehelf r) {
        return new Zeile(r, worte.form(r), worte.frist(r), worte.annahme(r), herleitung(r), ausgaenge.zu(az, r.nr()));
    }
}
