package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stranger guesses the password of somebody, and somebody wants to work meanwhile. */
@OmbudTest
class AnmeldungAngriffTests {

    private static final String WER = "ines";
    private static final String KENNWORT = "Richtig-2026!";
    private static final String BUERO = "10.4.4.4";
    private static final String FREMD = "203.0.113.7";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService benutzer;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void somebodyWorksHere() {
        var user = benutzer.newUser(WER);
        user.setPassword(KENNWORT);
        ((IdentityServiceImpl) benutzer).saveUser(user, true);
        benutzer.createMembership(WER, "krm");
    }

    @AfterEach
    void gone() {
        benutzer.deleteUser(WER);
        jdbc.sql("delete from anmeldebremse").update();
        jdbc.sql("delete from anmeldeort").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/csrf", "/engine-rest/task/count"})
    void aStrangerWhoGuessesLocksNobodyOut(String pfad) {
        assertThat(basic(pfad, BUERO, KENNWORT)).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
            assertThat(basic(pfad, FREMD, "falsch" + i)).isEqualTo(401);
            dieWartezeitLaeuftNoch();
            assertThat(basic(pfad, BUERO, KENNWORT)).isEqualTo(200);
        }
        assertThat(formular(BUERO, KENNWORT)).as("the form is no other door").isTrue();
        assertThat(basic(pfad, FREMD, KENNWORT))
                .as("who guessed does not come in, even with the right one")
                .isEqualTo(401);
        assertThat(basic(pfad, "198.51.100.1", KENNWORT))
                .as("nor from another place where the account was never used")
                .isEqualTo(401);
    }

    @Test
    void wrongPasswordsCountTheSameAtEachDoor() {
        assertThat(formular(FREMD, "falsch")).isFalse();
        dieWartezeitLaeuftNoch();
        assertThat(basic("/api/csrf", FREMD, KENNWORT)).isEqualTo(401);
        assertThat(basic("/engine-rest/task/count", FREMD, KENNWORT)).isEqualTo(401);
        assertThat(formular(FREMD, KENNWORT)).isFalse();
    }

    /** Somebody at an open screen guesses what the owner would have to type. */
    @Test
    void guessingTheOldPasswordToSetANewOneIsCounted() {
        Zugriff person = new Zugriff(port).von(BUERO);
        person.login(WER, KENNWORT);
        person.get("/camunda/app/welcome/default/");
        person.cookie("XSRF-TOKEN").ifPresent(token -> person.mit("X-XSRF-TOKEN", token));
        String pfad = "/camunda/api/engine/engine/default/user/" + WER + "/credentials";
        String neu = "{\"password\":\"Ganz-Neu-2026!\",\"authenticatedUserPassword\":\"%s\"}";
        assertThat(person.sende("PUT", pfad, neu.formatted("falsch")).statusCode())
                .isEqualTo(400);
        dieWartezeitLaeuftNoch();
        assertThat(person.sende("PUT", pfad, neu.formatted(KENNWORT)).statusCode())
                .isEqualTo(400);
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fortyGuessesAtOnceAreAllRefusedFromOnePlaceAndFromMany(boolean einOrt) throws Exception {
        assertThat(basic("/api/csrf", FREMD, "falsch")).isEqualTo(401);
        dieWartezeitLaeuftNoch();
        List<Integer> antworten = gleichzeitig(
                40, i -> basic("/api/csrf", einOrt ? FREMD : "198.51.100." + i, i == 20 ? KENNWORT : "falsch" + i));
        assertThat(antworten).containsOnly(401);
    }

    @Test
    void ofFortyWrongPasswordsAtOnceOnlyTheFreeOneAndTheNextAreLookedAt() throws Exception {
        assertThat(gleichzeitig(40, i -> basic("/api/csrf", "198.51.100." + i, "falsch" + i)))
                .as("wrong, or without a turn")
                .isSubsetOf(401, 503);
        assertThat(jdbc.sql("select max(fehlversuche) from anmeldebremse")
                        .query(Integer.class)
                        .single())
                .as("the account waits from the second one on")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void whoGuessesAtAKnownPlaceWaitsThereToo() throws Exception {
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(200);
        assertThat(basic("/api/csrf", BUERO, "falsch")).isEqualTo(401);
        dieWartezeitLaeuftNoch();
        assertThat(gleichzeitig(20, i -> basic("/api/csrf", BUERO, i == 10 ? KENNWORT : "falsch" + i)))
                .as("what is remembered of the right one helps nobody to guess it")
                .containsOnly(401);
    }

    @Test
    void aProgramMayBeginWithManyRequestsAtOnce() throws Exception {
        assertThat(gleichzeitig(20, i -> basic("/api/csrf", BUERO, KENNWORT))).containsOnly(200);
    }

    @Test
    void onePlaceThatTriesManyAccountsWaitsAsAWhole() {
        for (int i = 0; i < 21; i++) {
            assertThat(status("/api/csrf", FREMD, "unbekannt" + i, "falsch")).isEqualTo(401);
        }
        dieWartezeitLaeuftNoch();
        assertThat(basic("/api/csrf", FREMD, KENNWORT)).isEqualTo(401);
        assertThat(basic("/api/csrf", "198.51.100.1", KENNWORT)).isEqualTo(200);
    }

    @Test
    void whoMistypesOnceAtANewPlaceComesInWithTheRightOneAndWhoGuessesOnWaits() {
        assertThat(basic("/api/csrf", FREMD, "falsch")).isEqualTo(401);
        assertThat(basic("/api/csrf", FREMD, KENNWORT)).isEqualTo(200);

        assertThat(basic("/api/csrf", "198.51.100.2", "falsch")).isEqualTo(401);
        assertThat(basic("/api/csrf", "198.51.100.2", "nochmal")).isEqualTo(401);
        jdbc.sql("update anmeldebremse set warten_bis = warten_bis + interval '1 hour' where warten_bis > now()")
                .update();
        assertThat(basic("/api/csrf", "198.51.100.2", KENNWORT)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {WER, "gibt-es-nicht"})
    void whoeverIsRefusedIsToldThatOneMayHaveToWaitAwhile(String name) {
        assertThat(new Zugriff(port)
                        .von(FREMD)
                        .basic(name, "falsch")
                        .get("/api/csrf")
                        .body())
                .contains("in einer Minute noch einmal");
        assertThat(new Zugriff(port).get("/login?error").body()).contains("in einer Minute noch einmal");
    }

    @Test
    void whoGetsNoTurnIsNotToldThatThePasswordIsWrong() {
        HttpResponse<String> seite = new Zugriff(port).get("/login?ausgelastet");
        assertThat(seite.statusCode()).isEqualTo(503);
        assertThat(seite.headers().firstValue("Retry-After")).contains("30");
        assertThat(seite.body()).contains("noch nicht geprüft").doesNotContain("ist falsch");
    }

    @Test
    void theAdministrationEndsTheWaiting() {
        assertThat(basic("/api/csrf", FREMD, "falsch")).isEqualTo(401);
        dieWartezeitLaeuftNoch();
        assertThat(Zugriff.basic(port, "admin")
                        .post("/engine-rest/user/" + WER + "/unlock", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(basic("/api/csrf", "198.51.100.1", KENNWORT)).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheOldOneAtOnceWhereverItWasChanged() {
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(200);
        var user = benutzer.createUserQuery().userId(WER).singleResult();
        user.setPassword("Ein-Anderes-2026!");
        ((IdentityServiceImpl) benutzer).saveUser(user, true);
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(401);
    }

    @Test
    void whoIsLockedDeletedOrLeavesAGroupFeelsItWithTheNextRequest() {
        String nurKrm = "/api/erfassungsentwuerfe";
        assertThat(basic(nurKrm, BUERO, KENNWORT)).isEqualTo(200);
        benutzer.deleteMembership(WER, "krm");
        assertThat(basic(nurKrm, BUERO, KENNWORT)).isEqualTo(403);
        jdbc.sql("update act_id_user set lock_exp_time_ = now() + interval '10 years' where id_ = :wer")
                .param("wer", WER)
                .update();
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(401);
        jdbc.sql("delete from anmeldebremse").update();
        jdbc.sql("update act_id_user set lock_exp_time_ = null where id_ = :wer")
                .param("wer", WER)
                .update();
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(200);
        benutzer.deleteUser(WER);
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(401);
    }

    @Test
    void anOldHashIsReplacedAtTheNextLogin() {
        assertThat(gespeichert()).startsWith("{argon2id}$argon2id$");
        jdbc.sql("update act_id_user set salt_ = 'salz', pwd_ = :alt where id_ = :wer")
                .param("alt", "{SHA-512}" + new Sha512HashDigest().encrypt(KENNWORT + "salz"))
                .param("wer", WER)
                .update();
        assertThat(basic("/api/csrf", BUERO, "falsch")).isEqualTo(401);
        jdbc.sql("delete from anmeldebremse").update();
        assertThat(gespeichert()).startsWith("{SHA-512}");
        assertThat(basic("/api/csrf", BUERO, KENNWORT)).isEqualTo(200);
        assertThat(gespeichert()).startsWith("{argon2id}$argon2id$");
        assertThat(basic("/api/csrf", "10.4.4.5", KENNWORT)).isEqualTo(200);
    }

    /** bcrypt would not look behind the 72nd byte. */
    @Test
    void aLongPasswordCountsToItsEnd() {
        String lang = "ä".repeat(99);
        var user = benutzer.createUserQuery().userId(WER).singleResult();
        user.setPassword(lang + "1");
        ((IdentityServiceImpl) benutzer).saveUser(user, true);
        assertThat(basic("/api/csrf", BUERO, lang + "1")).isEqualTo(200);
        assertThat(basic("/api/csrf", BUERO, lang + "2")).isEqualTo(401);
    }

    /** However slow the machine is that runs the test. */
    private void dieWartezeitLaeuftNoch() {
        jdbc.sql("update anmeldebremse set warten_bis = warten_bis + interval '1 hour'")
                .update();
    }

    private String gespeichert() {
        return jdbc.sql("select pwd_ from act_id_user where id_ = :wer")
                .param("wer", WER)
                .query(String.class)
                .single();
    }

    private int basic(String pfad, String ort, String kennwort) {
        return status(pfad, ort, WER, kennwort);
    }

    private int status(String pfad, String ort, String name, String kennwort) {
        return new Zugriff(port).von(ort).basic(name, kennwort).get(pfad).statusCode();
    }

    private boolean formular(String ort, String kennwort) {
        return new Zugriff(port)
                .von(ort)
                .login(WER, kennwort)
                .headers()
                .firstValue("Location")
                .filter(ziel -> !ziel.contains("error"))
                .isPresent();
    }

    private static List<Integer> gleichzeitig(int anzahl, IntFunction<Integer> versuch) throws Exception {
        ExecutorService viele = Executors.newFixedThreadPool(anzahl);
        try {
            List<Future<Integer>> laufend = IntStream.range(0, anzahl)
                    .mapToObj(i -> viele.submit(() -> versuch.apply(i)))
                    .toList();
            List<Integer> antworten = new ArrayList<>();
            for (Future<Integer> einer : laufend) {
                antworten.add(einer.get());
            }
            return antworten;
        } finally {
            viele.shutdown();
        }
    }
}
