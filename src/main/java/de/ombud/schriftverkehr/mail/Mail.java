package de.ombud.schriftverkehr.mail;

import de.ombud.anlage.Beilage;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** A mail with the Message-ID that we give it, which knows whether its whole text was handed to the connection. */
public class Mail extends MimeMessage {

    private final String messageId;
    private boolean textUebergeben;

    public Mail(Session session, String messageId, Instant am) throws MessagingException {
        super(session);
        this.messageId = messageId;
        setSentDate(Date.from(am));
        setHeader("Content-Language", "de");
    }

    public void an(String von, String absendername, String empfaenger) throws MessagingException {
        try {
            setFrom(new InternetAddress(von, absendername, "UTF-8"));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException("every JVM knows UTF-8", e);
        }
        setRecipient(RecipientType.TO, new InternetAddress(empfaenger, true));
    }

    /** Mail programs of others send no holiday notices in return (RFC 3834). */
    public void istAutomatisch() throws MessagingException {
        setHeader("Auto-Submitted", "auto-generated");
    }

    public void inhalt(String text, String html) throws MessagingException {
        MimeMultipart fassungen = new MimeMultipart("alternative");
        fassungen.addBodyPart(teil(text, "plain"));
        fassungen.addBodyPart(teil(html, "html"));
        setContent(fassungen);
    }

    /** With files; {@link #inhalt} goes before. */
    public void beilegen(List<Beilage> beilagen) throws MessagingException {
        if (beilagen.isEmpty()) {
            return;
        }
        MimeBodyPart worte = new MimeBodyPart();
        try {
            worte.setContent((MimeMultipart) getContent());
        } catch (IOException e) {
            throw new MessagingException("the words were set before", e);
        }
        MimeMultipart alles = new MimeMultipart("mixed");
        alles.addBodyPart(worte);
        for (Beilage beilage : beilagen) {
            MimeBodyPart teil = new MimeBodyPart();
            teil.setDataHandler(new DataHandler(new ByteArrayDataSource(beilage.inhalt(), beilage.medientyp())));
            try {
                teil.setFileName(MimeUtility.encodeText(beilage.name(), "UTF-8", null));
            } catch (java.io.UnsupportedEncodingException e) {
                throw new IllegalStateException("every JVM knows UTF-8", e);
            }
            alles.addBodyPart(teil);
        }
        setContent(alles);
    }

    private static BodyPart teil(String inhalt, String art) throws MessagingException {
        MimeBodyPart teil = new MimeBodyPart();
        teil.setText(inhalt, "UTF-8", art);
        // long lines of German text break servers that promise no more than 998 ASCII characters
        teil.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return teil;
    }

    /** Only after this can the closing dot follow, so before it no mail server can have accepted anything. */
    boolean istTextUebergeben() {
        return textUebergeben;
    }

    @Override
    public void writeTo(OutputStream ziel, String[] ohneKopfzeilen) throws IOException, MessagingException {
        super.writeTo(ziel, ohneKopfzeilen);
        textUebergeben = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
