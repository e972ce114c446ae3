package de.ombud.prozess.sichtung;

import de.ombud.erkennung.Zeichen;
import de.ombud.eskalation.Beendigung;
import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Dienstort;
import de.ombud.frist.Dienststunden;
import de.ombud.frist.Eskalationsleiter;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Notlagefristen;
import de.ombud.frist.Stufe;
import de.ombud.frist.Uhr;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Hinweisdringlichkeit;
import de.ombud.prozess.fall.Tagesfrist;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The ladder of {@code sichtfrist.bpmn}. What may be an emergency climbs by the working hours of that ladder, everything else when the
 * day is over on which it had to be read, and a working day later to the Geschäftsführung. Counted from the moment at which it lay in
 * the house: a letter that is recorded months too late could not be read before.
 */
@ImModell("sichtfrist")
public class Sichtfrist {

    private static final String REGISTER = "SICHTUNG_";

    private final Sichtpflichten pflichten;
    private final Besetzung besetzung;
    private final Akten akten;
    private final Dienststellen dienststellen;
    private final Hinweisdringlichkeit dringlichkeit;
    private final Tagesfrist tagesfrist;
    private final Fristenrechner rechner;
    private final Dienststunden dienststunden;
    private final Notlagefristen notlagefristen;
    private final Eskalationsleiter leiter;
    private final Eskalationen register;
    private final Clock uhr;

    Sichtfrist(
            Sichtpflichten pflichten,
            Besetzung besetzung,
            Akten akten,
            Dienststellen dienststellen,
            Hinweisdringlichkeit dringlichkeit,
            Tagesfrist tagesfrist,
            Fristenrechner rechner,
            Dienststunden dienststunden,
            Notlagefristen notlagefristen,
            Eskalationsleiter leiter,
            Eskalationen register,
            Clock uhr) {
        this.pflichten = pflichten;
        this.besetzung = besetzung;
        this.akten = akten;
        this.dienststellen = dienststellen;
        this.dringlichkeit = dringlichkeit;
        this.tagesfrist = tagesfrist;
        this.rechner = rechner;
        this.dienststunden = dienststunden;
        this.notlagefristen = notlagefristen;
        this.leiter = leiter;
        this.register = register;
        this.uhr = uhr;
    }

    private record Gang(Instant wann, String gruppe) {}

    /** When the step is reached, of whatever climbs first. @param stufe GRENZE or LEITUNG */
    public Date stufe(VariableScope scope, String stufe) {
        return Date.from(erster(scope, stufe).map(Gang::wann).orElseGet(uhr::instant));
    }

    /** Id of the group whose task it is then. */
    public String gruppe(VariableScope scope, String stufe) {
        return erster(scope, stufe).map(Gang::gruppe).orElseGet(() -> leiter.gruppe(Stufe.valueOf(stufe)));
    }

    public void ausloesen(DelegateExecution execution, String stufe) {
        register.ausloesen(Fall.von(execution), REGISTER + stufe);
        if (Stufe.valueOf(stufe) == Stufe.LEITUNG) {
            SichtfristProzess.HOECHSTE_STUFE.setzen(execution, stufe);
        }
    }

    public void beenden(DelegateExecution execution, String stufe) {
        register.beenden(Fall.von(execution), REGISTER + stufe, Beendigung.GESICHTET);
    }

    /** The Geschäftsführung has it already, or gets it with the same catching up: only the highest step stays. */
    public boolean entfaellt(DelegateExecution execution) {
        return SichtfristProzess.HOECHSTE_STUFE.vielleicht(execution).isPresent()
                || !stufe(execution, Stufe.LEITUNG.name()).toInstant().isAfter(uhr.instant());
    }

    /** What the leadership decided about this step. */
    void klaeren(Aktenzeichen fall, Stufe stufe, String massnahme, String wer) {
        register.klaeren(fall, REGISTER + stufe, massnahme, wer);
    }

    private Optional<Gang> erster(VariableScope scope, String stufe) {
        Akte akte = akten.lies(Fall.von(scope));
        return pflichten.offene(akte).stream()
                .map(pflicht -> gang(pflicht, Stufe.valueOf(stufe), akte))
                .min(Comparator.comparing(Gang::wann));
    }

    /** Where nobody of those who decide is there or may, the Bereichsleitung has it at once. */
    private Gang gang(Sichtpflicht pflicht, Stufe stufe, Akte akte) {
        if (stufe == Stufe.GRENZE && !besetzung.istJemandDa(akte.aktenzeichen())) {
            return new Gang(pflicht.seit(), leiter.gruppe(stufe));
        }
        Dienstort ort = dienststellen.ort(akte.dienststelle());
        if (pflicht.zeichen() == Zeichen.NOTLAGE) {
            Instant beginn = dienststunden.beginnAb(pflicht.seit(), ort);
            return new Gang(notlagefristen.erreicht(stufe, beginn, ort), notlagefristen.gruppe(stufe));
        }
        Date letzteMinute = tagesfrist.ab(welche(pflicht), pflicht.seit(), akte);
        Instant versaeumt = stufe == Stufe.LEITUNG
                ? rechner.ablauf(Uhr.SICHTUNG_LEITUNG, letzteMinute.toInstant(), ort)
                : letzteMinute.toInstant().plus(1, ChronoUnit.MINUTES);
        return new Gang(versaeumt, leiter.gruppe(stufe));
    }

    private Uhr welche(Sichtpflicht pflicht) {
        Uhr gewoehnliche = pflicht.mitDemFall() ? Uhr.EINGANGSBESTAETIGUNG : Uhr.NACHTRAG;
        return pflicht.zeichen() == null
                ? gewoehnliche
                : Optional.ofNullable(dringlichkeit.von(pflicht.zeichen()).uhr())
                        .orElse(gewoehnliche);
    }
}
