package de.ombud.schriftverkehr.einsicht;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenereignis;
import de.ombud.akte.Ereignisquelle;
import de.ombud.akte.Worte;
import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.schriftverkehr.adresse.Versandweg;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What went out to the person, for those who see the whole case. */
@Component
class Versandereignisse implements Ereignisquelle {

    private final Sendungen sendungen;
    private final Worte worte;

    Versandereignisse(Sendungen sendungen, Worte worte) {
        this.sendungen = sendungen;
        this.worte = worte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        return einsicht.siehtAblauf()
                ? sendungen.zu(einsicht.akte().aktenzeichen(), einsicht.vollstaendig()).stream()
                        .flatMap(this::ereignis)
                        .toList()
                : List.of();
    }

    private Stream<Aktenereignis> ereignis(Versandstand s) {
        String was = worte.text("akte.schreiben." + s.schreiben());
        String weg = worte.text("akte.weg." + s.weg());
        return switch (s.zustand()) {
            case VERSANDT -> Stream.of(versandt(s, was, weg));
            case UNKLAR ->
                Stream.of(new Aktenereignis(s.erstelltAm(), worte.text("verlauf.schreiben.unklar", was, weg), ""));
            case ABGELEHNT ->
                Stream.of(new Aktenereignis(s.abgelehntUm(), worte.text("verlauf.schreiben.abgelehnt", was, weg), ""));
            case HINFAELLIG -> Stream.of(new Aktenereignis(s.erledigtUm(), hinfaellig(s, was), s.erledigtVon()));
            case ERSTELLT, BEGONNEN, ENTFAELLT -> Stream.empty();
        };
    }

    /** The words of a colleague stand at the letter, not here. */
    private String hinfaellig(Versandstand s, String was) {
        return s.erledigtVon().isEmpty()
                ? worte.text("verlauf.schreiben.ueberholt", was, s.erledigungsgrund())
                : worte.text("verlauf.schreiben.hinfaellig", was);
    }

    /** A letter is often noted a day after it was posted. */
    private Aktenereignis versandt(Versandstand s, String was, String weg) {
        String satz = s.weg() == Versandweg.TELEFON
                ? worte.text("verlauf.schreiben.telefon", was)
                : worte.text("verlauf.schreiben", was, weg);
        return s.versandtUm() != null && Ortszeit.tag(s.versandtUm()).equals(s.versandtAm())
                ? new Aktenereignis(s.versandtUm(), satz, "")
                : Aktenereignis.amTag(s.versandtAm(), satz, "");
    }
}
