package de.ombud.schriftverkehr;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A well-behaved mail server that keeps what it accepted, or refuses at a step. */
public final class Testmailserver implements AutoCloseable {

    public record Zugestellt(String an, MimeMessage mail) {

        public String text() throws MessagingException, IOException {
            return teil(0);
        }

        public String html() throws MessagingException, IOException {
            return teil(1);
        }

        private String teil(int nr) throws MessagingException, IOException {
            return (String) ((Multipart) mail.getContent()).getBodyPart(nr).getContent();
        }

        public String kopf(String name) throws MessagingException {
            String[] werte = mail.getHeader(name);
            return werte == null ? null : String.join("|", werte);
        }
    }

    private final List<Zugestellt> angenommen = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private Runnable beimEnde = () -> {};
    private volatile Runnable vorDerAnnahme = () -> {};
    private volatile RejectException beimEmpfaenger;
    private volatile RejectException beimText;
    private volatile String nur;
    private volatile Runnable vorDerAblehnung = () -> {};

    public Testmailserver() {
        this(0);
    }

    public Testmailserver(int port) {
        server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .messageHandlerFactory(kontext -> new Annahme())
                .build();
        server.start();
    }

    /** Takes the place of the mail server that the application uses, until it is closed. */
    public static Testmailserver statt(JavaMailSenderImpl anschluss) {
        int eigentlicherPort = anschluss.getPort();
        Testmailserver server = new Testmailserver();
        server.beimEnde = () -> anschluss.setPort(eigentlicherPort);
        anschluss.setPort(server.port());
        return server;
    }

    public int port() {
        return server.getPortAllocated();
    }

    public List<Zugestellt> angenommen() {
        return List.copyOf(angenommen);
    }

    /** Runs when the whole text has arrived and the sender waits for the answer. */
    void vorDerAnnahme(Runnable schritt) {
        vorDerAnnahme = schritt;
    }

    public void lehntEmpfaengerAb(int code, String worte) {
        beimEmpfaenger = new RejectException(code, worte);
    }

    /** Only this one; all others are served. */
    public void lehntEmpfaengerAb(String adresse, int code, String worte) {
        nur = adresse;
        lehntEmpfaengerAb(code, worte);
    }

    /** Runs when a recipient was named and the sender waits for the refusal. */
    void vorDerAblehnung(Runnable schritt) {
        vorDerAblehnung = schritt;
    }

    public void lehntTextAb(int code, String worte) {
        beimText = new RejectException(code, worte);
    }

    void nimmtWiederAn() {
        beimEmpfaenger = null;
        beimText = null;
        nur = null;
    }

    @Override
    public void close() {
        beimEnde.run();
        server.stop();
    }

    private final class Annahme implements MessageHandler {

        private String an;

        @Override
        public void from(String von) {}

        @Override
        public void recipient(String empfaenger) throws RejectException {
            if (beimEmpfaenger != null && (nur == null || nur.equals(empfaenger))) {
                vorDerAblehnung.run();
                throw beimEmpfaenger;
            }
            an = empfaenger;
        }

        @Override
        public String data(InputStream text) throws IOException, RejectException {
            byte[] alles = text.readAllBytes();
            if (beimText != null) {
                throw beimText;
            }
            vorDerAnnahme.run();
            try {
                MimeMessage mail =
                        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(alles));
                angenommen.add(new Zugestellt(an, mail));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return null;
        }

        @Override
        public void done() {}
    }
}
