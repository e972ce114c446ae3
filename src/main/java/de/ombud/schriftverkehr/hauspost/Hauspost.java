package de.ombud.schriftverkehr.hauspost;

import de.ombud.schriftverkehr.Versandbuch;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.schriftverkehr.mail.Mail;
import de.ombud.schriftverkehr.mail.Mailserverlage;
import de.ombud.schriftverkehr.mail.Postbote;
import de.ombud.schriftverkehr.mail.Uebergabe;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.schriftverkehr.mail.VersandFehlgeschlagen;
import de.ombud.schriftverkehr.vorlage.Entwurf;
import de.ombud.system.Mailadresse;
import de.ombud.system.Nebentransaktion;
import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All mails to colleagues. Each address gets one about each matter: it is noted before the mail server is spoken to, in a transaction of
 * its own, so that a repeated job or a second node sends only what surely did not go. Where nobody knows, it is not sent again. An
 * address that the mail server refuses for good is noted and left: others get theirs, and leadership sees it.
 */
@Component
class Hauspost {

    private static final Logger LOG = LoggerFactory.getLogger(Hauspost.class);

    /** Addresses of colleagues are kept no longer than they are of use. */
    private static final Duration AUFBEWAHRUNG = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Postbote postbote;
    private final Mailserverlage lage;
    private final Absender absender;
    private final Clock uhr;
    private final Nebentransaktion sofort;

    Hauspost(
            JdbcClient jdbc,
            Postbote postbote,
            Mailserverlage lage,
            Absender absender,
            Clock uhr,
            Nebentransaktion sofort) {
        this.jdbc = jdbc;
        this.postbote = postbote;
        this.lage = lage;
        this.absender = absender;
        this.uhr = uhr;
        this.sofort = sofort;
    }

    /**
     * @param kennung what it is about, without the name of a person; makes the Message-ID, so that a mail program shows a doubled one once
     * @param was the same for people, for incident and log
     */
    record Sache(String kennung, String was) {}

    /**
     * One mail to each address that has none about this matter; addresses that are none are left out, because trying again would not
     * mend them.
     *
     * @param sinnvollBis last legal day on which it means anything where it had to wait; null where it always does. Whoever asks for
     *     it later than that for the first time gets it
     * @throws VersandAufgeschoben the mail server is away; the others have gone out
     * @throws VersandFehlgeschlagen where at least one was not accepted; the others have gone out
     */
    void zustellen(Sache sache, Collection<String> adressen, Entwurf entwurf, LocalDate sinnvollBis) {
        raeumeAuf();
        if (sinnvollBis != null) {
            verfallen(sache, sinnvollBis);
        }
        List<Mailadresse> brauchbare = brauchbare(adressen, sache.was());
        List<String> befunde = new ArrayList<>();
        for (Mailadresse adresse : brauchbare) {
            zustellen(sache, adresse, entwurf).ifPresent(befunde::add);
        }
        if (!befunde.isEmpty()) {
            throw new VersandFehlgeschlagen("%s: %d von %d E-Mails gingen nicht hinaus: %s."
                    .formatted(sache.was(), befunde.size(), brauchbare.size(), befunde.get(0)));
        }
    }

    /** @return why it was not accepted for a while; empty where nothing is left to do */
    private Optional<String> zustellen(Sache sache, Mailadresse adresse, Entwurf entwurf) {
        if (!vormerken(sache, adresse)) {
            return Optional.empty();
        }
        lage.gesperrtBis().ifPresent(bis -> {
            throw aufgeschoben(sache, bis);
        });
        if (!beginne(sache, adresse)) {
            lage.ungewiss();
            return Optional.empty();
        }
        Uebergabe ergebnis = postbote.uebergeben(mail(sache, adresse, entwurf), u -> vermerke(sache, adresse, u));
        switch (ergebnis.ausgang()) {
            case ANGENOMMEN -> lage.erreichbar();
            case ABGELEHNT -> {
                lage.erreichbar();
                LOG.warn("{}: an address was refused for good", sache.was());
            }
            case NICHT_ANGENOMMEN -> {
                lage.erreichbar();
                return Optional.of(ergebnis.befund());
            }
            case NICHT_ERREICHBAR -> throw aufgeschoben(sache, lage.nichtErreichbar(ergebnis.befund()));
            case ABGEBROCHEN -> {
                lage.ungewiss();
                throw aufgeschoben(sache, lage.hintenan());
            }
            case UNGEWISS -> {
                lage.ungewiss();
                LOG.warn("{}: unclear whether a mail was accepted, not sent again", sache.was());
            }
        }
        return Optional.empty();
    }

    private static VersandAufgeschoben aufgeschoben(Sache sache, Instant bis) {
        return new VersandAufgeschoben(sache.was() + " wartet auf den Mailserver.", bis);
    }

    /** What still waits is not worth sending any more. */
    void verfallen(Sache sache) {
        sofort.tue(() -> jdbc.sql(
                        "update hauspost set zustand = 'HINFAELLIG' where kennung = :kennung and zustand = 'OFFEN'")
                .param("kennung", sache.kennung())
                .update());
    }

    private void verfallen(Sache sache, LocalDate sinnvollBis) {
        Instant ende = sinnvollBis.plusDays(1).atStartOfDay(Versandbuch.ZONE).toInstant();
        if (uhr.instant().isBefore(ende)) {
            return;
        }
        sofort.tue(() -> jdbc.sql("""
            update hauspost set zustand = 'HINFAELLIG'
            where kennung = :kennung and zustand = 'OFFEN' and seit < :ende
            """)
                .param("kennung", sache.kennung())
                .param("ende", Timestamp.from(ende))
                .update());
    }

    /** @return whether it has not gone yet and may */
    private boolean vormerken(Sache sache, Mailadresse adresse) {
        return sofort.hole(() -> {
            zeile("""
                insert into hauspost (kennung, adresse, zustand, am, seit)
                values (:kennung, :adresse, 'OFFEN', :jetzt, :jetzt)
                on conflict (kennung, adresse) do update set am = excluded.am where hauspost.zustand = 'OFFEN'
                """, sache, adresse).param("jetzt", jetzt()).update();
            // an attempt that broke off in between: it may have gone
            zeile("""
                update hauspost set zustand = 'UNKLAR'
                where kennung = :kennung and adresse = :adresse and zustand = 'BEGONNEN'
                """, sache, adresse).update();
            return zeile("""
                select zustand = 'OFFEN' from hauspost where kennung = :kennung and adresse = :adresse
                """, sache, adresse).query(Boolean.class).single();
        });
    }

    /** @return whether this attempt, and no other, may now speak to the mail server */
    private boolean beginne(Sache sache, Mailadresse adresse) {
        return sofort.hole(
                () -> zeile("""
                    update hauspost set zustand = 'BEGONNEN', am = :jetzt
                    where kennung = :kennung and adresse = :adresse and zustand = 'OFFEN'
                    """, sache, adresse).param("jetzt", jetzt()).update() == 1);
    }

    private void vermerke(Sache sache, Mailadresse adresse, Uebergabe ergebnis) {
        String zustand = switch (ergebnis.ausgang()) {
            case ANGENOMMEN -> "VERSANDT";
            case NICHT_ANGENOMMEN, NICHT_ERREICHBAR, ABGEBROCHEN -> "OFFEN";
            case ABGELEHNT -> "ABGELEHNT";
            case UNGEWISS -> "UNKLAR";
        };
        sofort.tue(() -> zeile("""
            update hauspost set zustand = :zustand, antwort = nullif(:antwort, '')
            where kennung = :kennung and adresse = :adresse
            """, sache, adresse)
                .param("zustand", zustand)
                .param("antwort", ergebnis.antwort())
                .update());
    }

    private JdbcClient.StatementSpec zeile(String sql, Sache sache, Mailadresse adresse) {
        return jdbc.sql(sql).param("kennung", sache.kennung()).param("adresse", adresse.wert());
    }

    private static List<Mailadresse> brauchbare(Collection<String> adressen, String was) {
        List<Mailadresse> brauchbare = adressen.stream()
                .map(Mailadresse::von)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (brauchbare.size() < adressen.size()) {
            LOG.warn(
                    "{}: {} of {} addresses are unusable or double",
                    was,
                    adressen.size() - brauchbare.size(),
                    adressen.size());
        }
        return brauchbare;
    }

    private Mail mail(Sache sache, Mailadresse an, Entwurf entwurf) {
        try {
            String adressat = HexFormat.of().toHexDigits(an.wert().hashCode());
            String messageId = "<%s.%s@%s>"
                    .formatted(sache.kennung().toLowerCase(Locale.ROOT).replace('/', '.'), adressat, absender.domain());
            Mail mail = new Mail(postbote.sitzung(), messageId, uhr.instant());
            mail.an(absender.email(), absender.name(), an.wert());
            mail.setSubject(entwurf.betreff(), "UTF-8");
            mail.inhalt(entwurf.text(), entwurf.html());
            mail.istAutomatisch();
            return mail;
        } catch (MessagingException e) {
            lage.ungewiss();
            vermerke(sache, an, Uebergabe.nichtAngenommen(""));
            throw new VersandFehlgeschlagen("%s lässt sich nicht als E-Mail fassen.".formatted(sache.was()));
        }
    }

    private void raeumeAuf() {
        sofort.tue(() -> jdbc.sql("delete from hauspost where am < :bis")
                .param("bis", Timestamp.from(uhr.instant().minus(AUFBEWAHRUNG)))
                .update());
    }

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }
}
