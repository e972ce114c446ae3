package de.ombud.vorgang.fall;

import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Akte.Wiedereroeffnung;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Rueckmeldungswert;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    @ElementCollection
    @CollectionTable(name = "wiedereroeffnung", joinColumns = @JoinColumn(name = "kundenreaktion_id"))
    @OrderBy("nr")
    private List<Wiedereroeffnung> wiedereroeffnungen = new ArrayList<>();

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

    /**
     * Also after the close. Where the case was opened again meanwhile, it is about the answer before.
     *
     * @return whether it is about the last answer
     */
    boolean rueckmeldungAufnehmen(Rueckmeldungswert wert, String worte) {
        if (antwortAm != null) {
            rueckmeldung = wert;
            rueckmeldungstext = worte;
            return true;
        }
        if (!istWiedereroeffnet() || letzte().antwortAm() == null) {
            throw new Konflikt("Eine Rückmeldung gibt es erst zu einer versandten Antwort.");
        }
        wiedereroeffnungen.set(wiedereroeffnungen.size() - 1, letzte().mit(wert, worte));
        return false;
    }

    boolean istWiedereroeffnet() {
        return !wiedereroeffnungen.isEmpty();
    }

    private Wiedereroeffnung letzte() {
        return wiedereroeffnungen.get(wiedereroeffnungen.size() - 1);
    }

    /**
     * What had been reached stays: every version of the answer, and when it went out. What was taken back begins anew even while it still
     * waits for a way that the house owes.
     */
    void wiedereroeffnen(String grund, String wer, Instant am) {
        if (status == KundenreaktionStatus.BEANTWORTET) {
            throw new Konflikt("Die Kundenreaktion wartet noch auf eine Rückmeldung der Person. Bitte zuerst die"
                    + " Rückmeldung aufnehmen; danach lässt sie sich wieder eröffnen.");
        }
        if (!istAbgeschlossen() && status != KundenreaktionStatus.ZURUECKGEZOGEN) {
            throw new Konflikt("Die Kundenreaktion ist noch nicht abgeschlossen.");
        }
        wiedereroeffnungen.add(new Wiedereroeffnung(
                wiedereroeffnungen.size() + 1,
                grund,
                wer,
                am,
                status,
                abgeschlossenAm,
                antwortAm,
                antwortfassungen.size(),
                freigegebenVon,
                rueckmeldung,
                rueckmeldungstext));
        status = KundenreaktionStatus.ERFASST;
        abgeschlossenAm = null;
        antwortAm = null;
        freigegebenVon = null;
        freigegebenAm = null;
        freigabehinweis = null;
        rueckmeldung = null;
        rueckmeldungstext = null;
        rueckzugsgrund = null;
        sofort = false;
    }

    /** User names of all who wrote or released an answer of the case, whichever version. */
    Set<String> anDerAntwortBeteiligte() {
        return Stream.concat(
                        antwortfassungen.stream().map(Antwortfassung::verfasser),
                        Stream.concat(
                                Stream.ofNullable(freigegebenVon),
                                wiedereroeffnungen.stream()
                                        .map(Wiedereroeffnung::freigegebenVon)
                                        .filter(Objects::nonNull)))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Wiedereroeffnung> wiedereroeffnungen() {
        return List.copyOf(wiedereroeffnungen);
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
        if (status == KundenreaktionStatus.ZURUECKGEZOGEN) {
            throw new Konflikt("Die Kundenreaktion ist schon zurückgezogen.");
        }
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
