package de.ombud.system.lokal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real SMTP server on loopback that puts every mail into the {@link Postfach} and delivers none but those to the office itself. It acknowledges a mail after it is
 * on disk, as a good one does. Can be shut and opened again on the same port, to see what the application does meanwhile.
 */
class LokalerMailserver implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LokalerMailserver.class);
    private static final int HOECHSTENS_BYTE = 30 * 1024 * 1024;

    private final Postfach postfach;
    private final Weiterleitung weiterleitung;
    private final int port;
    private SMTPServer server;

    /** For mails that somebody sends to the office itself. */
    interface Weiterleitung {

        /** Returns when the mail is safe there, too. @param absender of the envelope; empty where nothing may come back */
        void bei(String absender, List<String> empfaenger, String kennung) throws IOException;
    }

    LokalerMailserver(int wunschport, Postfach postfach) {
        this(wunschport, postfach, (absender, empfaenger, kennung) -> {});
    }

    LokalerMailserver(int wunschport, Postfach postfach, Weiterleitung weiterleitung) {
        this.weiterleitung = weiterleitung;
        this.postfach = postfach;
        this.port = FreierPort.moeglichst(wunschport);
        this.server = server();
    }

    int port() {
        return port;
    }

    synchronized void oeffnen() {
        if (!server.isRunning()) {
            // a stopped one does not start again
            server = server();
            server.start();
        }
    }

    synchronized void schliessen() {
        server.stop();
    }

    @Override
    public void close() {
        schliessen();
    }

    private SMTPServer server() {
        return SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Ombud lokal")
                .maxMessageSize(HOECHSTENS_BYTE)
                .maxConnections(20)
                .maxRecipients(50)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(verbindung -> new Annahme())
                .build();
    }

    private final class Annahme implements MessageHandler {

        private final List<String> empfaenger = new ArrayList<>();
        private String absender = "";

        @Override
        public void from(String umschlag) {
            absender = umschlag == null ? "" : umschlag;
            empfaenger.clear();
        }

        @Override
        public void recipient(String an) {
            empfaenger.add(an);
        }

        @Override
        public String data(InputStream mail) throws RejectException, IOException {
            try {
                String kennung = postfach.ablegen(empfaenger, new BegrenzterStrom(mail, HOECHSTENS_BYTE));
                weiterleitung.bei(absender, empfaenger, kennung);
                return "abgelegt";
            } catch (TooMuchDataException zuGross) {
                ueberlesen(mail);
                throw new RejectException(552, "Die E-Mail ist zu gross.");
            } catch (IOException e) {
                log.error(
                        "Eine E-Mail ließ sich nicht ablegen: {}", e.getClass().getName());
                ueberlesen(mail);
                throw new RejectException(451, "Die E-Mail liess sich nicht ablegen.");
            }
        }

        /** What is left of a refused mail would be taken for SMTP commands. */
        private static void ueberlesen(InputStream mail) throws IOException {
            mail.transferTo(OutputStream.nullOutputStream());
        }

        @Override
        public void done() {
            empfaenger.clear();
        }
    }
}
