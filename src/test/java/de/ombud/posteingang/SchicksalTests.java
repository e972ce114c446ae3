package de.ombud.posteingang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.ombud.anlage.Anlagen;
import de.ombud.posteingang.Probemails.Probe;
import de.ombud.system.Nebentransaktion;
import de.ombud.vorgang.Aktenzeichen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a mail, without a house around it: Mia has the first case, somebody else the second. */
class SchicksalTests {

    private static final Aktenzeichen MIAS = new Aktenzeichen("KR-2026-000001");
    private static final Aktenzeichen OTTOS = new Aktenzeichen("KR-2026-000002");

    private final Schicksalsregel regel = new Schicksalsregel(new Haus());

    static List<Probe> alle() {
        return Probemails.alle();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void eachMailGetsWhatIsRight(Probe probe) {
        Nachricht nachricht = Nachrichtenleser.lies(probe.roh());
        Schicksal schicksal = regel.entscheide(nachricht);

        assertThat(schicksal.stand()).isEqualTo(probe.stand());
        assertThat(schicksal.grund()).isEqualTo(probe.grund());
        assertThat(nachricht.text()).contains(probe.enthaelt());
        assertThat(nachricht.text() + nachricht.betreff() + nachricht.absendername())
                .doesNotContain("\0", "\r");
        assertThat(nachricht.betreff()).doesNotContain("\n");
    }

    @Test
    void noTwoOfThemAreTakenForOne() {
        List<String> abdruecke = alle().stream()
                .map(p -> Postannahme.abdruck(Nachrichtenleser.lies(p.roh()), p.roh()))
                .toList();
        assertThat(abdruecke).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @Test
    void headerLinesOfTheWayMakeNoOtherMessage() {
        byte[] mail = Probemails.roh("From: mia@example.org\nMessage-ID: <a@example.org>\nSubject: x\n\nHallo.");
        byte[] kopie = Probemails.roh("Received: by other\n"
                + "X-Spam: no\n"
                + "From: mia@example.org\n"
                + "Message-ID: <a@example.org>\n"
                + "Subject: x\n\n"
                + "Hallo.");
        byte[] andere = Probemails.roh("From: mia@example.org\nMessage-ID: <a@example.org>\nSubject: x\n\nHallo!");
        assertThat(abdruck(kopie)).isEqualTo(abdruck(mail));
        assertThat(abdruck(andere)).isNotEqualTo(abdruck(mail));
    }

    @Test
    void whoeverIsUnknownInTheCaseAnswersNoQuestionOfIt() {
        assertThat(zu("an answer to our question").rueckfrage()).isEqualTo(2);
        assertThat(zu("an answer to our letter").rueckfrage()).isNull();
        assertThat(zu("her son answers our letter").rueckfrage()).isZero();
        assertThat(zu("her son answers our letter").fremd()).isTrue();
        assertThat(zu("the Widerspruchsstelle answers our note").fremd()).isFalse();
    }

    @Test
    void aProgramAndAFormOnAWebsiteAreNeverAnswered() {
        assertThat(alle().stream()
                        .map(p -> regel.entscheide(Nachrichtenleser.lies(p.roh())))
                        .filter(s -> s.stand() == Stand.AUTOMATISCH || s.grund().equals("formular")))
                .isNotEmpty()
                .noneMatch(Schicksal::antwortbar);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        Map<String, List<String>> unlesbares = alle().stream()
                .collect(Collectors.toMap(
                        Probe::name, p -> Nachrichtenleser.lies(p.roh()).unlesbares()));
        assertThat(unlesbares.get("words beside winmail.dat"))
                .singleElement()
                .asString()
                .contains("winmail.dat");
        assertThat(unlesbares.get("an invitation")).containsExactly("eine Kalendereinladung");
        assertThat(unlesbares.get("half a base64")).isNotEmpty();
        assertThat(unlesbares.get("parts within parts within parts")).isNotEmpty();
        assertThat(unlesbares.get("four hundred files")).isNotEmpty();
        assertThat(unlesbares.get("a complaint")).isEmpty();
    }

    /** Each layer holds all that is below it: who packs a big file a dozen times makes us read it a dozen times. */
    @Test
    void aBigFileInLayersUponLayersIsReadAFewTimesOnly() {
        byte[] gut = verpackt(3, 3_000_000);
        byte[] boese = verpackt(7, 3_000_000);

        assertThat(Nachrichtenleser.lies(gut).unlesbares()).isEmpty();
        assertThat(Nachrichtenleser.lies(gut).anhaenge())
                .singleElement()
                .satisfies(a -> assertThat(a.inhalt()).hasSizeGreaterThan(2_900_000));
        Nachricht n = Nachrichtenleser.lies(boese);
        assertThat(n.unlesbares()).contains("was zu oft verpackt ist");
        assertThat(n.anhaenge()).isEmpty();
        assertThat(n.absender()).isEqualTo("mia@example.org");
        assertThat(regel.entscheide(n).stand()).isEqualTo(Stand.UNLESBAR);
    }

    private static byte[] verpackt(int wieOft, int groesse) {
        StringBuilder mail = new StringBuilder("From: mia@example.org\nSubject: x\n");
        for (int i = 0; i < wieOft; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        mail.append("Content-Type: image/png\nContent-Disposition: attachment; filename=a.png\n\n");
        mail.append("z".repeat(groesse));
        for (int i = wieOft - 1; i >= 0; i--) {
            mail.append("\n--b" + i + "--\n");
        }
        return Probemails.roh(mail.toString());
    }

    @Test
    void namesOfFilesAndPeopleComeAsTheyWereMeant() {
        assertThat(lies("a file and no word").anhaenge()).singleElement().satisfies(a -> {
            assertThat(a.name()).isEqualTo("Bescheid Größe.png");
            assertThat(a.inhalt()).hasSize(8);
        });
        assertThat(lies("encoded subject and name").absendername()).isEqualTo("Jörg Müller");
        assertThat(lies("encoded subject and name").betreff()).isEqualTo("Kündigung der Wohnung");
        assertThat(lies("two encoded words that touch").betreff()).isEqualTo("Grüße von mir");
        assertThat(lies("a raw umlaut in the subject").betreff()).isEqualTo("Größe");
        assertThat(lies("a name in pieces").anhaenge())
                .extracting(Nachricht.Anhang::name)
                .containsExactly("Bescheid für Mia.pdf");
        assertThat(lies("words after the files").text()).isEqualTo("Vorher.\n\nNachher.");
        assertThat(lies("a domain with an umlaut").absender()).isEqualTo("mia@xn--mller-kva.example");
        assertThat(lies("a subject that never ends").betreff()).hasSize(200);
        assertThat(lies("signed").signiert()).isTrue();
        assertThat(lies("signed").anhaenge()).isEmpty();
        assertThat(Absendername.von("Muster, Mia")).isEqualTo(new Absendername("Mia", "Muster"));
        assertThat(Absendername.von("Mia Sophie Muster")).isEqualTo(new Absendername("Mia Sophie", "Muster"));
        assertThat(Absendername.von("Beratung e.V.")).isEqualTo(new Absendername(null, null));
    }

    @Test
    void htmlIsWordsAndNothingElse() {
        String text = lies("HTML only").text();
        assertThat(text).isEqualTo("Meine Kaution fehlt.");
        assertThat(HtmlText.von(
                        "<p>Hier <a href='https://example.org/x'>klicken</a><br>oder nicht</p><ul><li>a<li>b</ul>"))
                .isEqualTo("Hier klicken <https://example.org/x>\noder nicht\n\n- a\n- b");
        assertThat(HtmlText.von("<div>".repeat(20_000) + "tief")).contains("tief");
    }

    @Test
    void aLineOfBlanksThatNeverEndsHoldsNobodyUp() {
        String zeile = "Ihre" + "&nbsp;".repeat(300_000) + "Mia";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(HtmlText.von("<p>" + zeile + "</p>"))
                        .startsWith("Ihre")
                        .endsWith("Mia"));
    }

    @Test
    void aFileThatCannotBeStoredIsNamedAndKeepsNoOtherBack() {
        byte[] mail = Probemails.roh("From: mia@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
                + List.of("a", "b", "c").stream()
                        .map(n -> "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=" + n
                                + ".txt\n\n" + n + "\n")
                        .collect(Collectors.joining())
                + "--b--\n");
        Posteingangsbuch buch = mock(Posteingangsbuch.class);
        Anlagen anlagen = mock(Anlagen.class);
        Fallvorlage vorlage = mock(Fallvorlage.class);
        Nebentransaktion fuerSich = mock(Nebentransaktion.class);
        doAnswer(a -> {
                    a.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(fuerSich)
                .tue(any());
        when(buch.finde(7))
                .thenReturn(Optional.of(new Posteintrag(
                        7, Instant.EPOCH, "", "", Stand.FALL, MIAS.wert(), null, "", "", true, null, null, 0)));
        when(buch.roh(7)).thenReturn(mail);
        when(vorlage.text(any(), any(Object[].class))).thenReturn("Hinweis");
        when(anlagen.ausMail(any(), any(), any(), any(), any())).thenReturn(Optional.empty());
        when(anlagen.ausMail(any(), eq("b.txt"), any(), any(), any())).thenThrow(new IllegalStateException("x"));

        new Postbearbeitung(buch, null, vorlage, null, null, null, null, anlagen, fuerSich, null, null)
                .uebernimmAnlagen(7);

        verify(anlagen).ausMail(eq(MIAS), eq("c.txt"), any(), any(), any());
        verify(buch).anlagenFertig(7, "Hinweis");
    }

    @Test
    void aWordOfTheTableProposesAMatter() {
        Anliegenvorschlag vorschlag = new Anliegenvorschlag();
        assertThat(vorschlag.zu("Meine Kaution fehlt"))
                .hasValueSatisfying(v -> assertThat(v.thema()).isEqualTo("K05"));
        assertThat(vorschlag.zu("Guten Tag")).isEmpty();
        assertThat(vorschlag.zu("Großes Lob an Frau Kern"))
                .hasValueSatisfying(v -> assertThat(v.thema()).isEqualTo("P01"));
    }

    @Test
    void everyMatterOfTheTableIsInTheCatalogue() throws IOException {
        List<String> katalog =
                Files.readAllLines(Path.of("src", "main", "resources", "data", "themenkatalog.csv")).stream()
                        .map(zeile -> zeile.split(";")[0])
                        .toList();
        assertThat(katalog).containsAll(new Anliegenvorschlag().themen());
    }

    private Schicksal zu(String name) {
        return regel.entscheide(lies(name));
    }

    private static Nachricht lies(String name) {
        return Nachrichtenleser.lies(alle().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .roh());
    }

    private static String abdruck(byte[] roh) {
        return Postannahme.abdruck(Nachrichtenleser.lies(roh), roh);
    }

    private static final class Haus implements Hauswissen {

        @Override
        public Optional<Brief> brief(String messageId) {
            return switch (messageId) {
                case Probemails.BESTAETIGUNG -> Optional.of(new Brief(MIAS, 0, false));
                case Probemails.RUECKFRAGE -> Optional.of(new Brief(MIAS, 2, false));
                case Probemails.VERMERK -> Optional.of(new Brief(MIAS, 0, true));
                default -> Optional.empty();
            };
        }

        @Override
        public boolean gibtEs(Aktenzeichen fall) {
            return fall.equals(MIAS) || fall.equals(OTTOS);
        }

        @Override
        public boolean gehoertZu(String adresse, Aktenzeichen fall) {
            return adresse.equalsIgnoreCase(fall.equals(MIAS) ? "mia@example.org" : "otto@example.org");
        }

        @Override
        public boolean istEigene(String adresse) {
            return adresse.equalsIgnoreCase("kundenreaktion@jobcenter.example");
        }

        @Override
        public boolean hatZeichen(Nachricht nachricht) {
            return nachricht.text().contains("Räumung");
        }

        @Override
        public Optional<Aktenzeichen> schonGesagt(Nachricht nachricht) {
            return nachricht.text().contains("NOCHMAL") ? Optional.of(MIAS) : Optional.empty();
        }
    }
}
