package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.Uebergabe.Ausgang;
import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The morning mail to a group. Each address gets one a day: it is noted before the mail server is spoken to, in a transaction of its own,
 * so that a repeated job or a second node sends only what surely did not go. Where nobody knows, it is not sent again: the next one
 * comes the next working day and says the same.
 */
@Component
public class Gruppenpost {

    private static final Logger LOG = LoggerFactory.getLogger(Gruppenpost.class);

    /** Addresses of colleagues are kept no longer than they are of use. */
    private static final int TAGE = 30;

    private final JdbcClient jdbc;
    private final Vorlagen vorlagen;
    private final Postbote postbote;
    private final Hauspost hauspost;
    private final Clock uhr;
    private final TransactionTemplate sofort;

    Gruppenpost(
            JdbcClient jdbc,
            Vorlagen vorlagen,
            Postbote postbote,
            Hauspost hauspost,
            Clock uhr,
            PlatformTransactionManager transaktionen) {
        this.jdbc = jdbc;
        this.vorlagen = vorlagen;
        this.postbote = postbote;
        this.hauspost = hauspost;
        this.uhr = uhr;
        this.sofort = new TransactionTemplate(transaktionen);
        this.sofort.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** When this group last got one; empty where it never did, or not for weeks. */
    public Optional<Instant> zuletzt(String gruppe) {
        return jdbc.sql("select max(am) as am from gruppenpost where gruppe = :gruppe and zustand = 'VERSANDT'")
                .param("gruppe", gruppe)
                .query((rs, n) -> Optional.ofNullable(rs.getTimestamp("am")))
                .single()
                .map(Timestamp::toInstant);
    }

    /**
     * One mail to each address that has none of that day; addresses that are none are left out, because trying again would not mend them.
     *
     * @param name of the group, for people
     * @throws VersandFehlgeschlagen where at least one was not accepted; the others have gone out
     */
    public void senden(String gruppe, String name, LocalDate tag, Collection<String> adressen, Morgenlage lage) {
        raeumeAuf(tag);
        List<Mailadresse> brauchbare = hauspost.brauchbare(adressen, "Morgenpost " + gruppe);
        Entwurf entwurf = vorlagen.morgenpost(name, tag, lage);
        List<String> befunde = brauchbare.stream()
                .filter(adresse -> beginne(gruppe, tag, adresse))
                .map(adresse -> sende(gruppe, tag, adresse, entwurf))
                .filter(u -> u.ausgang() == Ausgang.NICHT_ANGENOMMEN)
                .map(Uebergabe::befund)
                .toList();
        if (!befunde.isEmpty()) {
            throw new VersandFehlgeschlagen("Morgenpost %s: %d von %d E-Mails gingen nicht hinaus: %s."
                    .formatted(gruppe, befunde.size(), brauchbare.size(), befunde.get(0)));
        }
    }

    /** @return whether this attempt, and no other, may now speak to the mail server */
    private boolean beginne(String gruppe, LocalDate tag, Mailadresse adresse) {
        return Boolean.TRUE.equals(sofort.execute(s -> {
            int begonnen = zeile("""
                            insert into gruppenpost (gruppe, tag, adresse, zustand, am)
                            values (:gruppe, :tag, :adresse, 'BEGONNEN', :jetzt)
                            on conflict (gruppe, tag, adresse)
                              do update set zustand = 'BEGONNEN', am = excluded.am where gruppenpost.zustand = 'ABGELEHNT'
                            """, gruppe, tag, adresse)
                    .param("jetzt", OffsetDateTime.now(uhr))
                    .update();
            if (begonnen == 0) {
                // an attempt that broke off in between: it may have gone
                zeile("""
                                update gruppenpost set zustand = 'UNKLAR'
                                where gruppe = :gruppe and tag = :tag and adresse = :adresse and zustand = 'BEGONNEN'
                                """, gruppe, tag, adresse).update();
            }
            return begonnen == 1;
        }));
    }

    private Uebergabe sende(String gruppe, LocalDate tag, Mailadresse adresse, Entwurf entwurf) {
        return postbote.uebergeben(mail(gruppe, tag, adresse, entwurf), u -> vermerke(gruppe, tag, adresse, u));
    }

    private void vermerke(String gruppe, LocalDate tag, Mailadresse adresse, Uebergabe ergebnis) {
        String zustand = switch (ergebnis.ausgang()) {
            case ANGENOMMEN -> "VERSANDT";
            case NICHT_ANGENOMMEN -> "ABGELEHNT";
            case UNGEWISS -> "UNKLAR";
        };
        if (ergebnis.ausgang() == Ausgang.UNGEWISS) {
            LOG.warn("Morgenpost {} of {}: unclear whether it was accepted, not sent again", gruppe, tag);
        }
        sofort.executeWithoutResult(
                s -> zeile("""
                        update gruppenpost set zustand = :zustand
                        where gruppe = :gruppe and tag = :tag and adresse = :adresse
                        """, gruppe, tag, adresse).param("zustand", zustand).update());
    }

    private JdbcClient.StatementSpec zeile(String sql, String gruppe, LocalDate tag, Mailadresse adresse) {
        return jdbc.sql(sql).param("gruppe", gruppe).param("tag", tag).param("adresse", adresse.wert());
    }

    private Mail mail(String gruppe, LocalDate tag, Mailadresse adresse, Entwurf entwurf) {
        try {
            String adressat = HexFormat.of().toHexDigits(adresse.wert().hashCode());
            return hauspost.fassen("morgenpost.%s.%s.%s".formatted(gruppe, tag, adressat), adresse, entwurf);
        } catch (MessagingException e) {
            vermerke(gruppe, tag, adresse, Uebergabe.nichtAngenommen(""));
            throw new VersandFehlgeschlagen("Morgenpost %s lässt sich nicht als E-Mail fassen.".formatted(gruppe));
        }
    }

    private void raeumeAuf(LocalDate tag) {
        jdbc.sql("delete from gruppenpost where tag < :tag")
                .param("tag", tag.minusDays(TAGE))
                .update();
    }
}
