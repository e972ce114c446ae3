package de.ombud.vorgang.fall;

import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Rueckmeldungswert;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How far a case is, by the joint answer or without one, from its receipt to its close, and what that still allows. */
@Embeddable
class Fallstand {

    @Enumerated(EnumType.STRING)
    private KundenreaktionStatus status;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Antwortfassung> antwortfassungen = new ArrayList<>();

    private String freigegebenVon;
    private Instant freigegebenAm;
    private String freigabehinweis;
    private Instant antwortAm;

    @Enumerated(EnumType.STRING)
    private Rueckmeldungswert rueckmeldung;

    private String rueckmeldungstext;
    private Instant abgeschlossenAm;
    private boolean sofort;
    private String erledigungsvermerk;
    private String rueckzugsgrund;

    protected Fallstand() {}

    /** @param erledigungsvermerk null where the case is not settled in the first contact */
    Fallstand(String erledigungsvermerk) {
        this.status = KundenreaktionStatus.ERFASST;
        this.sofort = erledigungsvermerk != null;
        this.erledigungsvermerk = erledigungsvermerk;
    }

    KundenreaktionStatus status() {
        return status;
    }

    boolean istInPruefung() {
        return status == KundenreaktionStatus.ERFASST;
    }

    boolean istVerteilt() {
        return status == KundenreaktionStatus.IN_BEARBEITUNG;
    }

    void nichtBeendet() {
        if (status.istBeendet()) {
            throw new Konflikt("Die Kundenreaktion ist bereits abgeschlossen.");
        }
    }

    void nurVorDerAntwort() {
        nichtBeendet();
        if (status == KundenreaktionStatus.BEANTWORTET) {
            throw new Konflikt("Die Antwort ist bereits versandt; bitte eine neue Kundenreaktion erfassen.");
        }
        if (sofort) {
            throw new Konflikt("Die Kundenreaktion ist bereits erledigt; bitte eine neue erfassen.");
        }
    }

    void verteilen() {
        status = KundenreaktionStatus.IN_BEARBEITUNG;
    }

    /** What was released was the version before. @param alleBewertet whether every matter is rated */
    void antwortSchreiben(boolean alleBewertet, String text, String verfasser, Instant am) {
        if (!istVerteilt() || !alleBewertet) {
            throw new Konflikt("Die gemeinsame Antwort ist erst möglich, wenn alle Anliegen bewertet sind.");
        }
        antwortfassungen.add(new Antwortfassung(antwortfassungen.size() + 1, text, verfasser, am));
        freigegebenVon = null;
        freigegebenAm = null;
    }

    void freigeben(String wer, Instant am) {
        nurMitAntwort();
        VierAugen.pruefen(antwortfassungen, wer).ifPresent(grund -> {
            throw new NichtErlaubt(grund);
        });
        freigegebenVon = wer;
        freigegebenAm = am;
        freigabehinweis = null;
    }

    void antwortZurueckgeben(String hinweis) {
        nurMitAntwort();
        freigabehinweis = hinweis;
    }

    private void nurMitAntwort() {
        if (!istVerteilt() || antwortfassungen.isEmpty()) {
            throw new Konflikt("Es gibt keine Antwort, über die zu entscheiden wäre.");
        }
    }

    void antwortVermerken(Instant am) {
        antwortAm = am;
        status = KundenreaktionStatus.BEANTWORTET;
    }

    void rueckmeldungAufnehmen(Rueckmeldungswert wert, String worte) {
        if (status != KundenreaktionStatus.BEANTWORTET) {
            throw new Konflikt("Eine Rückmeldung gibt es erst zu einer versandten Antwort.");
        }
        rueckmeldung = wert;
        rueckmeldungstext = worte;
    }

    boolean istAbgeschlossen() {
        return abgeschlossenAm != null;
    }

    void abschliessen(Anliegenliste anliegen, Instant am) {
        if (!anliegen.sindAlleFertig()) {
            throw new Konflikt("Abschließen ist erst möglich, wenn alle Anliegen bewertet sind.");
        }
        abgeschlossenAm = am;
        if (status != KundenreaktionStatus.ZURUECKGEZOGEN) {
            status = anliegen.sindAlleAbgegeben() ? KundenreaktionStatus.ABGEGEBEN : KundenreaktionStatus.ABGESCHLOSSEN;
        }
    }

    void zurueckziehen(String grund) {
        nurVorDerAntwort();
        rueckzugsgrund = grund;
        status = KundenreaktionStatus.ZURUECKGEZOGEN;
    }

    /** @return null while there is none */
    Akte.Antwort antwort() {
        if (antwortfassungen.isEmpty()) {
            return null;
        }
        Antwortfassung letzte = antwortfassungen.get(antwortfassungen.size() - 1);
        return new Akte.Antwort(
                letzte.text(), antwortfassungen.size(), letzte.verfasser(), freigegebenVon, freigabehinweis);
    }

    /** @return null while there is none */
    Akte.Rueckmeldung rueckmeldung() {
        return rueckmeldung == null ? null : new Akte.Rueckmeldung(rueckmeldung, rueckmeldungstext);
    }

    /** @return null where it was not settled in the first contact */
    String erledigungsvermerk() {
        return erledigungsvermerk;
    }

    /** @return null while the case runs */
    Akte.Abschluss abschluss(Antwortweg antwortweg) {
        return abgeschlossenAm == null
                ? null
                : new Akte.Abschluss(
                        abgeschlossenAm, antwortAm, antwortweg, sofort, erledigungsvermerk, rueckzugsgrund);
    }
}
