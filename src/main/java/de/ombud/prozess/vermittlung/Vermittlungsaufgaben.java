package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingang.Folgefall;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Freigabeformular;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Eignungspruefung;
import de.ombud.vermittlung.Nachschauwert;
import de.ombud.vermittlung.Vereinbarungstext;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vermittlung.Vermittlungsergebnis;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The steps of a mediation that people take. */
@Component
class Vermittlungsaufgaben {

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;
    private final Folgefall folgefall;

    Vermittlungsaufgaben(Vermittlungen vermittlungen, Handelnder handelnder, Folgefall folgefall) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
        this.folgefall = folgefall;
    }

    record NeutralePersonBestimmt(
            @Feld(pflicht = true) Vorgehen vorgehen,

            @Feld(pflicht = true, wenn = "vorgehen=BENENNEN", laenge = 64)
            String neutralePerson,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {

        private enum Vorgehen {
            BENENNEN,
            ABSAGEN
        }
    }

    /** The Geschäftsführung finds somebody neutral, or calls the mediation off. */
    @Aufgabe
    Aufgabenende<NeutralePersonBestimmt> neutralePersonBestimmt() {
        return Aufgabenende.mit(NeutralePersonBestimmt.class, (task, formular) -> {
            boolean benannt = formular.vorgehen() == NeutralePersonBestimmt.Vorgehen.BENENNEN;
            Aktenzeichen fall = Fall.von(task);
            int weg = VermittlungProzess.WEG_NR.von(task);
            if (benannt) {
                vermittlungen.neutralePersonBenennen(
                        fall, weg, formular.neutralePerson(), formular.begruendung(), handelnder.name());
            } else {
                vermittlungen.absagen(fall, weg, formular.begruendung(), handelnder.name());
            }
            VermittlungProzess.PERSON_BESTIMMT.setzen(task, benannt);
        });
    }

    record VermittlungsgespraechGefuehrt(
            @Feld(pflicht = true) LocalDate gespraechAm,
            @Feld(pflicht = true) Ausgang gespraechsausgang,

            @Feld(
                    pflicht = true,
                    wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG",
                    laenge = Feld.LANG,
                    mehrzeilig = true)
            String vereinbarung,

            @Feld(pflicht = true, wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG")
            String verantwortlich,

            @Feld(pflicht = true, wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG")
            LocalDate bis,

            @Feld(pflicht = true, wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG")
            boolean keinVerwaltungsakt)
            implements Eingabe {

        Vereinbarungstext text() {
            return new Vereinbarungstext(vereinbarung, verantwortlich, bis, keinVerwaltungsakt);
        }

        private enum Ausgang {
            EINIGUNG,
            TEILEINIGUNG,
            KEINE_EINIGUNG
        }
    }

    /** How the joint talk ended, with the agreement where there is one. */
    @Aufgabe
    Aufgabenende<VermittlungsgespraechGefuehrt> vermittlungsgespraechGefuehrt() {
        return Aufgabenende.mit(VermittlungsgespraechGefuehrt.class, (task, formular) -> {
            LocalDate tag = formular.gespraechAm();
            VermittlungsgespraechGefuehrt.Ausgang ausgang = formular.gespraechsausgang();
            Aktenzeichen fall = Fall.von(task);
            int weg = VermittlungProzess.WEG_NR.von(task);
            if (ausgang == VermittlungsgespraechGefuehrt.Ausgang.KEINE_EINIGUNG) {
                vermittlungen.ohneEinigung(fall, weg, tag, handelnder.name());
            } else {
                Vermittlungsergebnis umfang = Vermittlungsergebnis.valueOf(ausgang.name());
                vermittlungen.vereinbaren(fall, weg, tag, umfang, formular.text(), handelnder.name());
            }
            VermittlungProzess.EINIGUNG.setzen(task, ausgang != VermittlungsgespraechGefuehrt.Ausgang.KEINE_EINIGUNG);
        });
    }

    record EignungGeprueft(
            @Feld(pflicht = true) JaNein geeignet,

            @Feld(pflicht = true, wenn = "geeignet=NEIN", laenge = Feld.VERMERK, mehrzeilig = true)
            String eignungsgrund,

            @Feld boolean notlage,
            @Feld LocalDate notlagetermin)
            implements Eingabe {}

    @Aufgabe
    Aufgabenende<EignungGeprueft> eignungGeprueft() {
        return Aufgabenende.mit(EignungGeprueft.class, (task, formular) -> {
            JaNein eignung = formular.geeignet();
            boolean notlage = formular.notlage();
            Eignungspruefung pruefung = new Eignungspruefung(
                    eignung == JaNein.JA, formular.eignungsgrund(), notlage, notlage ? formular.notlagetermin() : null);
            vermittlungen.eignungFeststellen(
                    Fall.von(task), VermittlungProzess.WEG_NR.von(task), pruefung, handelnder.name());
            VermittlungProzess.GEEIGNET.setzen(task, pruefung.geeignet());
        });
    }

    record BefangenheitGeprueft(
            @Feld(pflicht = true) Befangenheit befangenheit,

            @Feld(pflicht = true, wenn = "befangenheit=BEFANGEN", laenge = Feld.GRUND, mehrzeilig = true)
            String befangenheitsgrund)
            implements Eingabe {

        private enum Befangenheit {
            UNBEFANGEN,
            BEFANGEN
        }
    }

    /** Whoever is impartial takes the mediation over by saying so. */
    @Aufgabe
    Aufgabenende<BefangenheitGeprueft> befangenheitGeprueft() {
        return Aufgabenende.mit(BefangenheitGeprueft.class, (task, formular) -> {
            BefangenheitGeprueft.Befangenheit befangenheit = formular.befangenheit();
            Aktenzeichen fall = Fall.von(task);
            int weg = VermittlungProzess.WEG_NR.von(task);
            if (befangenheit == BefangenheitGeprueft.Befangenheit.BEFANGEN) {
                vermittlungen.befangenErklaeren(fall, weg, formular.befangenheitsgrund(), handelnder.name());
            } else {
                vermittlungen.unbefangenErklaeren(fall, weg, handelnder.name());
            }
            VermittlungProzess.BEFANGEN.setzen(task, befangenheit == BefangenheitGeprueft.Befangenheit.BEFANGEN);
        });
    }

    record EinzelgespraecheGefuehrt(
            @Feld LocalDate gespraechKunde, @Feld LocalDate gespraechJobcenter) implements Eingabe {}

    @Aufgabe
    Aufgabenende<EinzelgespraecheGefuehrt> einzelgespraecheGefuehrt() {
        return Aufgabenende.mit(
                EinzelgespraecheGefuehrt.class,
                (task, formular) -> vermittlungen.einzelgespraecheFuehren(
                        Fall.von(task),
                        VermittlungProzess.WEG_NR.von(task),
                        formular.gespraechKunde(),
                        formular.gespraechJobcenter(),
                        handelnder.name()));
    }

    /** The second pair of eyes. */
    @Aufgabe
    Aufgabenende<Freigabeformular> vereinbarungFreigabeEntschieden() {
        return Aufgabenende.mit(Freigabeformular.class, (task, formular) -> {
            Aktenzeichen fall = Fall.von(task);
            int weg = VermittlungProzess.WEG_NR.von(task);
            if (formular.gibtFrei()) {
                Vermittlungsergebnis ergebnis = vermittlungen.freigeben(fall, weg, handelnder.name());
                VermittlungProzess.VOLLSTAENDIG.setzen(task, ergebnis == Vermittlungsergebnis.EINIGUNG);
            } else {
                vermittlungen.vereinbarungZurueckgeben(fall, weg, formular.freigabehinweis());
            }
            VermittlungProzess.FREIGEGEBEN.setzen(task, formular.gibtFrei());
        });
    }

    record VereinbarungUeberarbeitet(
            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String vereinbarung,

            @Feld(pflicht = true) String verantwortlich,
            @Feld(pflicht = true) LocalDate bis,
            @Feld(pflicht = true) boolean keinVerwaltungsakt)
            implements Eingabe {

        Vereinbarungstext text() {
            return new Vereinbarungstext(vereinbarung, verantwortlich, bis, keinVerwaltungsakt);
        }
    }

    @Aufgabe
    Aufgabenende<VereinbarungUeberarbeitet> vereinbarungUeberarbeitet() {
        return Aufgabenende.mit(
                VereinbarungUeberarbeitet.class,
                (task, formular) -> vermittlungen.vereinbarungUeberarbeiten(
                        Fall.von(task), VermittlungProzess.WEG_NR.von(task), formular.text(), handelnder.name()));
    }

    record EinhaltungNachgehalten(
            @Feld(pflicht = true) Nachschauwert nachschau,

            @Feld(pflicht = true, wenn = "nachschau=NICHT_EINGEHALTEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String nachschauvermerk)
            implements Eingabe {}

    @Aufgabe
    Aufgabenende<EinhaltungNachgehalten> einhaltungNachgehalten() {
        return Aufgabenende.mit(EinhaltungNachgehalten.class, (task, formular) -> {
            Nachschauwert wert = formular.nachschau();
            String vermerk =
                    wert == Nachschauwert.NICHT_EINGEHALTEN ? formular.nachschauvermerk() : formular.nachschauvermerk();
            vermittlungen.nachschauen(
                    Fall.von(task), VermittlungNachschauProzess.WEG_NR.von(task), wert, vermerk, handelnder.name());
            VermittlungNachschauProzess.NACHSCHAU.setzen(task, wert.name());
        });
    }

    record NichteinhaltungAufgegriffen(
            @Feld(pflicht = true) Vorgehen weiteresVorgehen,

            @Feld(
                    pflicht = true,
                    wenn = "weiteresVorgehen=NEUE_KUNDENREAKTION",
                    laenge = Feld.VERMERK,
                    mehrzeilig = true)
            String schilderung)
            implements Eingabe {

        private enum Vorgehen {
            NEUE_KUNDENREAKTION,
            KEINES
        }
    }

    /** With one step KRM makes a new Kundenreaktion of it. */
    @Aufgabe
    Aufgabenende<NichteinhaltungAufgegriffen> nichteinhaltungAufgegriffen() {
        return Aufgabenende.mit(NichteinhaltungAufgegriffen.class, (task, formular) -> {
            NichteinhaltungAufgegriffen.Vorgehen vorgehen = formular.weiteresVorgehen();
            if (vorgehen == NichteinhaltungAufgegriffen.Vorgehen.NEUE_KUNDENREAKTION) {
                String schilderung = formular.schilderung();
                folgefall.zusageNichtEingehalten(Fall.von(task), schilderung, handelnder.name());
            }
        });
    }
}
