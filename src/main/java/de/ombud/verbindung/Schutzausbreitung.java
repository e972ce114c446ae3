package de.ombud.verbindung;

import de.ombud.system.Rufnummer;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Kunde.Adressschutz;
import de.ombud.vorgang.ereignis.EmpfaengerGeaendert;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A protected address is the person's and not the case's: what is known of one case of theirs is known of all, or the next call would
 * show it again. The same person is the same full name with the same BG-Nummer, mail or phone; a relative of the same BG is another. Who
 * writes from her mailbox without giving a name is taken for her.
 * Where somebody ended it with a reason, it stays ended.
 */
@Component
class Schutzausbreitung {

    private static final String VON_SELBST = "ombud";

    private static final String DIESELBE = """
        lower(k.kunde_nachname) = lower(:nachname) and lower(coalesce(k.kunde_vorname, '')) = lower(:vorname)
        and k.aktenzeichen <> :az
        and (coalesce(lower(k.kunde_email) = lower(:email), false)
             or suchkennung('bg', k.kunde_bg_nummer) @@ suchkennung_frage('bg', :bg)
             or suchkennung('tel', k.kunde_telefon) @@ suchkennung_frage('tel', :telefon))
        """;

    private final JdbcClient jdbc;
    private final Akten akten;
    private final Fallereignisse faelle;
    private final MessageSource texte;

    Schutzausbreitung(JdbcClient jdbc, Akten akten, Fallereignisse faelle, MessageSource texte) {
        this.jdbc = jdbc;
        this.akten = akten;
        this.faelle = faelle;
        this.texte = texte;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(KundenreaktionEingegangen ereignis) {
        Kunde kunde = akten.lies(ereignis.aktenzeichen()).kunde();
        if (kunde == null || kunde.nachname() == null && kunde.email() == null) {
            return;
        }
        if (kunde.nachname() == null) {
            mitDiesemPostfach(ereignis.aktenzeichen(), kunde.email())
                    .ifPresent(b -> schuetze(ereignis.aktenzeichen(), b.schutz(), b.aktenzeichen()));
        } else if (kunde.hatAdressschutz()) {
            breiteAus(ereignis.aktenzeichen());
        } else {
            bekannter(ereignis.aktenzeichen(), kunde)
                    .ifPresent(b -> schuetze(ereignis.aktenzeichen(), b.schutz(), b.aktenzeichen()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(EmpfaengerGeaendert ereignis) {
        Kunde kunde = akten.lies(ereignis.aktenzeichen()).kunde();
        if (kunde != null && kunde.nachname() != null && kunde.hatAdressschutz()) {
            breiteAus(ereignis.aktenzeichen());
        }
    }

    /**
     * To every case of the same person, and from each of these to what it has in common with further ones. One after the other: what is
     * protected on the way tells of it again, and a person with many cases would be one call within the other.
     */
    private void breiteAus(Aktenzeichen az) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, az);
        try {
            Deque<Aktenzeichen> offen = new ArrayDeque<>(List.of(az));
            while (!offen.isEmpty()) {
                Aktenzeichen geschuetzt = offen.pop();
                Kunde kunde = akten.lies(geschuetzt).kunde();
                for (Aktenzeichen anderer : ungeschuetzte(geschuetzt, kunde)) {
                    schuetze(anderer, kunde.adressschutz(), geschuetzt);
                    offen.add(anderer);
                }
            }
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private List<Aktenzeichen> ungeschuetzte(Aktenzeichen az, Kunde kunde) {
        return frage("""
            select k.aktenzeichen from kundenreaktion k where k.kunde_adressschutz is null and
            """ + DIESELBE + """
            and not exists (select 1 from aenderung a
                            where a.kundenreaktion_id = k.id and a.feld = 'kunde.adressschutz' and a.neu = '')
            order by k.id
            """, az, kunde).query(String.class).list().stream()
                .map(Aktenzeichen::new)
                .toList();
    }

    private record Bekannter(Aktenzeichen aktenzeichen, Adressschutz schutz) {}

    private Optional<Bekannter> bekannter(Aktenzeichen az, Kunde kunde) {
        return frage("""
            select k.aktenzeichen, k.kunde_adressschutz from kundenreaktion k where k.kunde_adressschutz is not null and
            """ + DIESELBE + " order by k.id desc limit 1", az, kunde)
                .query(Schutzausbreitung::bekannter)
                .optional();
    }

    private Optional<Bekannter> mitDiesemPostfach(Aktenzeichen az, String email) {
        return jdbc.sql("""
            select k.aktenzeichen, k.kunde_adressschutz from kundenreaktion k
            where k.kunde_adressschutz is not null and lower(k.kunde_email) = lower(:email) and k.aktenzeichen <> :az
            order by k.id desc limit 1
            """)
                .param("az", az.wert())
                .param("email", email)
                .query(Schutzausbreitung::bekannter)
                .optional();
    }

    private static Bekannter bekannter(ResultSet rs, int nr) throws SQLException {
        return new Bekannter(
                new Aktenzeichen(rs.getString("aktenzeichen")),
                Adressschutz.valueOf(rs.getString("kunde_adressschutz")));
    }

    private JdbcClient.StatementSpec frage(String sql, Aktenzeichen az, Kunde kunde) {
        return jdbc.sql(sql)
                .param("az", az.wert())
                .param("nachname", kunde.nachname())
                .param("vorname", kunde.vorname() == null ? "" : kunde.vorname())
                .param("email", kunde.email(), Types.VARCHAR)
                .param("bg", kunde.bgNummer(), Types.VARCHAR)
                .param(
                        "telefon",
                        Rufnummer.von(kunde.telefon()).map(Rufnummer::wert).orElse(null),
                        Types.VARCHAR);
    }

    private void schuetze(Aktenzeichen az, Adressschutz schutz, Aktenzeichen wie) {
        Kunde kunde = akten.lies(az).kunde().mit(schutz);
        String grund = texte.getMessage("adressschutz.wie", new Object[] {wie.wert()}, Locale.GERMANY);
        faelle.korrigieren(az, new Korrektur(null, null, null, kunde, null, grund), VON_SELBST);
    }
}
