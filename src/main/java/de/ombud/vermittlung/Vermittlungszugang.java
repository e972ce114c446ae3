package de.ombud.vermittlung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vertretung.Vertretungen;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see, ask for and leave a mediation. Whoever may not see the case gets {@link NichtGefunden}; who sees it but not the whole of
 * it, or may not take the step, {@link NichtErlaubt}.
 */
@Component
@Transactional(readOnly = true)
class Vermittlungszugang {

    private final Akten akten;
    private final Vermittlungsbestand bestand;
    private final Vertretungen vertretungen;
    private final MessageSource texte;

    Vermittlungszugang(Akten akten, Vermittlungsbestand bestand, Vertretungen vertretungen, MessageSource texte) {
        this.akten = akten;
        this.bestand = bestand;
        this.vertretungen = vertretungen;
        this.texte = texte;
    }

    /** The newest mediation of the case, as far as this person may see it. */
    Optional<Verfahren> zumLesen(Aktenzeichen az, Angemeldet wer) {
        ganzeAkte(az, wer);
        return bestand.juengstes(az).map(v -> {
            Verfahren ansicht = v.ansicht();
            return Vermittlungseinsicht.von(wer.name(), wer.gruppen(), ansicht, vertritt(wer, v))
                    .auf(ansicht);
        });
    }

    /** What the person needs, for whoever talks with them. Errors as above. */
    Optional<Beduerfnisse> beduerfnisse(Aktenzeichen az, Angemeldet wer) {
        return Optional.ofNullable(ganzeAkte(az, wer).kunde()).map(Kunde::beduerfnisse);
    }

    Akte zumAnfragen(Aktenzeichen az, Angemeldet wer) {
        Akte akte = ganzeAkte(az, wer);
        if (!wer.istIn(Gruppe.FALLFUEHRUNG)) {
            throw verweigert("anfragen");
        }
        return akte;
    }

    void zumWiderrufen(Aktenzeichen az, Angemeldet wer) {
        ganzeAkte(az, wer);
        if (!darfWiderrufen(wer)) {
            throw verweigert("widerruf");
        }
    }

    boolean darfWiderrufen(Angemeldet wer) {
        return wer.istIn(Gruppe.mitLeitung(Gruppe.KRM, Gruppe.OMBUDSSTELLE));
    }

    /** For the steps that the mediation itself keeps for its Ombudsperson. */
    void zumFuehren(Aktenzeichen az, Angemeldet wer) {
        ganzeAkte(az, wer);
        boolean fuehrt =
                bestand.alle(az.wert()).stream().anyMatch(v -> wer.name().equals(v.ombudsperson()));
        if (!fuehrt) {
            throw verweigert("fuehren");
        }
    }

    /** For the steps that whoever covers for the Ombudsperson may take, too. */
    void zumVermitteln(Aktenzeichen az, Angemeldet wer) {
        ganzeAkte(az, wer);
        boolean vermittelt =
                bestand.alle(az.wert()).stream().anyMatch(v -> wer.name().equals(v.ombudsperson()) || vertritt(wer, v));
        if (!vermittelt) {
            throw verweigert("fuehren");
        }
    }

    /** Whether this person covers for the Ombudsperson of the newest mediation. */
    boolean vertritt(Aktenzeichen az, Angemeldet wer) {
        return bestand.juengstes(az).filter(v -> vertritt(wer, v)).isPresent();
    }

    private boolean vertritt(Angemeldet wer, Vermittlungsverfahren v) {
        return v.ombudsperson() != null
                && !v.istBefangen(wer.name())
                && vertretungen.vertritt(wer.name(), v.ombudsperson());
    }

    private Akte ganzeAkte(Aktenzeichen az, Angemeldet wer) {
        Akte akte = akten.lies(az, Betrachter.von(wer));
        if (!akte.vollstaendig()) {
            throw verweigert("stand");
        }
        return akte;
    }

    private NichtErlaubt verweigert(String wozu) {
        return new NichtErlaubt(texte.getMessage("vermittlung.recht." + wozu, null, Locale.GERMANY));
    }
}
