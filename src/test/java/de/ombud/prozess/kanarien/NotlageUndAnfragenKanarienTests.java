package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anfrage.AnfrageProzess;
import de.ombud.prozess.datenpanne.DatenpanneProzess;
import de.ombud.prozess.drohung.DrohungProzess;
import de.ombud.prozess.notlage.NotlageProzess;
import de.ombud.prozess.sichtung.SichtfristProzess;
import de.ombud.prozess.uebersetzung.UebersetzungProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Emergency, data breach, threat and the requests that are no complaint: nothing of what is said about them stays in the engine. */
@OmbudTest
class NotlageUndAnfragenKanarienTests extends KeineInhalteInDerMaschine {

    private final Eingaben eingaben = new Eingaben(kanarien);

    @Test
    @Erledigt({
        NotlageProzess.NOTLAGE_ABWENDEN,
        NotlageProzess.TERMIN_SICHERN,
        WegfristProzess.VERSPAETUNG_KLAEREN,
        DatenpanneProzess.DATENPANNE_BEWERTEN,
        DatenpanneProzess.DATENPANNE_MELDEN,
        DatenpanneProzess.PERSON_BENACHRICHTIGEN,
        DrohungProzess.DROHUNG_BEWERTEN,
        AnfrageProzess.IDENTITAET_PRUEFEN,
        AnfrageProzess.ANFRAGE_BEANTWORTEN,
        UebersetzungProzess.UEBERSETZUNG_BESCHAFFEN,
        SichtfristProzess.VERSAEUMTE_SICHTUNG_KLAEREN,
        SichtfristProzess.UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN
    })
    void everyFieldOfEveryForm() {
        notlage();
        datenpanne();
        drohung();
        anfrage();
        uebersetzung();
        versaeumteSichtung();

        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("weg_schritt.text"))
                .anyMatch(fund -> fund.startsWith("weg.anlass"));
    }

    private void notlage() {
        Aktenzeichen fall = erfasst();
        eroeffnet(fall, "NOTLAGE", 1, "2027-03-18");
        buero.zeitIstUm(fall, "Event_NochNichtGeholfen");
        buero.zeitIstUm(fall, "Event_HilfeUeberfaellig");
        erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, "bereichsleitung", Map.of());
        buero.zeitIstUm(fall, "Event_TerminNaht");
        erledigt(fall, NotlageProzess.TERMIN_SICHERN, "bereichsleitung", Map.of());
        erledigt(
                fall,
                NotlageProzess.NOTLAGE_ABWENDEN,
                "teamleitung",
                Map.of("kontakt", "NEIN", "kontaktAm", jetzt(), "ergebnis", "NICHT_ERREICHT"));
        buero.zeitIstUm(fall, "Event_NeuerVersuchFaellig");
        erledigt(
                fall,
                NotlageProzess.NOTLAGE_ABWENDEN,
                "teamleitung",
                Map.of("kontakt", "JA", "kontaktAm", jetzt(), "ergebnis", "ABGEWENDET", "vorschuss", "true"));
        buero.jobsLaufen(fall);
    }

    private void versaeumteSichtung() {
        Aktenzeichen fall = erfasst();
        rest("krm", "POST", "/api/kundenreaktionen/" + fall + "/nachtrag", Map.of("text", kanarien.neu()));
        buero.zeitIstUm(fall, "Event_SichtungUeberfaellig");
        erledigt(fall, SichtfristProzess.VERSAEUMTE_SICHTUNG_KLAEREN, "bereichsleitung", Map.of());
        buero.zeitIstUm(fall, "Event_WeiterhinOffen");
        erledigt(fall, SichtfristProzess.UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN, "gf", Map.of());
    }

    private void datenpanne() {
        Aktenzeichen fall = erfasst();
        eroeffnet(fall, "DATENPANNE", null, null);
        erledigt(
                fall,
                DatenpanneProzess.DATENPANNE_BEWERTEN,
                "dsb",
                Map.of("bekanntSeit", jetzt(), "meldepflichtig", "JA", "hohesRisiko", "JA"));
        erledigt(fall, DatenpanneProzess.DATENPANNE_MELDEN, "dsb", Map.of("gemeldetAm", jetzt()));
        erledigt(
                fall,
                DatenpanneProzess.PERSON_BENACHRICHTIGEN,
                "dsb",
                Map.of("benachrichtigtAm", jetzt(), "benachrichtigtDurch", "GESPRAECH"));
    }

    private void drohung() {
        Aktenzeichen fall = erfasst();
        eroeffnet(fall, "DROHUNG", null, null);
        erledigt(
                fall,
                DrohungProzess.DROHUNG_BEWERTEN,
                "gf",
                Map.of("ernst", "ERNST", "strafanzeige", "true", "bedrohte", "leistung"));
    }

    private void uebersetzung() {
        Aktenzeichen fall = erfasst();
        eroeffnet(fall, "UEBERSETZUNG", 1, null);
        erledigt(
                fall,
                UebersetzungProzess.UEBERSETZUNG_BESCHAFFEN,
                "krm",
                Map.of(
                        "uebersetzung",
                        "VORGELEGT",
                        "vorgelegtAm",
                        Ortszeit.tag(buero.uhr().instant()).toString()));
    }

    private void anfrage() {
        Aktenzeichen fall = erfasst();
        eroeffnet(fall, "IFG", 1, null);
        erledigt(
                fall,
                AnfrageProzess.ANFRAGE_BEANTWORTEN,
                "recht",
                Map.of("erledigung", "ABGELEHNT", "erledigtAm", jetzt()));
        buero.jobsLaufen(fall);
        Aktenzeichen auskunft = erfasst();
        eroeffnet(auskunft, "DATENAUSKUNFT", 1, null);
        erledigt(
                auskunft,
                AnfrageProzess.IDENTITAET_PRUEFEN,
                "dsb",
                Map.of("identitaet", "NICHT_FESTSTELLBAR", "geprueftAm", jetzt().substring(0, 10)));
        buero.jobsLaufen(auskunft);
    }

    private Aktenzeichen erfasst() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post("/api/kundenreaktionen", Formulare.json(eingaben.kundenreaktion("EMAIL", "SELBST")));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
    }

    private void eroeffnet(Aktenzeichen fall, String art, Integer anliegen, String termin) {
        Map<String, Object> weg = new HashMap<>(Map.of("art", art, "anlass", kanarien.lang(1_900)));
        if (anliegen != null) {
            weg.put("anliegen", anliegen);
        }
        if (termin != null) {
            weg.put("termin", termin);
        }
        rest("krm", "POST", "/api/kundenreaktionen/" + fall + "/wege", weg);
        buero.jobsLaufen(fall);
    }

    private String jetzt() {
        return buero.uhr().instant().toString();
    }
}
