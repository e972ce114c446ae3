package de.ombud.prozess.jahresbericht;

import de.ombud.bericht.Berichtsarbeit;
import de.ombud.bericht.Berichtsteil;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Arbeitstage;
import de.ombud.frist.Dienstort;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What happens in a report's process. What the report says and who may what about it is known to the room {@code bericht}. */
@ImModell("berichtsschritte")
public class Berichtsschritte {

    private static final String TABELLE = "berichtsplan";

    private final Berichtsarbeit arbeit;
    private final Entscheidungstabellen tabellen;
    private final Arbeitstage arbeitstage;
    private final Fristenrechner fristenrechner;
    private final Dienststellen dienststellen;
    private final Handelnder handelnder;
    private final Clock uhr;

    Berichtsschritte(
            Berichtsarbeit arbeit,
            Entscheidungstabellen tabellen,
            Arbeitstage arbeitstage,
            Fristenrechner fristenrechner,
            Dienststellen dienststellen,
            Handelnder handelnder,
            Clock uhr) {
        this.arbeit = arbeit;
        this.tabellen = tabellen;
        this.arbeitstage = arbeitstage;
        this.fristenrechner = fristenrechner;
        this.dienststellen = dienststellen;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    record BerichtsteilGeschrieben(
            @Feld(laenge = Feld.LANG, mehrzeilig = true) String bewertung) implements Eingabe {}

    /** Here or on the page of the part: it is the same draft. */
    @Aufgabe
    Aufgabenende<BerichtsteilGeschrieben> berichtsteilGeschrieben() {
        return Aufgabenende.mit(
                BerichtsteilGeschrieben.class,
                (task, formular) -> arbeit.schreibe(
                        jahr(task),
                        Berichtsteil.valueOf(JahresberichtProzess.BERICHTSTEIL.von(task)),
                        formular.bewertung(),
                        handelnder.name()));
    }

    record BefundeGeklaert() implements Eingabe {}

    /** Mended or explained on the page; here it is only said that it is done. */
    @Aufgabe
    Aufgabenende<BefundeGeklaert> befundeGeklaert() {
        return Aufgabenende.mit(BefundeGeklaert.class, (task, formular) -> arbeit.verlangeGeklaert(jahr(task)));
    }

    record BerichtEntschieden(
            @Feld(pflicht = true) Entscheidung freigabe,

            @Feld(pflicht = true, wenn = "freigabe=ZURUECKGEBEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String freigabehinweis,

            @Feld boolean schwerpunkte,
            @Feld boolean kundensicht,
            @Feld boolean fachsicht,
            @Feld boolean qualitaet,
            @Feld boolean petitionen,
            @Feld boolean zusammenarbeit,
            @Feld boolean standards,
            @Feld boolean schulung,
            @Feld boolean anwendung,
            @Feld boolean hinweise,
            @Feld boolean rahmen)
            implements Eingabe {

        private enum Entscheidung {
            FREIGEBEN,
            ZURUECKGEBEN
        }

        Set<Berichtsteil> teile() {
            return Aufgabenende.angekreuzte(Map.ofEntries(
                    Map.entry(Berichtsteil.SCHWERPUNKTE, schwerpunkte),
                    Map.entry(Berichtsteil.KUNDENSICHT, kundensicht),
                    Map.entry(Berichtsteil.FACHSICHT, fachsicht),
                    Map.entry(Berichtsteil.QUALITAET, qualitaet),
                    Map.entry(Berichtsteil.PETITIONEN, petitionen),
                    Map.entry(Berichtsteil.ZUSAMMENARBEIT, zusammenarbeit),
                    Map.entry(Berichtsteil.STANDARDS, standards),
                    Map.entry(Berichtsteil.SCHULUNG, schulung),
                    Map.entry(Berichtsteil.ANWENDUNG, anwendung),
                    Map.entry(Berichtsteil.HINWEISE, hinweise),
                    Map.entry(Berichtsteil.RAHMEN, rahmen)));
        }
    }

    /** Four eyes and open findings are the room's to refuse. */
    @Aufgabe
    Aufgabenende<BerichtEntschieden> berichtEntschieden() {
        return Aufgabenende.mit(BerichtEntschieden.class, (task, formular) -> {
            boolean frei = formular.freigabe() == BerichtEntschieden.Entscheidung.FREIGEBEN;
            if (frei) {
                arbeit.gibFrei(jahr(task), handelnder.name());
            } else {
                arbeit.gibZurueck(jahr(task), formular.freigabehinweis(), formular.teile(), handelnder.name());
            }
            JahresberichtProzess.FREIGEGEBEN.setzen(task, frei);
        });
    }

    /** Reports whose year is over and that nobody has begun. */
    public void faelligeBeginnen(DelegateExecution execution) {
        arbeit.beginneFaellige();
    }

    /** Names of the parts that are to be written now. */
    public List<String> teile(DelegateExecution execution) {
        return arbeit.aufgegebene(jahr(execution)).stream()
                .map(Berichtsteil::name)
                .toList();
    }

    /** The report reads itself, with the figures as they are now. */
    public void pruefen(DelegateExecution execution) {
        JahresberichtProzess.BEFUNDE_OFFEN.setzen(execution, arbeit.offeneBefunde(jahr(execution)));
    }

    public Date teilFaellig(VariableScope scope) {
        Integer tage = tabellen.zeile(TABELLE, Map.of("berichtsteil", JahresberichtProzess.BERICHTSTEIL.von(scope)))
                .getSingleEntry();
        return amEndeVon(arbeitstage.nach(Ortszeit.tag(uhr.instant()), tage, ort()));
    }

    public Date klaerenBis(VariableScope scope) {
        return bis(Uhr.BERICHT_BEFUNDE);
    }

    public Date freigebenBis(VariableScope scope) {
        return bis(Uhr.BERICHT_FREIGABE);
    }

    private Date bis(Uhr welche) {
        return letzteMinute(fristenrechner.ablauf(welche, uhr.instant(), ort()));
    }

    private static Date amEndeVon(LocalDate tag) {
        return letzteMinute(Ortszeit.endeVon(tag));
    }

    /** Tasklist shows days: the last minute of the last day keeps the task on that day. */
    private static Date letzteMinute(Instant ende) {
        return Date.from(ende.minus(1, ChronoUnit.MINUTES));
    }

    /** The report belongs to all sites; the first one's holidays count. */
    private Dienstort ort() {
        return dienststellen.alle().stream()
                .findFirst()
                .map(Dienststelle::schluessel)
                .map(dienststellen::ort)
                .orElseThrow(() -> new IllegalStateException("the house has no site"));
    }

    private static int jahr(VariableScope scope) {
        return Integer.parseInt(JahresberichtProzess.BERICHTSJAHR.von(scope));
    }
}
