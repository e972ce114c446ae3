package de.ombud.posteingang;

import de.ombud.system.Briefkasten;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a message as it came, once, together with where it lay. What is to become of it is decided later. */
@Component
class Postannahme {

    private final Posteingangsbuch buch;
    private final Clock uhr;

    Postannahme(Posteingangsbuch buch, Clock uhr) {
        this.buch = buch;
        this.uhr = uhr;
    }

    @Transactional
    void annehmen(String briefkasten, Briefkasten.Brief brief) {
        if (!buch.fundortEintragen(briefkasten, brief.gueltigkeit(), brief.uid())) {
            return;
        }
        Nachricht nachricht = Nachrichtenleser.lies(brief.roh());
        Instant jetzt = uhr.instant();
        buch.eintragen(
                abdruck(nachricht, brief.roh()),
                worte(nachricht),
                brief.empfangen().isAfter(jetzt) ? jetzt : brief.empfangen(),
                brief.roh(),
                nachricht);
    }

    /** Servers on the way add lines to the header, so that the bytes of one message differ. */
    static String abdruck(Nachricht n, byte[] roh) {
        MessageDigest summe = sha256();
        if (n.messageId().isEmpty()) {
            summe.update(roh);
        } else {
            fuege(summe, n.messageId());
            fuege(summe, n.absender().toLowerCase(Locale.ROOT));
            fuege(summe, n.text());
            n.anhaenge().forEach(a -> summe.update(sha256().digest(a.inhalt())));
        }
        return HexFormat.of().formatHex(summe.digest());
    }

    /** Null where nobody says anything. */
    static String worte(Nachricht n) {
        if (n.absender().isEmpty() || !n.hatText()) {
            return null;
        }
        MessageDigest summe = sha256();
        fuege(summe, n.absender().toLowerCase(Locale.ROOT));
        fuege(summe, n.text().replaceAll("\\s+", " ").strip());
        n.anhaenge().forEach(a -> summe.update(sha256().digest(a.inhalt())));
        return HexFormat.of().formatHex(summe.digest());
    }

    private static void fuege(MessageDigest summe, String text) {
        summe.update(text.getBytes(StandardCharsets.UTF_8));
        summe.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
    }
}
