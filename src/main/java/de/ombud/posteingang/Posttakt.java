package de.ombud.posteingang;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Briefkasten;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Empties the mailboxes and has decided what came, again and again, on every node: what another node has is left to it. A mailbox that
 * cannot be read is told once, not every time.
 */
@Component
class Posttakt implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Posttakt.class);
    private static final Duration AUFRAEUMEN = Duration.ofHours(1);

    private final List<Briefkasten> lokale;
    private final List<Briefkasten> imap;
    private final Postannahme annahme;
    private final Postbearbeitung bearbeitung;
    private final Posteingangsbuch buch;
    private final PosteingangEinstellungen einstellungen;
    private final Clock uhr;
    private final Set<String> gestoert = ConcurrentHashMap.newKeySet();

    Posttakt(
            List<Briefkasten> lokale,
            Postannahme annahme,
            Postbearbeitung bearbeitung,
            Posteingangsbuch buch,
            PosteingangEinstellungen einstellungen,
            Clock uhr) {
        this.lokale = lokale;
        this.imap = einstellungen.briefkaesten().stream()
                .<Briefkasten>map(kasten -> new ImapBriefkasten(kasten, einstellungen.hoechstgroesse(), uhr))
                .toList();
        this.annahme = annahme;
        this.bearbeitung = bearbeitung;
        this.buch = buch;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar aufgaben) {
        aufgaben.addFixedDelayTask(this::lauf, einstellungen.takt());
        if (!imap.isEmpty()) {
            aufgaben.addFixedDelayTask(() -> imap.forEach(this::leere), einstellungen.abruf());
        }
        aufgaben.addFixedDelayTask(this::raeumeAuf, AUFRAEUMEN);
    }

    private void lauf() {
        lokale.forEach(this::leere);
        versuche("bearbeitung", bearbeitung::bearbeiteFaellige);
    }

    private void leere(Briefkasten kasten) {
        boolean gelesen = versuche(kasten.name(), () -> {
            kasten.leeren(new Annahme(kasten.name()));
            if (!lokale.contains(kasten)) {
                buch.gelesen(kasten.name());
            }
        });
        if (!gelesen) {
            versuche("buch", () -> buch.nichtLesbar(kasten.name(), "nicht lesbar"));
        }
    }

    /** The words of an exception may quote a mail, or name who may read the mailbox. */
    private boolean versuche(String was, Runnable schritt) {
        try {
            schritt.run();
            if (gestoert.remove(was)) {
                LOG.info("Posteingang {}: geht wieder", was);
            }
            return true;
        } catch (RuntimeException e) {
            if (gestoert.add(was)) {
                LOG.warn(
                        "Posteingang {}: geht gerade nicht, {}",
                        was,
                        e.getClass().getName());
            }
            return false;
        }
    }

    private void raeumeAuf() {
        versuche(
                "aufbewahrung",
                () -> buch.loeschen(Ortszeit.tag(uhr.instant())
                        .minus(einstellungen.aufbewahrung())
                        .atStartOfDay(Ortszeit.BERLIN)
                        .toInstant()));
    }

    private final class Annahme implements Briefkasten.Annahme {

        private final String kasten;

        private Annahme(String kasten) {
            this.kasten = kasten;
        }

        @Override
        public long bisher(long gueltigkeit) {
            return buch.hoechste(kasten, gueltigkeit);
        }

        @Override
        public void nimm(Briefkasten.Brief brief) {
            annahme.annehmen(kasten, brief);
        }
    }
}
