package de.ombud.schriftverkehr.einsicht;

import de.ombud.akte.Aktenabschnitt.Inhalt;
import de.ombud.aktenauszug.Auszug;
import de.ombud.aktenauszug.Auszugsteil;
import de.ombud.aktenauszug.Teil;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What left the house in its own words; what was said on the phone as it was noted. */
@Component
class SchreibenImAuszug implements Auszugsteil {

    private final JdbcClient jdbc;

    SchreibenImAuszug(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param vermerk what was said on the phone; "" for what was written */
    record Stueck(Schreiben schreiben, Versandweg weg, LocalDate am, String empfaenger, String text, String vermerk) {

        /** To whom, but not where they live. */
        Stueck ohneAnschrift() {
            String name = empfaenger.lines().findFirst().orElse("");
            return weg == Versandweg.BRIEF ? new Stueck(schreiben, weg, am, name, text, vermerk) : this;
        }
    }

    @Override
    public Teil teil() {
        return Teil.SCHREIBEN;
    }

    @Override
    public Optional<Inhalt> zu(Auszug auszug) {
        List<Stueck> stuecke = versandte(auszug.akte().aktenzeichen()).stream()
                .map(s -> auszug.akte().hatGeschuetzteAnschrift() ? s.ohneAnschrift() : s)
                .toList();
        return stuecke.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("schriftverkehr/auszug", "schreiben", Map.of("stuecke", stuecke)));
    }

    private List<Stueck> versandte(Aktenzeichen az) {
        return jdbc.sql("""
            select schreiben, weg, versandt_tag, empfaenger, text, coalesce(vermerk, '') as vermerk
            from sendung where aktenzeichen = :az and zustand = 'VERSANDT' order by versandt_tag, id
            """)
                .param("az", az.wert())
                .query((rs, n) -> new Stueck(
                        Schreiben.valueOf(rs.getString("schreiben")),
                        Versandweg.valueOf(rs.getString("weg")),
                        rs.getObject("versandt_tag", LocalDate.class),
                        rs.getString("empfaenger"),
                        rs.getString("text"),
                        rs.getString("vermerk")))
                .list();
    }
}
