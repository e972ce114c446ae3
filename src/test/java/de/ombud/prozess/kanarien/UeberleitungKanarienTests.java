package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.abgabe.AbgabeProzess;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.rechtsbehelf.RechtsbehelfProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Remedies, foreign matters and praise with canaries in every field. */
@OmbudTest
class UeberleitungKanarienTests extends KeineInhalteInDerMaschine {

    private final Eingaben eingaben = new Eingaben(kanarien);

    @Test
    @Erledigt({
        KundenreaktionProzess.EINGANG_PRUEFEN,
        RechtsbehelfProzess.NIEDERSCHRIFT_AUFNEHMEN,
        RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN,
        AbgabeProzess.ABGABE_ENTSCHEIDEN,
        AnliegenProzess.LOB_WEITERGEBEN
    })
    void whatGoesToOtherHandsLeavesNothingInTheEngine() {
        rechtsbehelfAmTresen();
        rechtsbehelfDerKeinerIst();
        fremdesAnliegen();
        lob();
        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("weg_schritt.text"))
                .anyMatch(fund -> fund.startsWith("schreibauftrag.angaben"))
                .anyMatch(fund -> fund.startsWith("sendung.text"));
    }

    private void rechtsbehelfAmTresen() {
        Aktenzeichen fall = erfasst("PERSOENLICH", eingaben.anliegen("L09"));
        eroeffnet(fall);
        erledigt(
                fall,
                RechtsbehelfProzess.NIEDERSCHRIFT_AUFNEHMEN,
                "eingang",
                Map.of("niederschrift", "NICHT_AUFGENOMMEN"));
        buero.jobsLaufen(fall);
        erledigt(
                fall,
                RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN,
                "widerspruch",
                Map.of("uebernahme", "UEBERNOMMEN", "postaufgabe", buero.heute().toString(), "belehrung", "UNBEKANNT"));
        buero.jobsLaufen(fall);
        pruefe(fall);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    private void rechtsbehelfDerKeinerIst() {
        Aktenzeichen fall = erfasst("PERSOENLICH", eingaben.anliegen("L09"));
        eroeffnet(fall);
        erledigt(fall, RechtsbehelfProzess.NIEDERSCHRIFT_AUFNEHMEN, "eingang", Map.of("niederschrift", "AUFGENOMMEN"));
        buero.jobsLaufen(fall);
        erledigt(
                fall,
                RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN,
                "widerspruch",
                Map.of("uebernahme", "KEIN_RECHTSBEHELF"));
        buero.jobsLaufen(fall);
        zurueckgezogen(fall);
    }

    private void fremdesAnliegen() {
        Aktenzeichen fall = erfasst("EMAIL", eingaben.anliegen("L09"));
        String wege = "/api/kundenreaktionen/" + fall + "/wege";
        rest("krm", "POST", wege, Map.of("art", "UNZUSTAENDIG", "anliegen", 1, "anlass", kanarien.lang(2_000)));
        buero.jobsLaufen(fall);
        erledigt(
                fall,
                AbgabeProzess.ABGABE_ENTSCHEIDEN,
                "krm",
                Map.of("abgabe", "ABGEBEN", "stelleEmail", kanarien.mail(), "antrag", "JA", "einwilligung", "NEIN"));
        buero.jobsLaufen(fall);
        pruefe(fall);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    private void lob() {
        Map<String, Object> lob = new TreeMap<>(eingaben.anliegen("P01"));
        lob.put("art", "LOB");
        Aktenzeichen fall = erfasst("EMAIL", lob);
        pruefe(fall);
        erledigt(fall, AnliegenProzess.LOB_WEITERGEBEN, "teamleitung", Map.of());
        buero.jobsLaufen(fall);
        zurueckgezogen(fall);
    }

    private void eroeffnet(Aktenzeichen fall) {
        rest(
                "krm",
                "POST",
                "/api/kundenreaktionen/" + fall + "/rechtsbehelfe",
                Map.of("anliegen", 1, "anlass", kanarien.lang(2_000)));
        buero.jobsLaufen(fall);
    }

    private void pruefe(Aktenzeichen fall) {
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobsLaufen(fall);
    }

    private void zurueckgezogen(Aktenzeichen fall) {
        rest("krm", "POST", "/api/kundenreaktionen/" + fall + "/rueckzug", Map.of("grund", kanarien.lang(2_000)));
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    private Aktenzeichen erfasst(String kanal, Map<String, Object> anliegen) {
        Map<String, Object> koerper = eingaben.kundenreaktion("EMAIL", "ANGEHOERIGE");
        koerper.put("kanal", kanal);
        koerper.put("anliegen", List.of(anliegen));
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen", Formulare.json(koerper));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
    }
}
