package de.ombud.fruehwarnung;

import de.ombud.bericht.Wirkungsquelle;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Probleme;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the yearly report whether what stood out is as usual since its measure was carried out. */
@Component
class Impulswirkungen implements Wirkungsquelle {

    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.GERMANY);

    private final Fruehwarnung fruehwarnung;
    private final Zeichenansicht ansicht;
    private final JdbcClient jdbc;
    private final Probleme saetze;
    private final Clock uhr;

    Impulswirkungen(Fruehwarnung fruehwarnung, Zeichenansicht ansicht, JdbcClient jdbc, Probleme saetze, Clock uhr) {
        this.fruehwarnung = fruehwarnung;
        this.ansicht = ansicht;
        this.jdbc = jdbc;
        this.saetze = saetze;
        this.uhr = uhr;
    }

    private record Umgesetzt(
            Messgroesse groesse, String dienststelle, String thema, YearMonth zeichenSeit, YearMonth umgesetzt) {

        boolean betrifft(Messreihe reihe) {
            return reihe.groesse() == groesse
                    && reihe.dienststelle().equals(dienststelle)
                    && reihe.thema().equals(thema);
        }
    }

    @Override
    public List<String> wirkungen(int jahr) {
        List<Umgesetzt> umgesetzte = umgesetzte(jahr);
        if (umgesetzte.isEmpty()) {
            return List.of();
        }
        List<Verlauf> verlaeufe = fruehwarnung.verlaeufe(bis(jahr));
        return umgesetzte.stream()
                .flatMap(eines -> verlaeufe.stream()
                        .filter(verlauf -> eines.betrifft(verlauf.reihe()))
                        .findFirst()
                        .map(verlauf -> satz(eines, verlauf))
                        .stream())
                .toList();
    }

    /** To the end of the year after it, as far as that is over. */
    private YearMonth bis(int jahr) {
        YearMonth letzter = YearMonth.from(Ortszeit.tag(uhr.instant())).minusMonths(1);
        YearMonth ende = YearMonth.of(jahr + 1, 12);
        return ende.isBefore(letzter) ? ende : letzter;
    }

    private List<Umgesetzt> umgesetzte(int jahr) {
        return jdbc.sql("""
            select z.groesse, z.dienststelle, z.thema, z.monat, v.umgesetzt_am
            from fruehzeichen_impuls z join verbesserungsimpuls v on v.nummer = z.impuls
            where v.umgesetzt_am >= :von and v.umgesetzt_am < :bis order by v.umgesetzt_am, v.nummer
            """)
                .param("von", anfang(jahr))
                .param("bis", anfang(jahr + 1))
                .query((satz, nr) -> new Umgesetzt(
                        Messgroesse.valueOf(satz.getString("groesse")),
                        satz.getString("dienststelle"),
                        satz.getString("thema"),
                        YearMonth.from(satz.getDate("monat").toLocalDate()),
                        YearMonth.from(
                                Ortszeit.tag(satz.getTimestamp("umgesetzt_am").toInstant()))))
                .list();
    }

    private static Timestamp anfang(int jahr) {
        return Timestamp.from(Ortszeit.endeVon(LocalDate.of(jahr - 1, 12, 31)));
    }

    /** The month of the measure itself is neither before nor after it. */
    private String satz(Umgesetzt eines, Verlauf verlauf) {
        List<Verlauf.Monat> danach = verlauf.monate().stream()
                .filter(monat -> monat.monat().isAfter(eines.umgesetzt()))
                .toList();
        Optional<YearMonth> zuletzt = danach.stream()
                .filter(Verlauf.Monat::auffaellig)
                .map(Verlauf.Monat::monat)
                .reduce((frueher, spaeter) -> spaeter);
        String wie = danach.isEmpty() ? "offen" : zuletzt.isPresent() ? "nein" : "ja";
        return saetze.text(
                "fruehwarnung.bericht." + wie,
                MONAT.format(eines.zeichenSeit()),
                ansicht.name(verlauf.reihe()),
                MONAT.format(eines.umgesetzt()),
                danach.size(),
                zuletzt.map(MONAT::format).orElse(""));
    }
}
