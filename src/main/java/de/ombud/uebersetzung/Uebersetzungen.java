package de.ombud.uebersetzung;

import de.ombud.akte.Worte;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The translations of a case. Their words stand as a step of their way, beside the original and never in its place; what is kept here
 * says which receipt counts for a deadline.
 */
@Component
@Transactional
public class Uebersetzungen {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("EE, dd.MM.yyyy", Locale.GERMANY);

    private final JdbcClient jdbc;
    private final Wege wege;
    private final Akten akten;
    private final Worte worte;
    private final Clock uhr;

    Uebersetzungen(JdbcClient jdbc, Wege wege, Akten akten, Worte worte, Clock uhr) {
        this.jdbc = jdbc;
        this.wege = wege;
        this.akten = akten;
        this.worte = worte;
        this.uhr = uhr;
    }

    /**
     * @param text of the translation; "" where there is none
     * @param wer user name
     * @throws Eingabefehler field {@code vorgelegtAm}, before the original was here or in the future
     */
    public void festhalten(Aktenzeichen az, int nr, Uebersetzung uebersetzung, String text, String wer) {
        LocalDate am = uebersetzung.vorgelegtAm();
        if (am != null
                && (am.isAfter(Ortszeit.tag(uhr.instant()))
                        || am.isBefore(Ortszeit.tag(akten.lies(az).eingang())))) {
            throw new Eingabefehler("vorgelegtAm", worte.text("uebersetzung.vorgelegtAm"));
        }
        jdbc.sql("""
            insert into uebersetzung (aktenzeichen, weg, sprache, herkunft, bis, vorgelegt_am)
            values (:az, :weg, :sprache, :herkunft, :bis, :am)
            on conflict (aktenzeichen, weg) do nothing
            """)
                .param("az", az.wert())
                .param("weg", nr)
                .param("sprache", uebersetzung.sprache())
                .param("herkunft", uebersetzung.herkunft().name())
                .param("bis", uebersetzung.bis())
                .param("am", am)
                .update();
        wege.vermerken(az, nr, "UEBERSETZUNG", List.of(uebersetzung.herkunft().name()), text, wer);
    }

    /**
     * The day that counts as that of receipt of what a way is about, and why; empty where nothing in it was foreign.
     *
     * @param anliegen number of the matter; null for the whole case
     * @param eingang of the original
     */
    @Transactional(readOnly = true)
    public Optional<Massgebend> massgebend(Aktenzeichen az, Integer anliegen, LocalDate eingang) {
        return wege.zu(az).stream()
                .filter(weg -> weg.art() == Wegart.UEBERSETZUNG)
                .filter(weg -> weg.anliegen() == null || anliegen == null || Objects.equals(weg.anliegen(), anliegen))
                .reduce((erster, letzter) -> letzter)
                .map(weg -> massgebend(az, weg, eingang));
    }

    /** @param tag null as long as nobody can say */
    public record Massgebend(LocalDate tag, String satz) {}

    private Massgebend massgebend(Aktenzeichen az, Weg weg, LocalDate eingang) {
        return zu(az, weg.nr())
                .map(u -> {
                    if (u.wahrtDasOriginal()) {
                        String schluessel = u.herkunft() == Herkunft.VERSTANDEN ? "verstanden" : "rechtzeitig";
                        return new Massgebend(eingang, satz(schluessel, eingang, u));
                    }
                    return u.vorgelegtAm() == null
                            ? new Massgebend(null, satz("keine", eingang, u))
                            : new Massgebend(u.vorgelegtAm(), satz("verspaetet", eingang, u));
                })
                .orElseGet(() -> new Massgebend(eingang, worte.text("uebersetzung.offen", TAG.format(eingang))));
    }

    private String satz(String schluessel, LocalDate eingang, Uebersetzung u) {
        return worte.text(
                "uebersetzung." + schluessel,
                TAG.format(eingang),
                u.sprache(),
                TAG.format(u.bis()),
                u.vorgelegtAm() == null ? "" : TAG.format(u.vorgelegtAm()));
    }

    private Optional<Uebersetzung> zu(Aktenzeichen az, int nr) {
        return jdbc.sql("""
            select sprache, herkunft, bis, vorgelegt_am from uebersetzung where aktenzeichen = :az and weg = :nr
            """)
                .param("az", az.wert())
                .param("nr", nr)
                .query((rs, n) -> new Uebersetzung(
                        rs.getString("sprache"),
                        Herkunft.valueOf(rs.getString("herkunft")),
                        rs.getObject("bis", LocalDate.class),
                        rs.getObject("vorgelegt_am", LocalDate.class)))
                .optional();
    }
}
