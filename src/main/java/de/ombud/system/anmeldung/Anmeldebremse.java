package de.ombud.system.anmeldung;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts wrong passwords and says who has to wait. Each place from which an account was used before has a count of its own, all other
 * places share one, so a stranger's guesses make only strangers wait, and forty of them at forty places get no further than one. Kept in
 * the database: it holds for all nodes, and a restart forgets neither the guesser nor the places of the people.
 */
@Component
class Anmeldebremse {

    private static final Duration VERGESSEN = Duration.ofHours(1);
    private static final Duration AUFRAEUMEN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate einSchritt;
    private final AnmeldeEinstellungen einstellungen;
    private final Clock uhr;
    private final AtomicReference<Instant> aufgeraeumt;

    Anmeldebremse(JdbcClient jdbc, TransactionTemplate einSchritt, AnmeldeEinstellungen einstellungen, Clock uhr) {
        this.jdbc = jdbc;
        this.einSchritt = einSchritt;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
        this.aufgeraeumt = new AtomicReference<>(Instant.EPOCH);
    }

    /**
     * @param bekannt the account was used at this place before
     * @param wartet whatever the password, it is too early
     * @param fehlversuche so many wrong passwords stand against this account here
     */
    record Lage(boolean bekannt, boolean wartet, int fehlversuche) {}

    Lage lage(Anmeldeort ort) {
        return jdbc.sql("""
            select b.bekannt,
                   coalesce(bool_or(z.warten_bis > :jetzt), false) as wartet,
                   coalesce(max(z.fehlversuche) filter (where z.schluessel <> :ort), 0) as fehlversuche
            from (select exists(select 1 from anmeldeort where schluessel = :paar and zuletzt > :seit) as bekannt) b
            left join anmeldebremse z on z.schluessel = :paar and b.bekannt
                                      or z.schluessel in (:konto, :ort) and not b.bekannt
            group by b.bekannt
            """)
                .param("paar", ort.paar())
                .param("konto", ort.konto())
                .param("ort", ort.ort())
                .param("seit", vergessenerTag())
                .param("jetzt", jetzt())
                .query((zeile, nr) ->
                        new Lage(zeile.getBoolean("bekannt"), zeile.getBoolean("wartet"), zeile.getInt("fehlversuche")))
                .single();
    }

    /**
     * One check at a time for each count, on all nodes together: those that come meanwhile must know how it ended, and where it ended
     * badly they are refused even if their turn comes late.
     *
     * @param beiAnkunft how it was when the request came
     * @param pruefung whether the password is right
     */
    boolean zaehle(Anmeldeort ort, Lage beiAnkunft, BooleanSupplier pruefung) {
        return Boolean.TRUE.equals(einSchritt.execute(schritt -> {
            sperre(beiAnkunft.bekannt() ? ort.paar() : ort.konto());
            Lage jetzt = lage(ort);
            boolean inzwischenFalsch =
                    jetzt.bekannt() == beiAnkunft.bekannt() && jetzt.fehlversuche() > beiAnkunft.fehlversuche();
            if (jetzt.wartet() || inzwischenFalsch) {
                return false;
            }
            byte[] zaehler = jetzt.bekannt() ? ort.paar() : ort.konto();
            if (pruefung.getAsBoolean()) {
                merkeErfolg(ort, zaehler);
                return true;
            }
            // a stranger's first slip of the finger makes nobody at a new place wait
            merkeFehlversuch(zaehler, jetzt.bekannt() ? 0 : 1);
            if (!jetzt.bekannt()) {
                merkeFehlversuch(ort.ort(), einstellungen.versucheJeOrt());
            }
            return false;
        }));
    }

    private void sperre(byte[] zaehler) {
        jdbc.sql("select pg_advisory_xact_lock(:schluessel)")
                .param("schluessel", ByteBuffer.wrap(zaehler).getLong())
                .query((zeile, nr) -> true)
                .single();
    }

    void vergiss(String name) {
        jdbc.sql("""
            delete from anmeldebremse where schluessel = :konto
               or schluessel in (select schluessel from anmeldeort where benutzer = :name)
            """)
                .param("konto", new Anmeldeort(name, "").konto())
                .param("name", name)
                .update();
    }

    private void merkeErfolg(Anmeldeort ort, byte[] zaehler) {
        jdbc.sql("delete from anmeldebremse where schluessel in (:zaehler, :ort)")
                .param("zaehler", zaehler)
                .param("ort", ort.ort())
                .update();
        // once a day is enough
        jdbc.sql("""
            insert into anmeldeort (schluessel, benutzer, zuletzt) values (:paar, :name, :heute)
            on conflict (schluessel) do update set zuletzt = excluded.zuletzt
            where anmeldeort.zuletzt < excluded.zuletzt
            """)
                .param("paar", ort.paar())
                .param("name", ort.name())
                .param("heute", heute())
                .update();
        raeumeAuf();
    }

    /** @param frei so many are without consequence */
    private void merkeFehlversuch(byte[] zaehler, int frei) {
        int bisher = jdbc.sql("""
            insert into anmeldebremse (schluessel, fehlversuche, warten_bis) values (:zaehler, 1, :jetzt)
            on conflict (schluessel) do update set fehlversuche =
                case when anmeldebremse.warten_bis < :vergessen then 1 else anmeldebremse.fehlversuche + 1 end
            returning fehlversuche
            """)
                .param("zaehler", zaehler)
                .param("jetzt", jetzt())
                .param("vergessen", jetzt().minus(VERGESSEN))
                .query(Integer.class)
                .single();
        jdbc.sql("update anmeldebremse set warten_bis = :bis where schluessel = :zaehler")
                .param("zaehler", zaehler)
                .param("bis", jetzt().plus(wartezeit(bisher - frei)))
                .update();
        raeumeAuf();
    }

    private Duration wartezeit(int fehlversuche) {
        if (fehlversuche < 1) {
            return Duration.ZERO;
        }
        Duration laengste = einstellungen.laengsteWartezeit();
        Duration wartezeit = einstellungen.ersteWartezeit();
        for (int i = 1; i < fehlversuche && wartezeit.compareTo(laengste) < 0; i++) {
            wartezeit = wartezeit.multipliedBy(2);
        }
        return wartezeit.compareTo(laengste) < 0 ? wartezeit : laengste;
    }

    private void raeumeAuf() {
        Instant jetzt = uhr.instant();
        Instant zuletzt = aufgeraeumt.get();
        if (zuletzt.plus(AUFRAEUMEN).isAfter(jetzt) || !aufgeraeumt.compareAndSet(zuletzt, jetzt)) {
            return;
        }
        jdbc.sql("delete from anmeldebremse where warten_bis < :vergessen")
                .param("vergessen", jetzt().minus(VERGESSEN))
                .update();
        jdbc.sql("delete from anmeldeort where zuletzt <= :seit")
                .param("seit", vergessenerTag())
                .update();
    }

    private OffsetDateTime jetzt() {
        return uhr.instant().atOffset(ZoneOffset.UTC);
    }

    private LocalDate heute() {
        return LocalDate.ofInstant(uhr.instant(), ZoneOffset.UTC);
    }

    private LocalDate vergessenerTag() {
        return heute().minus(einstellungen.ortBekannt());
    }
}
