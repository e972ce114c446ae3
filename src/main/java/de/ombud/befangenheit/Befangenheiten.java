package de.ombud.befangenheit;

import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about doubts. {@code nr} is the way's; throws {@link Eingabefehler} for what can be mended in the form. */
@Component
@Transactional
public class Befangenheiten {

    private static final String TEAMLEITUNG = Gruppe.TEAMLEITUNG.id();

    private final Wege wege;
    private final Akten akten;
    private final Fallfreigabe freigabe;
    private final Bearbeitung bearbeitung;
    private final Benutzerverzeichnis verzeichnis;
    private final Zustaendigkeitsregel zustaendigkeit;

    Befangenheiten(
            Wege wege,
            Akten akten,
            Fallfreigabe freigabe,
            Bearbeitung bearbeitung,
            @Lazy Benutzerverzeichnis verzeichnis,
            @Lazy Zustaendigkeitsregel zustaendigkeit) {
        this.wege = wege;
        this.akten = akten;
        this.freigabe = freigabe;
        this.bearbeitung = bearbeitung;
        this.verzeichnis = verzeichnis;
        this.zustaendigkeit = zustaendigkeit;
    }

    /** Nobody decides about themselves (§ 17 SGB X): a doubt about a member of the deciding group goes to the supervision. */
    @Transactional(readOnly = true)
    public boolean gehtAnDieAufsicht(Aktenzeichen az, String entscheidende) {
        Set<String> mitglieder = verzeichnis.mitglieder(entscheidende);
        return akten.ausgeschlossene(az).stream().anyMatch(mitglieder::contains);
    }

    /** The deciding group passes the doubt on. */
    public void abgeben(Aktenzeichen az, int nr, String begruendung, String wer) {
        if (begruendung.isBlank()) {
            throw new Eingabefehler("begruendung", "Bitte angeben, wem der Vorgang wann übergeben wurde.");
        }
        wege.vermerken(az, nr, "AN_AUFSICHT_ABGEGEBEN", List.of(), begruendung, wer);
    }

    /** @param entscheidende the body that decided, in words; empty where the deciding group did */
    public void entscheiden(Aktenzeichen az, int nr, Entscheidung entscheidung, String entscheidende, String wer) {
        String betroffene = betroffene(az, entscheidung, wer);
        String text = entscheidende.isEmpty()
                ? entscheidung.begruendung()
                : entscheidende + ": " + entscheidung.begruendung();
        if (entscheidung.begruendet()) {
            freigabe.ausschliessen(az, betroffene, "Befangenheit begründet", wer);
            verlege(az, wege.lies(az, nr), entscheidung, wer);
            wege.vermerken(
                    az,
                    nr,
                    "BEFANGENHEIT_BEGRUENDET",
                    List.of(entscheidung.neu().name()),
                    text,
                    wer);
        } else {
            if (!betroffene.isEmpty()) {
                freigabe.zulassen(az, betroffene, "Befangenheit unbegründet", wer);
            }
            wege.vermerken(az, nr, "BEFANGENHEIT_UNBEGRUENDET", List.of(), text, wer);
        }
    }

    private String betroffene(Aktenzeichen az, Entscheidung entscheidung, String wer) {
        if (entscheidung.betroffene().isEmpty()) {
            Set<String> ausgeschlossene = akten.ausgeschlossene(az);
            if (ausgeschlossene.size() == 1) {
                return ausgeschlossene.iterator().next();
            }
            if (ausgeschlossene.isEmpty() && !entscheidung.begruendet()) {
                return "";
            }
            throw new Eingabefehler("betroffene", "Bitte den Benutzernamen der betroffenen Person angeben.");
        }
        if (entscheidung.betroffene().equals(wer)) {
            throw new Eingabefehler("betroffene", "Über die eigene Befangenheit entscheidet niemand selbst.");
        }
        if (verzeichnis.finde(entscheidung.betroffene()).isEmpty()) {
            throw new Eingabefehler("betroffene", "Diesen Benutzer gibt es nicht.");
        }
        return entscheidung.betroffene();
    }

    /** What is rated already stays where it was. */
    private void verlege(Aktenzeichen az, Weg weg, Entscheidung entscheidung, String wer) {
        Akte akte = akten.lies(az);
        Set<String> ausgeschlossene = akten.ausgeschlossene(az);
        for (Akte.Anliegen anliegen : akte.anliegen()) {
            if (!istBetroffen(anliegen, weg)) {
                continue;
            }
            Bereich bereich = entscheidung.neu().bereich().orElse(anliegen.bereich());
            String gruppe = gruppe(akte, anliegen, bereich, entscheidung.neu());
            if (ausgeschlossene.containsAll(verzeichnis.mitglieder(gruppe))) {
                throw new Eingabefehler(
                        "neueZustaendigkeit",
                        "In dieser Gruppe ist niemand, der den Fall bearbeiten darf. Bitte eine andere wählen.");
            }
            if (entscheidung.neu() != NeueZustaendigkeit.BLEIBT) {
                bearbeitung.verlegen(az, anliegen.nr(), bereich, gruppe, entscheidung.begruendung(), wer);
            }
        }
    }

    private static boolean istBetroffen(Akte.Anliegen anliegen, Weg weg) {
        boolean fertig = anliegen.status() == AnliegenStatus.BEWERTET || anliegen.status() == AnliegenStatus.ABGEGEBEN;
        return !fertig && (weg.anliegen() == null || weg.anliegen() == anliegen.nr());
    }

    private String gruppe(Akte akte, Akte.Anliegen anliegen, Bereich bereich, NeueZustaendigkeit neu) {
        return switch (neu) {
            case BLEIBT -> anliegen.gruppe();
            case TEAMLEITUNG -> TEAMLEITUNG;
            default ->
                zustaendigkeit.gruppe(bereich, anliegen.thema(), anliegen.art(), akte.adressat(), akte.reaktionsart());
        };
    }
}
