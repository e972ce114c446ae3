package de.ombud.prozess.morgenpost;

import de.ombud.frist.Arbeitstage;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.sicherheit.Gruppennamen;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.Morgenlage;
import de.ombud.schriftverkehr.hauspost.Gruppenpost;
import de.ombud.vertretung.Vertretungen;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.identity.User;

@ImModell("morgenpostschritte")
public class Morgenpostschritte {

    private final Gruppenlage lage;
    private final Gruppenpost post;
    private final Vertretungen vertretungen;
    private final Arbeitstage arbeitstage;
    private final Dienststellen dienststellen;
    private final IdentityService verzeichnis;
    private final Gruppennamen gruppennamen;
    private final OhneRechtepruefung haus;
    private final MorgenpostEinstellungen einstellungen;
    private final Clock uhr;

    Morgenpostschritte(
            Gruppenlage lage,
            Gruppenpost post,
            Vertretungen vertretungen,
            Arbeitstage arbeitstage,
            Dienststellen dienststellen,
            IdentityService verzeichnis,
            Gruppennamen gruppennamen,
            OhneRechtepruefung haus,
            MorgenpostEinstellungen einstellungen,
            Clock uhr) {
        this.lage = lage;
        this.post = post;
        this.vertretungen = vertretungen;
        this.arbeitstage = arbeitstage;
        this.dienststellen = dienststellen;
        this.verzeichnis = verzeichnis;
        this.gruppennamen = gruppennamen;
        this.haus = haus;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** Groups belong to no single site: on a day on which one of them works, there is mail. */
    public boolean istArbeitstag(DelegateExecution execution) {
        LocalDate heute = heute();
        return dienststellen.alle().stream()
                .map(Dienststelle::schluessel)
                .map(dienststellen::ort)
                .distinct()
                .anyMatch(ort -> arbeitstage.istArbeitstag(heute, ort));
    }

    public List<String> gruppen(DelegateExecution execution) {
        return lage.gruppen();
    }

    /** The day that this morning's mails are about, for those that have to wait for the mail server. */
    public void tagMerken(DelegateExecution execution) {
        MorgenpostProzess.TAG.setzen(execution, heute().toString());
    }

    public void senden(DelegateExecution execution) {
        String gruppe = MorgenpostProzess.GRUPPE.von(execution);
        LocalDate tag = MorgenpostProzess.TAG
                .vielleicht(execution)
                .map(LocalDate::parse)
                .orElseGet(this::heute);
        if (tag.isBefore(heute())) {
            post.verfallen(gruppe, tag);
        } else {
            haus.tue(() -> sende(gruppe));
        }
    }

    private void sende(String gruppe) {
        List<User> mitglieder =
                verzeichnis.createUserQuery().memberOfGroup(gruppe).unlimitedList();
        Instant jetzt = uhr.instant();
        Morgenlage morgenlage = lage.von(
                gruppe,
                mitglieder.stream().map(User::getId).collect(Collectors.toSet()),
                post.zuletzt(gruppe).orElse(jetzt.minus(1, ChronoUnit.DAYS)),
                jetzt,
                einstellungen.zeilen());
        if (!morgenlage.istLeer()) {
            post.senden(
                    gruppe,
                    gruppennamen.alle().getOrDefault(gruppe, gruppe),
                    heute(),
                    adressen(gruppe, mitglieder),
                    morgenlage);
        }
    }

    private Set<String> adressen(String gruppe, List<User> mitglieder) {
        String postfach = einstellungen.adressen().get(gruppe);
        return postfach != null
                ? Set.of(postfach)
                : mitglieder.stream()
                        .filter(person -> vertretungen.heute(person.getId()).isEmpty())
                        .map(User::getEmail)
                        .filter(adresse -> adresse != null && !adresse.isBlank())
                        .collect(Collectors.toSet());
    }

    private LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }
}
