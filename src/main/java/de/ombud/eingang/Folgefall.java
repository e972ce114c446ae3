package de.ombud.eingang;

import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.verbindung.Verbindungen;
import de.ombud.verbindung.Verbindungsart;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.vorgang.fall.Vollmachten;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new case for the same person, made of an earlier one without typing everything again. */
@Component
@Transactional
public class Folgefall {

    /** "Zusage nicht eingehalten" of the Themenkatalog. */
    private static final String ZUSAGE = "V05";

    private final Akten akten;
    private final Zusammenstellung zusammenstellung;
    private final Erfassung erfassung;
    private final Vollmachten vollmachten;

    private final Verbindungen verbindungen;
    private final MessageSource texte;

    Folgefall(
            Akten akten,
            Zusammenstellung zusammenstellung,
            Erfassung erfassung,
            Vollmachten vollmachten,
            Verbindungen verbindungen,
            MessageSource texte) {
        this.verbindungen = verbindungen;
        this.texte = texte;
        this.akten = akten;
        this.zusammenstellung = zusammenstellung;
        this.erfassung = erfassung;
        this.vollmachten = vollmachten;
    }

    /**
     * What both sides agreed on is not kept: received now, to the same addressee, answered in the same way.
     *
     * @param wer user name of the recorder
     * @return number of the new case
     */
    public Aktenzeichen zusageNichtEingehalten(Aktenzeichen aus, String schilderung, String wer) {
        Akte akte = akten.lies(aus);
        AnliegenEingabe anliegen = new AnliegenEingabe(Anliegenart.BESCHWERDE, ZUSAGE, schilderung, false, null, null);
        Aktenzeichen neu =
                erfassung.erfassen(zusammenstellung.folge(akte, Zusammenstellung.Anlass.JETZT, List.of(anliegen)), wer);
        vertreteWieBisher(neu, akte, wer);
        verbindungen.verbinden(neu, aus, Verbindungsart.ZUSAMMENHANG, text("eingang.folge.zusage"), wer);
        return neu;
    }

    /**
     * Who took their case back, or whose case is closed, and wants an answer after all: the matters that were taken back, else all of
     * them, received with the addition.
     *
     * @param nachtrag its number
     * @param grund why, for the change logs of both
     * @return number of the new case
     */
    public Aktenzeichen ausNachtrag(Aktenzeichen aus, int nachtrag, String grund, String wer) {
        Akte akte = akten.lies(aus);
        Akte.Nachtrag anlass = akte.nachtrag(nachtrag).orElseThrow();
        Aktenzeichen neu = erfassung.erfassen(
                zusammenstellung.folge(
                        akte,
                        new Zusammenstellung.Anlass(anlass.eingang(), anlass.kanal(), anlass.text()),
                        anliegen(akte)),
                wer);
        vertreteWieBisher(neu, akte, wer);
        verbindungen.verbinden(neu, aus, Verbindungsart.ZUSAMMENHANG, grund, wer);
        return neu;
    }

    /** A court or the law gave it for the person and not for one case. */
    private void vertreteWieBisher(Aktenzeichen neu, Akte aus, String wer) {
        aus.vollmacht()
                .filter(v -> v.istNachgewiesen() && v.nachweis().istUrkunde())
                .ifPresent(v -> vollmachten.erteilen(neu, NeueVollmacht.erneut(v), wer));
    }

    private static List<AnliegenEingabe> anliegen(Akte akte) {
        List<Akte.Anliegen> zurueckgezogene = akte.anliegen().stream()
                .filter(a -> a.ergebnis() == Ergebnis.ZURUECKGEZOGEN)
                .toList();
        return (zurueckgezogene.isEmpty() ? akte.anliegen() : zurueckgezogene)
                .stream()
                        .map(a -> new AnliegenEingabe(a.art(), a.thema(), a.beschreibung(), false, null, null))
                        .toList();
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
