package de.ombud.posteingang;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Briefkasten;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.util.unit.DataSize;

/**
 * A mailbox of the office, read and left as it is: what was taken says the database and not a mark on the server, which a colleague's
 * mail program sets as well.
 */
final class ImapBriefkasten implements Briefkasten {

    private static final int JE_LAUF = 200;
    private static final String VERBINDEN = "10000";
    private static final String LESEN = "30000";

    private final PosteingangEinstellungen.Imap kasten;
    private final DataSize hoechstgroesse;
    private final Clock uhr;

    ImapBriefkasten(PosteingangEinstellungen.Imap kasten, DataSize hoechstgroesse, Clock uhr) {
        this.uhr = uhr;
        this.kasten = kasten;
        this.hoechstgroesse = hoechstgroesse;
    }

    @Override
    public String name() {
        return kasten.name();
    }

    @Override
    public void leeren(Annahme annahme) {
        try (Store server = Session.getInstance(eigenschaften()).getStore(protokoll())) {
            server.connect(kasten.host(), kasten.port(), kasten.benutzer(), geheimnis());
            try (Folder ordner = server.getFolder(kasten.ordner())) {
                ordner.open(Folder.READ_ONLY);
                lies(ordner, (UIDFolder) ordner, annahme);
            }
        } catch (MessagingException | IOException e) {
            // neither its words nor its cause: both may quote addresses
            throw new IllegalStateException(
                    "mailbox " + kasten.name() + ": " + e.getClass().getSimpleName());
        }
    }

    private void lies(Folder ordner, UIDFolder nummern, Annahme annahme) throws MessagingException, IOException {
        long gueltigkeit = nummern.getUIDValidity();
        long bisher = annahme.bisher(gueltigkeit);
        Message[] neue = nummern.getMessagesByUID(bisher + 1, UIDFolder.MAXUID);
        FetchProfile vorab = new FetchProfile();
        vorab.add(UIDFolder.FetchProfileItem.UID);
        vorab.add(FetchProfile.Item.SIZE);
        vorab.add(FetchProfile.Item.ENVELOPE);
        ordner.fetch(neue, vorab);
        int genommen = 0;
        for (Message mail : neue) {
            long uid = nummern.getUID(mail);
            // the highest number is always in the answer, also where it is taken already
            Date datum = mail.getReceivedDate();
            Instant empfangen = datum == null ? uhr.instant() : datum.toInstant();
            if (uid > bisher && istFuerUns(empfangen) && genommen++ < JE_LAUF) {
                annahme.nimm(new Brief(gueltigkeit, uid, empfangen, roh(mail)));
            }
        }
    }

    private boolean istFuerUns(Instant empfangen) {
        return kasten.ab() == null || !Ortszeit.tag(empfangen).isBefore(kasten.ab());
    }

    /** Of what is too large the header only: a case arises all the same, and the mail stays on the server. */
    private byte[] roh(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream inhalt = new ByteArrayOutputStream();
        ((IMAPMessage) mail).setPeek(true);
        if (mail.getSize() <= hoechstgroesse.toBytes()) {
            try {
                mail.writeTo(inhalt);
                return inhalt.toByteArray();
            } catch (FolderClosedException verbindungWeg) {
                throw verbindungWeg;
            } catch (MessagingException | IOException einzelneMail) {
                // one that the server cannot hand over must not keep back those behind it
                inhalt.reset();
            }
        }
        kopf(mail, inhalt);
        return inhalt.toByteArray();
    }

    private static void kopf(Message mail, OutputStream ziel) throws MessagingException, IOException {
        for (String zeile : Collections.list(((IMAPMessage) mail).getAllHeaderLines())) {
            if (!zeile.toLowerCase(Locale.ROOT).startsWith("content-")) {
                ziel.write((zeile + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        ziel.write(("Content-Type: " + Teilesammler.NUR_KOPF + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private String protokoll() {
        return kasten.tls() ? "imaps" : "imap";
    }

    private String geheimnis() throws IOException {
        return kasten.oauth2() == null ? kasten.kennwort() : new Zugangstoken(kasten.oauth2()).hole();
    }

    private Properties eigenschaften() {
        String davor = "mail." + protokoll() + ".";
        Properties alle = new Properties();
        alle.put(davor + "connectiontimeout", VERBINDEN);
        alle.put(davor + "timeout", LESEN);
        alle.put(davor + "writetimeout", LESEN);
        alle.put(davor + "ssl.checkserveridentity", "true");
        alle.put(davor + "peek", "true");
        if (kasten.oauth2() != null) {
            alle.put(davor + "auth.mechanisms", "XOAUTH2");
        }
        return alle;
    }
}
