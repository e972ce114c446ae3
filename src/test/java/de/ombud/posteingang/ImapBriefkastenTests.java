package de.ombud.posteingang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import de.ombud.system.Briefkasten;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A mailbox as the office has it, with a real IMAP server behind it. */
class ImapBriefkastenTests {

    private LocalDate ab;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser amt;

    @BeforeEach
    void start() {
        server.start();
        amt = server.setUser("amt@jobcenter.example", "amt", "geheim");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void eachMailIsTakenOnceAndStaysWhereItIs() throws Exception {
        liefere("Erste");
        liefere("Zweite");
        Gedaechtnis nimmt = new Gedaechtnis();
        kasten("40MB").leeren(nimmt);
        liefere("Dritte");
        kasten("40MB").leeren(nimmt);
        kasten("40MB").leeren(nimmt);

        assertThat(nimmt.betreffe()).containsExactly("Erste", "Zweite", "Dritte");
        assertThat(nimmt.briefe)
                .extracting(Briefkasten.Brief::gueltigkeit)
                .hasSize(3)
                .containsOnly(nimmt.briefe.get(0).gueltigkeit());
        assertThat(nimmt.briefe).extracting(Briefkasten.Brief::uid).isSorted().doesNotHaveDuplicates();
        assertThat(server.getManagers().getImapHostManager().getInbox(amt).getUnseenCount())
                .isEqualTo(3);
    }

    @Test
    void oneThatIsTooLargeIsReadByItsHeaderAndNamed() throws Exception {
        liefere("Groß");
        Gedaechtnis nimmt = new Gedaechtnis();
        new ImapBriefkasten(imap("geheim", null), DataSize.ofBytes(2), Clock.systemUTC()).leeren(nimmt);

        Nachricht n = Nachrichtenleser.lies(nimmt.briefe.get(0).roh());
        assertThat(n.betreff()).isEqualTo("Groß");
        assertThat(n.absender()).isEqualTo("mia@example.org");
        assertThat(n.istUnlesbar()).isTrue();
        assertThat(n.unlesbares()).singleElement().asString().contains("zu groß");
    }

    @Test
    void whatLayThereBeforeTheFirstDayIsLeftToWhoReadItUntilThen() throws Exception {
        liefere("Alt");
        ab = LocalDate.now(Clock.systemUTC()).plusDays(2);
        Gedaechtnis nimmt = new Gedaechtnis();
        kasten("40MB").leeren(nimmt);
        assertThat(nimmt.briefe).isEmpty();
    }

    @Test
    void aMailboxThatDoesNotLetUsInSaysSoWithoutAnyName() {
        assertThatThrownBy(() -> new ImapBriefkasten(imap("falsch", null), DataSize.ofMegabytes(1), Clock.systemUTC())
                        .leeren(new Gedaechtnis()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("amt@")
                .hasMessageNotContaining("falsch")
                .hasNoCause();
    }

    @Test
    void theTokenIsAskedForWithTheSecretOfTheOffice() throws Exception {
        List<String> fragen = new ArrayList<>();
        HttpServer ausgabe = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ausgabe.createContext("/token", anfrage -> {
            fragen.add(new String(anfrage.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] antwort = "{\"access_token\":\"abc\",\"expires_in\":3600}".getBytes(StandardCharsets.UTF_8);
            anfrage.sendResponseHeaders(fragen.size() == 1 ? 200 : 401, antwort.length);
            anfrage.getResponseBody().write(antwort);
            anfrage.close();
        });
        ausgabe.start();
        try {
            var zugang = new PosteingangEinstellungen.Oauth2(
                    URI.create("http://127.0.0.1:" + ausgabe.getAddress().getPort() + "/token"),
                    "id",
                    "ge&heim",
                    "mail");
            assertThat(new Zugangstoken(zugang).hole()).isEqualTo("abc");
            assertThat(fragen.get(0))
                    .contains("grant_type=client_credentials", "client_secret=ge%26heim", "scope=mail");
            assertThatThrownBy(() -> new Zugangstoken(zugang).hole()).hasMessageContaining("401");
        } finally {
            ausgabe.stop(0);
        }
    }

    private void liefere(String betreff) throws Exception {
        amt.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(Probemails.roh("From: mia@example.org\nSubject: =?UTF-8?Q?"
                        + betreff.replace("ß", "=C3=9F") + "?=\n\nHallo."))));
    }

    private ImapBriefkasten kasten(String hoechstens) {
        return new ImapBriefkasten(imap("geheim", null), DataSize.parse(hoechstens), Clock.systemUTC());
    }

    private PosteingangEinstellungen.Imap imap(String kennwort, PosteingangEinstellungen.Oauth2 oauth2) {
        return new PosteingangEinstellungen.Imap(
                "amt", "127.0.0.1", server.getImap().getPort(), false, "amt", kennwort, "INBOX", ab, oauth2);
    }

    /** Keeps in mind what the database would. */
    private static final class Gedaechtnis implements Briefkasten.Annahme {

        private final List<Briefkasten.Brief> briefe = new ArrayList<>();

        @Override
        public long bisher(long gueltigkeit) {
            return briefe.stream().mapToLong(Briefkasten.Brief::uid).max().orElse(0);
        }

        @Override
        public void nimm(Briefkasten.Brief brief) {
            briefe.add(brief);
        }

        private List<String> betreffe() {
            return briefe.stream()
                    .map(b -> Nachrichtenleser.lies(b.roh()).betreff())
                    .toList();
        }
    }
}
