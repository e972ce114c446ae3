package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.adresse.Wahlgrund.ADRESSE_UNBRAUCHBAR;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.BEVOLLMAECHTIGT;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.BEVOLLMAECHTIGT_ANSCHRIFT_FEHLT;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.ERSATZ;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.MITTEILUNG_STATT_ANRUF;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.NICHT_ERREICHBAR;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.NICHT_GEWUENSCHT;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.PERSON_ANGABEN_FEHLEN;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.PRESSE;
import static de.ombud.schriftverkehr.adresse.Wahlgrund.WUNSCH;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Erreichbarkeit;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.system.Mailadresse;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Vertretungslage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides who is written to, and how. In: the case and the kind of letter. Out: always a recipient; KEINER says why nobody is.
 *
 * <p>With a Vollmacht everything goes to the proxy (§ 13 (3) SGB X): as a call where a call was asked for and the matter is an
 * answer or a question, as a letter where one was asked for and the address is known, else by mail, else as a letter, whose address a
 * colleague completes where we have none. Whether the Vollmacht reaches that far says {@link Vertretungslage}: one that covers only some
 * of what is written about would disclose the rest, so the person is written to (and the proxy told about theirs, § 13 (3) sentence 3).
 *
 * <p>A journalist is no customer and hears from the press office: no letter of ours goes out but a question or what somebody laid down.
 *
 * <p>Without one, whoever handed the matter in learns nothing (§ 35 SGB I): only the person is written to, and a mail address of
 * the person that is also the submitter's counts as unknown. The way asked for comes first, then the others in the order
 * mail, letter, phone. A notice to somebody who asked for a call goes by mail where possible. Who wants no answer gets none, except
 * where silence would cost them a right ({@link Schreiben#istGeboten}).
 */
final class Empfaengerwahl {

    private Empfaengerwahl() {}

    static Empfaenger treffen(Schreiben schreiben, Akte akte, Vertretungslage lage) {
        if (akte.reaktionsart() == Reaktionsart.PRESSEANFRAGE && !schreiben.gehtAuchAnDiePresse()) {
            return Empfaenger.keiner(PRESSE);
        }
        if (!akte.wirdBeantwortet() && !schreiben.istGeboten()) {
            return Empfaenger.keiner(NICHT_GEWUENSCHT);
        }
        return lage.schreibenAnVertretung()
                ? bevollmaechtigt(schreiben, akte.antwortweg(), akte.einreicher())
                : person(schreiben, akte);
    }

    /** Whoever it goes to now, by the way that it already took; what is missing of an address a colleague completes. */
    static Empfaenger aufDemselbenWeg(Versandweg weg, Akte akte, Vertretungslage lage) {
        if (lage.schreibenAnVertretung()) {
            Einreicher einreicher = akte.einreicher();
            return weg == Versandweg.BRIEF
                    ? brief(einreicher)
                    : new Empfaenger(weg, BEVOLLMAECHTIGT, anrede(einreicher), erreichtUeber(weg, einreicher), true);
        }
        Erreichbarkeit person = Erreichbarkeit.der(akte);
        return person.ziel(weg)
                .map(ziel -> new Empfaenger(
                        weg, weg.name().equals(akte.antwortweg().name()) ? WUNSCH : ERSATZ, person.name(), ziel, false))
                .orElseGet(() -> new Empfaenger(
                        weg,
                        PERSON_ANGABEN_FEHLEN,
                        person.name(),
                        person.name().isEmpty() ? List.of() : List.of(person.name()),
                        false));
    }

    private static List<String> erreichtUeber(Versandweg weg, Einreicher einreicher) {
        Optional<Mailadresse> mail = weg == Versandweg.EMAIL ? Mailadresse.von(einreicher.email()) : Optional.empty();
        return mail.map(adresse -> List.of(adresse.wert())).orElseGet(() -> namen(einreicher));
    }

    private static List<String> namen(Einreicher einreicher) {
        return Stream.of(einreicher.organisation(), einreicher.name())
                .filter(Erreichbarkeit::vorhanden)
                .map(Erreichbarkeit::zeile)
                .toList();
    }

    private static String anrede(Einreicher einreicher) {
        return Erreichbarkeit.vorhanden(einreicher.name()) ? Erreichbarkeit.zeile(einreicher.name()) : "";
    }

    private static Empfaenger brief(Einreicher einreicher) {
        List<String> anschrift = Erreichbarkeit.zeilen(einreicher.anschrift());
        List<String> ziel =
                Stream.concat(namen(einreicher).stream(), anschrift.stream()).toList();
        Wahlgrund grund = anschrift.isEmpty() ? BEVOLLMAECHTIGT_ANSCHRIFT_FEHLT : BEVOLLMAECHTIGT;
        return new Empfaenger(Versandweg.BRIEF, grund, anrede(einreicher), ziel, true);
    }

    private static Empfaenger bevollmaechtigt(Schreiben schreiben, Antwortweg wunsch, Einreicher einreicher) {
        List<String> namen = namen(einreicher);
        String anrede = anrede(einreicher);
        boolean hatAnschrift = !namen.isEmpty()
                && !Erreichbarkeit.zeilen(einreicher.anschrift()).isEmpty();
        if (wunsch == Antwortweg.BRIEF && hatAnschrift) {
            return brief(einreicher);
        }
        if (wunsch == Antwortweg.TELEFON && schreiben.istWesentlich() && !namen.isEmpty()) {
            return new Empfaenger(Versandweg.TELEFON, BEVOLLMAECHTIGT, anrede, namen, true);
        }
        Optional<Mailadresse> mail = Mailadresse.von(einreicher.email());
        if (mail.isPresent()) {
            return new Empfaenger(
                    Versandweg.EMAIL,
                    BEVOLLMAECHTIGT,
                    anrede,
                    List.of(mail.get().wert()),
                    true);
        }
        return namen.isEmpty() ? Empfaenger.keiner(NICHT_ERREICHBAR) : brief(einreicher);
    }

    private static Empfaenger person(Schreiben schreiben, Akte akte) {
        Erreichbarkeit person = Erreichbarkeit.der(akte);
        return reihenfolge(schreiben, akte.antwortweg())
                .flatMap(weg -> person
                        .ziel(weg)
                        .map(ziel -> new Empfaenger(
                                weg, grund(weg, schreiben, akte.antwortweg()), person.name(), ziel, false))
                        .stream())
                .findFirst()
                .orElseGet(() -> niemand(akte.kunde(), person));
    }

    /** Whoever left an address that is none wanted to be reached: somebody asks, instead of nobody noticing. */
    private static Empfaenger niemand(Kunde kunde, Erreichbarkeit person) {
        boolean unbrauchbar = kunde != null
                && Erreichbarkeit.vorhanden(kunde.email())
                && Mailadresse.von(kunde.email()).isEmpty();
        return unbrauchbar
                ? new Empfaenger(
                        Versandweg.EMAIL,
                        ADRESSE_UNBRAUCHBAR,
                        person.name(),
                        List.of(Erreichbarkeit.zeile(kunde.email())),
                        false)
                : Empfaenger.keiner(NICHT_ERREICHBAR);
    }

    private static Stream<Versandweg> reihenfolge(Schreiben schreiben, Antwortweg wunsch) {
        return switch (wunsch) {
            case BRIEF -> Stream.of(Versandweg.BRIEF, Versandweg.EMAIL, Versandweg.TELEFON);
            case TELEFON ->
                schreiben.istWesentlich()
                        ? Stream.of(Versandweg.TELEFON, Versandweg.EMAIL, Versandweg.BRIEF)
                        : Stream.of(Versandweg.EMAIL, Versandweg.TELEFON, Versandweg.BRIEF);
            default -> Stream.of(Versandweg.EMAIL, Versandweg.BRIEF, Versandweg.TELEFON);
        };
    }

    private static Wahlgrund grund(Versandweg weg, Schreiben schreiben, Antwortweg wunsch) {
        if (weg.name().equals(wunsch.name())) {
            return WUNSCH;
        }
        boolean mitteilung = wunsch == Antwortweg.TELEFON && weg == Versandweg.EMAIL && !schreiben.istWesentlich();
        return mitteilung ? MITTEILUNG_STATT_ANRUF : ERSATZ;
    }
}
