package de.ombud.posteingang;

import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Verdeckung;
import de.ombud.vorgang.fall.Akten;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who sees which mail: what belongs to a case, whoever sees that case as a whole; what belongs to none, KRM. That a mail quotes a case
 * is said only to those who see that, too.
 */
@Component
class Posteinsicht {

    private final Posteingangsbuch buch;
    private final Akten akten;
    private final MessageSource texte;

    Posteinsicht(Posteingangsbuch buch, Akten akten, MessageSource texte) {
        this.buch = buch;
        this.akten = akten;
        this.texte = texte;
    }

    List<Posteintrag> liste(Instant seit, int hoechstens, Betrachter wer) {
        return verdeckt(buch.seit(seit, hoechstens, wer)).stream()
                .map(e -> e.vorschlag() == null || siehtFall(e.vorschlag(), wer) ? e : ohneVorschlag(e))
                .toList();
    }

    /** @throws NichtGefunden where there is none, or this person must not know of it */
    Posteintrag eintrag(long id, Betrachter wer) {
        return buch.finde(id)
                .filter(e -> sieht(e, wer))
                .map(e -> verdeckt(List.of(e)).get(0))
                .map(e -> e.vorschlag() == null || siehtFall(e.vorschlag(), wer) ? e : ohneVorschlag(e))
                .orElseThrow(() -> new NichtGefunden(texte.getMessage("posteingang.unbekannt", null, Locale.GERMANY)));
    }

    /** As people see them: a protected address is nobody's, also where a mail names it. */
    List<Posteintrag> verdeckt(List<Posteintrag> eintraege) {
        Map<String, Verdeckung> geschuetzt = buch.verdeckungen(eintraege);
        return eintraege.stream()
                .map(e -> geschuetzt.containsKey(e.aktenzeichen()) ? e.mit(geschuetzt.get(e.aktenzeichen())) : e)
                .toList();
    }

    /** For the words of the mail itself; empty where nothing in them is protected. */
    Optional<Verdeckung> verdeckung(Posteintrag eintrag) {
        return Optional.ofNullable(buch.verdeckungen(List.of(eintrag)).get(eintrag.aktenzeichen()));
    }

    private boolean sieht(Posteintrag e, Betrachter wer) {
        return e.aktenzeichen() == null ? wer.istIn(Gruppe.KRM) : siehtFall(e.aktenzeichen(), wer);
    }

    private boolean siehtFall(String fall, Betrachter wer) {
        try {
            return akten.lies(new Aktenzeichen(fall), wer).vollstaendig();
        } catch (NichtGefunden e) {
            return false;
        }
    }

    private static Posteintrag ohneVorschlag(Posteintrag e) {
        return new Posteintrag(
                e.id(),
                e.empfangen(),
                e.von(),
                e.betreff(),
                e.stand(),
                e.aktenzeichen(),
                null,
                e.grund(),
                e.hinweise(),
                e.anlagenOffen(),
                e.nachtrag(),
                e.entschiedenVon(),
                e.versuche());
    }
}
