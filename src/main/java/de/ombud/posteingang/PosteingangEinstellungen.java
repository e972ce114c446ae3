package de.ombud.posteingang;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param takt so often what came is decided about, and mailboxes beside the house are looked at
 * @param abruf so often an IMAP mailbox is read
 * @param hoechstgroesse of a mail that is read whole; of a larger one its header is
 * @param versuche so often the decision is tried before a person does it
 * @param aufbewahrung so long stays what belongs to no case
 * @param wiederholung within this time the same words of the same sender are one contact
 * @param briefkaesten the IMAP mailboxes
 */
@ConfigurationProperties("ombud.posteingang")
record PosteingangEinstellungen(
        @DefaultValue("PT2S") Duration takt,
        @DefaultValue("PT30S") Duration abruf,
        @DefaultValue("40MB") DataSize hoechstgroesse,
        @DefaultValue("6") int versuche,
        @DefaultValue("P90D") Period aufbewahrung,
        @DefaultValue("P1D") Duration wiederholung,
        @DefaultValue List<Imap> briefkaesten) {

    PosteingangEinstellungen {
        if (takt.toMillis() < 100 || abruf.toMillis() < 100 || versuche < 1 || hoechstgroesse.toKilobytes() < 1) {
            throw new IllegalArgumentException(
                    "ombud.posteingang: takt, abruf, versuche and hoechstgroesse must allow something");
        }
        briefkaesten = briefkaesten == null ? List.of() : List.copyOf(briefkaesten);
        if (briefkaesten.stream().map(Imap::name).distinct().count() < briefkaesten.size()) {
            throw new IllegalArgumentException("ombud.posteingang.briefkaesten: each needs a name of its own");
        }
    }

    /**
     * @param name stays the same for as long as the mailbox is read
     * @param ab what came before this day is not for us; null: everything that lies there
     * @param oauth2 null: with the password
     */
    record Imap(
            String name,
            String host,
            @DefaultValue("993") int port,
            @DefaultValue("true") boolean tls,
            String benutzer,
            String kennwort,
            @DefaultValue("INBOX") String ordner,
            LocalDate ab,
            Oauth2 oauth2) {

        Imap {
            if (name == null
                    || name.isBlank()
                    || host == null
                    || benutzer == null
                    || kennwort == null && oauth2 == null) {
                throw new IllegalArgumentException(
                        "ombud.posteingang.briefkaesten: name, host, benutzer and kennwort or oauth2 are needed");
            }
        }

        @Override
        public String toString() {
            return "Imap[" + name + "]";
        }
    }

    /** An access token for the office itself (client credentials, RFC 6749), handed over by XOAUTH2. */
    record Oauth2(URI tokenAdresse, String clientId, String clientSecret, String scope) {

        @Override
        public String toString() {
            return "Oauth2";
        }
    }
}
