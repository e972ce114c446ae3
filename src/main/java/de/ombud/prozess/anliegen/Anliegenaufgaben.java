package de.ombud.prozess.anliegen;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.angabe.Bewertung;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an area does about its Anliegen. */
@Component
class Anliegenaufgaben {

    private final Bearbeitung bearbeitung;
    private final Handelnder handelnder;

    Anliegenaufgaben(Bearbeitung bearbeitung, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.handelnder = handelnder;
    }

    record AnliegenBearbeitet(
            @Feld(sonst = "JA") JaNein zustaendigkeit,
            @Feld Ergebnis ergebnis,
            @Feld Abhilfe abhilfe,

            @Feld(pflicht = true, wenn = "zustaendigkeit=JA", laenge = Feld.LANG, mehrzeilig = true)
            String stellungnahme,

            @Feld(pflicht = true, wenn = "zustaendigkeit=NEIN")
            Bereich neuerBereich,

            @Feld(pflicht = true, wenn = "zustaendigkeit=NEIN", laenge = Feld.VERMERK, mehrzeilig = true)
            String ablehnungsgrund)
            implements Eingabe {

        /** Who is not competent rates nothing, and who rates is competent; a draft in a field that is hidden again does no harm. */
        @Override
        public List<Verstoss> verstoesse() {
            List<Verstoss> verstoesse = new ArrayList<>();
            if (zustaendigkeit == JaNein.NEIN) {
                nurBei("bewertung.nur.zustaendig", ergebnis != null, "ergebnis", verstoesse);
                nurBei("bewertung.nur.zustaendig", abhilfe != null, "abhilfe", verstoesse);
                return verstoesse;
            }
            nurBei("bewertung.nur.unzustaendig", neuerBereich != null, "neuerBereich", verstoesse);
            bewertung(this).widerspruch().ifPresent(satz -> verstoesse.add(new Verstoss("abhilfe", satz)));
            return verstoesse;
        }

        private static void nurBei(String satz, boolean angegeben, String feld, List<Verstoss> verstoesse) {
            if (angegeben) {
                verstoesse.add(new Verstoss(feld, satz));
            }
        }
    }

    /** The area rates its Anliegen or says that it is not competent. */
    @Aufgabe
    Aufgabenende<AnliegenBearbeitet> anliegenBearbeitet() {
        return Aufgabenende.mit(AnliegenBearbeitet.class, (task, formular) -> {
            boolean zustaendig = formular.zustaendigkeit() == JaNein.JA;
            Aktenzeichen fall = Fall.von(task);
            int nr = AnliegenProzess.ANLIEGEN_NR.von(task);
            if (zustaendig) {
                bearbeitung.bewerten(fall, nr, bewertung(formular), handelnder.name());
            } else {
                String grund = formular.ablehnungsgrund();
                Bereich vorschlag = formular.neuerBereich();
                int ablehnungen = bearbeitung.ablehnen(fall, nr, grund, vorschlag, handelnder.name());
                AnliegenProzess.ABLEHNUNGEN.setzen(task, ablehnungen);
            }
            AnliegenProzess.ZUSTAENDIG.setzen(task, zustaendig);
        });
    }

    private static Bewertung bewertung(AnliegenBearbeitet formular) {
        return new Bewertung(formular.ergebnis(), formular.abhilfe(), formular.stellungnahme());
    }

    record LobWeitergegeben(
            @Feld(pflicht = true) String lobempfaenger,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String lobvermerk)
            implements Eingabe {}

    /** The Teamleitung has told those who are praised. */
    @Aufgabe
    Aufgabenende<LobWeitergegeben> lobWeitergegeben() {
        return Aufgabenende.mit(
                LobWeitergegeben.class,
                (task, formular) -> bearbeitung.lobWeitergeben(
                        Fall.von(task),
                        AnliegenProzess.ANLIEGEN_NR.von(task),
                        formular.lobempfaenger(),
                        formular.lobvermerk(),
                        handelnder.name()));
    }

    record ZustaendigkeitEntschieden(
            @Feld(pflicht = true) Bereich entschiedenerBereich,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {}

    @Aufgabe
    Aufgabenende<ZustaendigkeitEntschieden> zustaendigkeitEntschieden() {
        return Aufgabenende.mit(ZustaendigkeitEntschieden.class, (task, formular) -> {
            Bereich bereich = formular.entschiedenerBereich();
            String grund = formular.begruendung();
            bearbeitung.zustaendigkeitEntscheiden(
                    Fall.von(task), AnliegenProzess.ANLIEGEN_NR.von(task), bereich, grund, handelnder.name());
        });
    }
}
