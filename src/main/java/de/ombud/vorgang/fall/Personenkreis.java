package de.ombud.vorgang.fall;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Beteiligte;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Vollmacht;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.fall.angabe.Korrektur;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The people in a case, and every version of the Vollmacht of whoever speaks for the person; the last one counts. */
@Embeddable
class Personenkreis {

    private Beteiligte beteiligte;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Vollmachtfassung> vollmachten = new ArrayList<>();

    protected Personenkreis() {}

    Personenkreis(Beteiligte beteiligte, String erfasstVon, Instant jetzt) {
        this.beteiligte = beteiligte;
        if (einreicher() != null
                && einreicher().istBevollmaechtigt()
                && !einreicher().vertrittGesetzlich()) {
            erteile(NeueVollmacht.unbeschraenkt(), erfasstVon, jetzt);
        }
    }

    /** Where nobody is known, the database keeps nothing of it. */
    Beteiligte beteiligte() {
        return beteiligte == null ? Beteiligte.NIEMAND : beteiligte;
    }

    private Einreicher einreicher() {
        return beteiligte().einreicher();
    }

    void absenderFestlegen(AnfragendeStelle stelle) {
        beteiligte = beteiligte().mit(stelle);
    }

    void berichtigen(Korrektur neu, String wer, Instant am) {
        if (neu.kunde() != null) {
            beteiligte = beteiligte().mit(neu.kunde().equals(Kunde.UNBEKANNT) ? null : neu.kunde());
        }
        if (neu.einreicher() != null) {
            einreicherBerichtigen(neu.einreicher(), neu.grund(), wer, am);
        }
    }

    /**
     * A Vollmacht that was recorded by mistake ends, one that was left out begins; what it says in detail is kept otherwise. What the
     * person gave proves no legal representative, nor the other way round.
     */
    private void einreicherBerichtigen(Einreicher neu, String grund, String wer, Instant am) {
        boolean bisher = hatNachgewieseneVollmacht();
        boolean fremd = bisher && !letzteVollmacht().ansicht().nachweis().passtZu(neu.art());
        if (neu.vertrittGesetzlich() && neu.vollmacht() && !bisher) {
            throw new Eingabefehler(
                    "einreicher.vollmacht",
                    "Eine gesetzliche Vertretung weist sich durch Bestellungs- oder Geburtsurkunde aus; bitte diese"
                            + " aufnehmen.");
        }
        boolean soll = neu.istBevollmaechtigt() && !fremd;
        beteiligte = beteiligte().mit(neu.equals(Einreicher.SELBST) ? null : fremd ? neu.mitVollmacht(false) : neu);
        if (soll && !bisher) {
            erteile(NeueVollmacht.unbeschraenkt(), wer, am);
        } else if (!soll && bisher) {
            vollmachten.add(letzteVollmacht().beendet(Vollmachtsstand.BERICHTIGT, grund, wer, am));
        }
    }

    /** @param bekannte the matters of which it may name some */
    void vollmachtErteilen(NeueVollmacht neu, Anliegenliste bekannte, String wer, Instant am) {
        if (einreicher() == null || !einreicher().istDritter()) {
            throw new Konflikt("Die Person spricht selbst; bitte zuerst berichtigen, wer für sie einreicht.");
        }
        if (!neu.nachweis().passtZu(einreicher().art())) {
            throw new Eingabefehler(
                    "nachweis",
                    einreicher().vertrittGesetzlich()
                            ? "Eine gesetzliche Vertretung weist sich durch Bestellungs- oder Geburtsurkunde aus."
                            : "Eine Bestellungs- oder Geburtsurkunde gehört zu einer gesetzlichen Vertretung.");
        }
        if (!bekannte.kennt(neu.anliegen())) {
            throw new Eingabefehler("anliegen", "Dieses Anliegen gibt es in der Kundenreaktion nicht.");
        }
        erteile(neu, wer, am);
        beteiligte = beteiligte().mit(einreicher().mitVollmacht(hatNachgewieseneVollmacht()));
    }

    private void erteile(NeueVollmacht neu, String wer, Instant am) {
        vollmachten.add(new Vollmachtfassung(vollmachten.size() + 1, neu, wer, am));
    }

    /** Also after the close: that a Vollmacht was false may show late. */
    void vollmachtBeenden(Vollmachtsstand wie, String grund, String wer, Instant am) {
        Vollmachtsstand bisher = vollmachten.isEmpty()
                ? Vollmachtsstand.BERICHTIGT
                : letzteVollmacht().ansicht().stand();
        boolean stelltSichHeraus = wie == Vollmachtsstand.FALSCH && bisher == Vollmachtsstand.WIDERRUFEN;
        if (bisher != Vollmachtsstand.ERTEILT && !stelltSichHeraus) {
            throw new Konflikt("Es liegt keine Vollmacht vor, die enden könnte.");
        }
        vollmachten.add(letzteVollmacht().beendet(wie, grund, wer, am));
        beteiligte = beteiligte().mit(einreicher().mitVollmacht(false));
    }

    private Vollmachtfassung letzteVollmacht() {
        return vollmachten.get(vollmachten.size() - 1);
    }

    private boolean hatNachgewieseneVollmacht() {
        return !vollmachten.isEmpty() && letzteVollmacht().ansicht().istNachgewiesen();
    }

    List<Vollmacht> vollmachten() {
        return vollmachten.stream().map(Vollmachtfassung::ansicht).toList();
    }
}
