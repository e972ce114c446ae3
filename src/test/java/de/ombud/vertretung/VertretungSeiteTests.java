package de.ombud.vertretung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OmbudTest
class VertretungSeiteTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Abwesenheiten abwesenheiten;

    @Autowired
    private Benutzerverzeichnis verzeichnis;

    @Autowired
    private Abwesenheitsbuch buch;

    @Autowired
    private Vertretungen vertretungen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock uhr;

    @AfterEach
    void everybodyIsBack() {
        jdbc.sql("delete from vertretung_aufgabe").update();
        jdbc.sql("delete from abwesenheit").update();
    }

    @Test
    void somebodySaysThatTheyAreAwayAndWhoCovers() {
        Zugriff person = Zugriff.anmelden(port, "leistung");
        assertThat(eintragen(person, "leistung", 0, 4, "leistung2").statusCode())
                .isEqualTo(302);

        assertThat(person.get("/vertretung").body()).contains("Meine Abwesenheiten", "Es vertritt leistung2.");
        assertThat(Zugriff.anmelden(port, "leistung2").get("/vertretung").body())
                .contains("Ich vertrete", "<strong>leistung</strong>");
        assertThat(vertretungen.vertritt("leistung2", "leistung")).isTrue();
        assertThat(vertretungen.vertritt("krm", "leistung")).isFalse();

        long id = buch.ab(heute(), List.of("leistung")).get(0).id();
        assertThat(beenden(person, id).statusCode()).isEqualTo(302);
        assertThat(vertretungen.heute("leistung")).isEmpty();
        assertThat(beenden(person, id).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyIsAskedWhy() {
        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns where table_name = 'abwesenheit'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "id",
                        "person",
                        "vertretung",
                        "von",
                        "bis",
                        "eingetragen_von",
                        "eingetragen_am",
                        "beendet_von",
                        "beendet_am");
    }

    @ParameterizedTest
    @CsvSource({
        "teamleitung, leistung, true",
        "teamleitung, krm2, true",
        "teamleitung, ombud, false",
        "teamleitung, bereichsleitung, false",
        "teamleitung, recht, false",
        "teamleitung, niemand, false",
        "bereichsleitung, teamleitung, true",
        "bereichsleitung, recht, true",
        "bereichsleitung, dsb, false",
        "bereichsleitung, gf, false",
        "gf, ombud, true",
        "leistung2, leistung, false",
        "krm, leistung, false",
        "admin, leistung, false"
    })
    void leadershipSpeaksForThoseWhomItLeads(String wer, String fuer, boolean darf) {
        NeueAbwesenheit neu = new NeueAbwesenheit(fuer, "", heute(), heute().plusDays(4));
        ThrowingCallable eintragen =
                () -> abwesenheiten.eintragen(neu, verzeichnis.finde(wer).orElseThrow());
        if (darf) {
            assertThatCode(eintragen).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(eintragen).isInstanceOf(NichtErlaubt.class);
        }
        assertThat(buch.ab(heute(), List.of(fuer))).hasSize(darf ? 1 : 0);
    }

    @Test
    void whoeverLeadsSomebodyElseEndsNothing() {
        eintragen(Zugriff.anmelden(port, "leistung"), "leistung", 0, 4, "leistung2");
        long id = buch.ab(heute(), List.of("leistung")).get(0).id();
        for (String fremd : List.of("leistung2", "krm", "ombud", "admin")) {
            assertThatThrownBy(() ->
                            abwesenheiten.beenden(id, verzeichnis.finde(fremd).orElseThrow()))
                    .as(fremd)
                    .isInstanceOf(NichtGefunden.class);
        }
        assertThat(beenden(Zugriff.anmelden(port, "teamleitung"), id).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "leistung, 0, 4, krm, selben Gruppe",
        "leistung, 0, 4, niemand, selben Gruppe",
        "leistung, 0, 4, leistung, vertritt sich selbst",
        "leistung, 4, 0, leistung2, vor dem ersten",
        "leistung, -9, -5, leistung2, Vergangenheit",
        "leistung, 500, 501, leistung2, zu weit",
        "leistung, 0, 500, leistung2, So lange"
    })
    void whatCannotBeIsSaidInTheForm(String person, int von, int bis, String vertretung, String meldung) {
        assertThatThrownBy(() -> abwesenheiten.eintragen(
                        new NeueAbwesenheit(person, vertretung, heute().plusDays(von), heute().plusDays(bis)),
                        verzeichnis.finde(person).orElseThrow()))
                .isInstanceOf(Eingabefehler.class)
                .hasMessageContaining(meldung);
    }

    @Test
    void whatWasTypedStaysInTheFormAndNobodyElsesFormIsOpened() {
        Zugriff person = Zugriff.anmelden(port, "leistung");
        HttpResponse<String> antwort = eintragen(person, "leistung", 0, -1, "leistung2");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("vor dem ersten").contains("value=\"" + heute() + "\"");
        assertThat(eintragen(person, "krm", 0, 4, "").statusCode()).isEqualTo(403);
        assertThat(sende(person, "/vertretung/fuer", "person=krm").statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsAwayThemselvesIsNotNamedAsCover() {
        eintragen(Zugriff.anmelden(port, "leistung2"), "leistung2", 2, 6, "");
        Zugriff person = Zugriff.anmelden(port, "leistung");
        assertThat(eintragen(person, "leistung", 4, 9, "leistung2").body()).contains("selbst nicht da");
        assertThat(eintragen(person, "leistung", 7, 9, "leistung2").statusCode())
                .as("back by then")
                .isEqualTo(302);
        assertThat(eintragen(person, "leistung", 9, 12, "").body()).contains("schon eine Abwesenheit");
    }

    @Test
    void withoutTheTokenNothingIsEntered() {
        Zugriff person = Zugriff.anmelden(port, "leistung");
        assertThat(person.sende(
                                "POST",
                                "/vertretung",
                                "person=leistung&von=" + heute() + "&bis=" + heute(),
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Zugriff(port).get("/vertretung").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> eintragen(Zugriff wer, String person, int von, int bis, String vertretung) {
        return sende(
                wer,
                "/vertretung",
                "person=" + person + "&von=" + heute().plusDays(von) + "&bis=" + heute().plusDays(bis) + "&vertretung="
                        + vertretung);
    }

    private HttpResponse<String> beenden(Zugriff wer, long id) {
        return sende(wer, "/vertretung/" + id + "/ende", "");
    }

    private static HttpResponse<String> sende(Zugriff wer, String pfad, String felder) {
        Matcher csrf = CSRF.matcher(wer.get("/vertretung").body());
        assertThat(csrf.find()).isTrue();
        return wer.sende("POST", pfad, felder + "&_csrf=" + csrf.group(1), "application/x-www-form-urlencoded");
    }

    private LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }
}
