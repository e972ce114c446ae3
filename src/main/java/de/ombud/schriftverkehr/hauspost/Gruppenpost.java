package de.ombud.schriftverkehr.hauspost;

import de.ombud.schriftverkehr.Morgenlage;
import de.ombud.schriftverkehr.Vorlagen;
import de.ombud.schriftverkehr.hauspost.Hauspost.Sache;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.schriftverkehr.mail.VersandFehlgeschlagen;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The morning mail to a group: each address gets one a day. Where it did not go, the next one comes the next working day and says the same. */
@Component
public class Gruppenpost {

    private static final String ART = "morgenpost/";

    private final JdbcClient jdbc;
    private final Vorlagen vorlagen;
    private final Hauspost hauspost;

    Gruppenpost(JdbcClient jdbc, Vorlagen vorlagen, Hauspost hauspost) {
        this.jdbc = jdbc;
        this.vorlagen = vorlagen;
        this.hauspost = hauspost;
    }

    /** When this group last got one; empty where it never did, or not for weeks. */
    public Optional<Instant> zuletzt(String gruppe) {
        return jdbc.sql("""
            select max(am) as am from hauspost where starts_with(kennung, :kennung) and zustand = 'VERSANDT'
            """)
                .param("kennung", ART + gruppe + "/")
                .query((rs, n) -> Optional.ofNullable(rs.getTimestamp("am")))
                .single()
                .map(Timestamp::toInstant);
    }

    /**
     * One mail to each address that has none of that day; addresses that are none are left out, because trying again would not mend them.
     *
     * @param name of the group, for people
     * @throws VersandAufgeschoben the mail server is away; the others have gone out
     * @throws VersandFehlgeschlagen where at least one was not accepted; the others have gone out
     */
    public void senden(String gruppe, String name, LocalDate tag, Collection<String> adressen, Morgenlage lage) {
        hauspost.zustellen(sache(gruppe, tag), adressen, vorlagen.morgenpost(name, tag, lage), null);
    }

    /** The day is over: what did not go out on it does not go out any more. */
    public void verfallen(String gruppe, LocalDate tag) {
        hauspost.verfallen(sache(gruppe, tag));
    }

    private static Sache sache(String gruppe, LocalDate tag) {
        return new Sache(ART + gruppe + "/" + tag, "Morgenpost " + gruppe);
    }
}
