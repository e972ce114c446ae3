package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ZeichenerkennungTests {

    private static final Zeichenerkennung ERKENNUNG =
            new Zeichenerkennung(Regelwerk.aus(new ClassPathResource("erkennung/regeln.yaml")));

    @Test
    void theCaseworkerSeesTheWordsThatMadeItThinkSo() {
        String text = "Guten Tag! Gegen Ihren Bescheid lege ich Widerspruch ein.";

        assertThat(ERKENNUNG.suche(text)).singleElement().satisfies(hinweis -> {
            assertThat(hinweis.zeichen()).isEqualTo(Zeichen.WIDERSPRUCH);
            assertThat(hinweis.fundstellen()).singleElement().satisfies(stelle -> {
                assertThat(stelle.worte()).containsExactly("lege", "ich", "Widerspruch");
                assertThat(text.substring(stelle.start(), stelle.ende())).isEqualTo("lege ich Widerspruch");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich habe nichts zu essen.",
                "Wir haben nichts zu essen für die Kinder",
                "ich hab nichts zu essen",
                "Habe seit Montag nichts mehr zu essen."
            })
    void whoeverHasNothingToEatIsInNeed(String text) {
        assertThat(ERKENNUNG.suche(text)).extracting(Hinweis::zeichen).contains(Zeichen.NOTLAGE);
    }

    @Test
    void whoeverHasEnoughToEatIsNot() {
        assertThat(ERKENNUNG.suche("Wir haben genug zu essen, es geht nur um die Frist."))
                .extracting(Hinweis::zeichen)
                .doesNotContain(Zeichen.NOTLAGE);
    }

    @Test
    void theFormerMailBelowAnAnswerIsNotReadAgain() {
        String antwort = "Danke, das hat geholfen.\n\nAm 09.11.2026 um 14:20 schrieb A. K. <a@example.org>:\n"
                + "> Ich lege Widerspruch ein, wir haben nichts zu essen.\n";

        assertThat(ERKENNUNG.suche(antwort)).isEmpty();
        assertThat(ERKENNUNG.suche(antwort + "\nUnd gegen den neuen Bescheid lege ich Widerspruch ein."))
                .singleElement()
                .satisfies(hinweis -> assertThat(hinweis.zeichen()).isEqualTo(Zeichen.WIDERSPRUCH));
    }

    @Test
    void whatAnAdviceCentrePassesOnIsMeant() {
        String mail = "Bitte dringend bearbeiten.\nVon: A. K. <a@example.org>\nGesendet: Montag, 9. November 2026\n"
                + "Wir haben nichts zu essen.";

        assertThat(ERKENNUNG.suche(List.of("AW: Termin", mail))).isEmpty();
        assertThat(ERKENNUNG.suche(List.of("WG: Hilfe", mail)))
                .extracting(Hinweis::zeichen)
                .containsExactly(Zeichen.NOTLAGE);
        assertThat(ERKENNUNG.suche("> Wir haben nichts zu essen."))
                .as("nothing but a quotation")
                .isNotEmpty();
    }

    @Test
    void aQuotationEndsWithItsTextAndHidesNoOther() {
        assertThat(ERKENNUNG.suche(List.of(
                        "Danke schön.\n-----Ursprüngliche Nachricht-----\nalles alt", "Kundin hat nichts zu essen.")))
                .extracting(Hinweis::zeichen)
                .containsExactly(Zeichen.NOTLAGE);
    }

    @Test
    void whoRefusesTheAdviceInTheNextSentenceFilesNoRemedy() {
        String rat = "Ihre Kollegin meinte, ich solle Widerspruch einlegen. ";

        assertThat(ERKENNUNG.suche(rat + "Das will ich aber nicht.")).isEmpty();
        assertThat(ERKENNUNG.suche(rat + "Das tue ich hiermit."))
                .extracting(Hinweis::zeichen)
                .containsExactly(Zeichen.WIDERSPRUCH);
        assertThat(ERKENNUNG.suche("Ich lege Widerspruch ein. Das will ich nicht hinnehmen."))
                .extracting(Hinweis::zeichen)
                .containsExactly(Zeichen.WIDERSPRUCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ihr habt mir dreißig Prozent gestrichen. Das lass ich mir nicht gefallen.",
                "Das ist kein Einkommen, das war geliehen. Sie haben es angerechnet, bitte nehmen Sie das wieder"
                        + " heraus.",
                "Kürzung wegen eines Termins, an dem ich im Krankenhaus lag!",
                "Nie zgadzam się z decyzją"
            })
    void resistanceIsHeardBesideWhatWasDecided(String text) {
        assertThat(ERKENNUNG.suche(text)).extracting(Hinweis::zeichen).contains(Zeichen.WIDERSPRUCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den Ton am Empfang lass ich mir nicht gefallen.",
                "Im Rollenspiel musste ich rufen: Ich habe nichts zu essen, ich widerspreche!",
                "Vor vier Jahren hatten wir keinen Strom, heute habe ich Arbeit.",
                "Was kostet eigentlich ein Widerspruch? Frage nur für später."
            })
    void playPastAndCuriosityAreNoSign(String text) {
        assertThat(ERKENNUNG.suche(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mei Strom isch abgschtellt worra",
                "Jas und Strom hamse jesperrt",
                "Немає чим годувати дітей",
                "Завтра отключат свет",
                "ليس لدينا طعام"
            })
    void needIsHeardInDialectAndInOtherLanguages(String text) {
        assertThat(ERKENNUNG.suche(text)).extracting(Hinweis::zeichen).containsExactly(Zeichen.NOTLAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich war obdachlos, habe jetzt aber eine Wohnung und frage nach dem Antrag.",
                "Die Räumung des Flurs hat Lärm gemacht.",
                "Wir wohnen jetzt Wohnung Weg 17.",
                "Bei Ihnen im Büro war die Heizung kalt."
            })
    void pastNeedPlacesAndOurOwnRoomsAreNoNeedOfTheirs(String text) {
        assertThat(ERKENNUNG.suche(text)).isEmpty();
    }

    @Test
    void aPlaceAfterAnEmojiAndAnUmlautIsStillTheRightPlace() {
        String text = "😡 Größte Frechheit!\r\nDie Räumungsklage ist da.";

        Fundstelle stelle = ERKENNUNG.suche(text).get(0).fundstellen().get(0);

        assertThat(text.substring(stelle.start(), stelle.ende())).isEqualTo("Räumungsklage");
    }

    @Test
    void aLetterWithTwoMattersGetsTwoSuggestionsEachWithItsPlaces() {
        List<Hinweis> hinweise =
                ERKENNUNG.suche("Der Strom ist gesperrt. Ich lege Widerspruch ein. Die Kinder hungern.");

        assertThat(hinweise).extracting(Hinweis::zeichen).containsExactly(Zeichen.WIDERSPRUCH, Zeichen.NOTLAGE);
        assertThat(hinweise.get(1).fundstellen())
                .extracting(Fundstelle::worte)
                .containsExactly(List.of("Strom", "gesperrt"), List.of("hungern"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das ist kein Widerspruch.",
                "Ich will nicht Widerspruch einlegen.",
                "Ohne Widerspruch zu erheben, bitte ich um Erklärung.",
                "Das steht im Widerspruch zu Ihrem Brief.",
                "Den Widerspruch habe ich zurückgezogen.",
                "Ihre Aussagen widersprechen sich.",
                "Meine Nachbarin hat Widerspruch eingelegt."
            })
    void whoeverWantsNoWiderspruchIsNotTakenForOne(String text) {
        assertThat(zeichen(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich habe keine Zeit. Widerspruch!",
                "Damit bin ich nicht einverstanden. Ich erhebe Widerspruch.",
                "Das ist nicht richtig, ich lege Widerspruch ein.",
                "Ich lege Widerspruch ein, weil man mir nichts erklärt hat."
            })
    void aNegationOfSomethingElseTakesNothingAway(String text) {
        assertThat(zeichen(text)).containsExactly(Zeichen.WIDERSPRUCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Notlage meines Nachbarn kam im Fernsehen.",
                "Wir sind nicht in Not.",
                "Zum Glück keine Räumung."
            })
    void theEmergencyOfSomebodyElseIsNotThePersons(String text) {
        assertThat(zeichen(text)).isEmpty();
    }

    /** Mails arrive with lines cut at 72 characters; a line is no sentence. */
    @Test
    void theEndOfALineSeparatesNothing() {
        assertThat(zeichen("Gegen den Bescheid lege ich\nauf diesem Weg Widerspruch\nein."))
                .containsExactly(Zeichen.WIDERSPRUCH);
        assertThat(zeichen("Ich will keinen\r\nWiderspruch einlegen.")).isEmpty();
        assertThat(zeichen("Ich habe keine Zeit.\n\nWiderspruch")).containsExactly(Zeichen.WIDERSPRUCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Räumungsklage", "Raeumungsklage", "RÄUMUNGSKLAGEN", "raümungsklage"})
    void umlautsCapitalsAndEndingsMakeNoDifference(String wort) {
        assertThat(zeichen("Heute kam die " + wort + " an.")).containsExactly(Zeichen.NOTLAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Widerspruch", "Widersprüche", "Widerspruchs", "wiederspruch", "Widersrpuch", "Widerspuch"})
    void aWiderspruchIsFoundInEachFormAndWithSlips(String wort) {
        assertThat(zeichen("Anbei mein " + wort + ".")).containsExactly(Zeichen.WIDERSPRUCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "!?…", "😀", "ok", "Danke für die nette Beratung."})
    void whereThereIsNothingNothingIsSuggested(String text) {
        assertThat(ERKENNUNG.suche(text)).isEmpty();
    }

    @Test
    void theLongestLetterIsReadWhileThePersonStillTypes() {
        String satz = "Bitte prüfen Sie den Vorgang, ich warte schon so lange und niemand ruft zurück. ";
        String brief = satz.repeat(248).substring(0, 19_800) + ". Hiermit lege ich Widerspruch ein.";

        List<Hinweis> hinweise = assertTimeout(Duration.ofSeconds(3), () -> ERKENNUNG.suche(brief));

        assertThat(hinweise).singleElement().satisfies(hinweis -> {
            Fundstelle stelle = hinweis.fundstellen().get(0);
            assertThat(brief.substring(stelle.start(), stelle.ende())).endsWith("Widerspruch");
        });
    }

    /** Each word of its own: patterns with a star expand to all of them. */
    @Test
    void aTextMadeToTireTheSearchIsReadLikeAnyOther() {
        String viele = IntStream.range(0, 2_000)
                .mapToObj(i -> "keine" + i + " Nachbar" + i)
                .collect(Collectors.joining(" "));

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> ERKENNUNG.suche(viele + " Notlage")))
                .hasSizeLessThan(2);
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> ERKENNUNG.suche("Widerspruch ".repeat(1_600))))
                .hasSize(1);
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> ERKENNUNG.suche("x".repeat(20_000))))
                .isEmpty();
    }

    private static List<Zeichen> zeichen(String text) {
        return ERKENNUNG.suche(text).stream().map(Hinweis::zeichen).toList();
    }
}
