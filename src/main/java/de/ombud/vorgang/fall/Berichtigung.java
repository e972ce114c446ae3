package de.ombud.vorgang.fall;

import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.ereignis.AnliegenBerichtigt;
import de.ombud.vorgang.ereignis.AnliegenErgaenzt;
import de.ombud.vorgang.ereignis.AnliegenVorgelegt;
import de.ombud.vorgang.ereignis.AntwortwegBerichtigt;
import de.ombud.vorgang.ereignis.EingangKorrigiert;
import de.ombud.vorgang.ereignis.EmpfaengerGeaendert;
import de.ombud.vorgang.ereignis.Fallereignis;
import de.ombud.vorgang.ereignis.PersonBerichtigt;
import de.ombud.vorgang.ereignis.ReaktionsartGeaendert;
import de.ombud.vorgang.ereignis.WortlautBerichtigt;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Carries out a correction field by field; only what really differs is changed and logged, one line for each single field. */
@Component
class Berichtigung {

    private static final String BEIM_ERFASSEN = "Beim Erfassen genannt";

    /** What stands in the log instead of a name that must not be held any more. */
    private static final String ANONYMISIERT = "anonymisiert";

    private final Aenderungsprotokoll protokoll;
    private final Clock uhr;

    Berichtigung(Aenderungsprotokoll protokoll, Clock uhr) {
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** @return false where all of it was so already */
    boolean ausfuehren(Kundenreaktion fall, Korrektur korrektur, String wer) {
        Akte bisher = fall.akte();
        fall.berichtigen(korrektur, wer, uhr.instant());
        Akte jetzt = fall.akte();
        if (istAnonym(jetzt) && !istAnonym(bisher)) {
            // nobody's name stands anywhere, so not in what was put right earlier either
            protokoll.werteTilgen(fall, "kunde.%", "einreicher.%", "betreff", "text", "anliegen[%].beschreibung");
        }
        return vermerken(
                fall,
                ohneNamen(felder(bisher, jetzt.kanal()), jetzt),
                felder(jetzt, jetzt.kanal()),
                korrektur.grund(),
                wer);
    }

    private static boolean istAnonym(Akte akte) {
        return akte.einreicher() != null && akte.einreicher().art() == Einreicherart.ANONYM;
    }

    private static Map<String, String> ohneNamen(Map<String, String> vorher, Akte jetzt) {
        if (istAnonym(jetzt)) {
            vorher.replaceAll((feld, wert) -> !wert.isEmpty() && nenntJemanden(feld) ? ANONYMISIERT : wert);
        }
        return vorher;
    }

    private static boolean nenntJemanden(String feld) {
        return feld.startsWith("kunde.")
                || feld.equals("betreff")
                || feld.equals("text")
                || feld.endsWith(".beschreibung")
                || feld.startsWith("einreicher.") && !feld.equals("einreicher.art");
    }

    /** What has to be told because the case is another one now; the clocks last, after everybody knows whom letters go to. */
    static List<Fallereignis> folgen(Akte bisher, Akte jetzt, String wer) {
        List<Fallereignis> folgen = new ArrayList<>();
        boolean person = !Objects.equals(bisher.kunde(), jetzt.kunde())
                || !Objects.equals(bisher.einreicher(), jetzt.einreicher());
        boolean antwortweg = bisher.antwortweg() != jetzt.antwortweg();
        if (person || antwortweg) {
            folgen.add(new EmpfaengerGeaendert(jetzt.aktenzeichen()));
        }
        if (person) {
            folgen.add(new PersonBerichtigt(
                    jetzt.aktenzeichen(), bisher, istJemandAnderes(bisher.kunde(), jetzt.kunde())));
        }
        if (antwortweg) {
            folgen.add(new AntwortwegBerichtigt(jetzt.aktenzeichen()));
        }
        if (bisher.reaktionsart() != jetzt.reaktionsart()) {
            folgen.add(
                    new ReaktionsartGeaendert(jetzt.aktenzeichen(), bisher.reaktionsart(), jetzt.reaktionsart(), wer));
        }
        if (!worte(bisher).equals(worte(jetzt))) {
            folgen.add(new WortlautBerichtigt(jetzt.aktenzeichen()));
        }
        folgen.addAll(anliegenfolgen(bisher, jetzt));
        boolean verlegt =
                !bisher.eingang().equals(jetzt.eingang()) || !bisher.fristen().equals(jetzt.fristen());
        if (verlegt && !jetzt.status().istBeendet() && !jetzt.istWiedereroeffnet()) {
            folgen.add(new EingangKorrigiert(jetzt.aktenzeichen()));
        }
        return folgen;
    }

    private static boolean istJemandAnderes(Kunde bisher, Kunde jetzt) {
        return bisher != null && jetzt != null && bisher.istJemandAnderes(jetzt);
    }

    private static List<Object> worte(Akte akte) {
        return List.of(
                akte.schilderung(),
                akte.anliegen().stream().map(Akte.Anliegen::beschreibung).toList());
    }

    private static List<Fallereignis> anliegenfolgen(Akte bisher, Akte jetzt) {
        List<Fallereignis> folgen = new ArrayList<>();
        if (jetzt.status() != KundenreaktionStatus.IN_BEARBEITUNG) {
            return folgen;
        }
        boolean alle = bisher.adressat() != jetzt.adressat() || bisher.reaktionsart() != jetzt.reaktionsart();
        for (Akte.Anliegen neu : jetzt.anliegen()) {
            Akte.Anliegen alt = bisher.anliegen(neu.nr()).orElseThrow();
            boolean andereGruppe = !alt.gruppe().equals(neu.gruppe());
            if (andereGruppe) {
                folgen.add(new AnliegenVorgelegt(jetzt.aktenzeichen(), neu.nr()));
            }
            if (istFertig(alt) && !istFertig(neu)) {
                folgen.add(new AnliegenErgaenzt(jetzt.aktenzeichen(), neu.nr()));
            } else if (!istFertig(neu) && (alle || !einordnung(alt).equals(einordnung(neu)))) {
                boolean neuVergeben = andereGruppe || (alt.art() == Anliegenart.LOB) != (neu.art() == Anliegenart.LOB);
                folgen.add(new AnliegenBerichtigt(jetzt.aktenzeichen(), neu.nr(), neuVergeben));
            }
        }
        return folgen;
    }

    private static List<Object> einordnung(Akte.Anliegen a) {
        return List.of(a.art(), a.thema(), a.bereich(), a.gruppe());
    }

    private static boolean istFertig(Akte.Anliegen a) {
        return a.status() == AnliegenStatus.BEWERTET || a.status() == AnliegenStatus.ABGEGEBEN;
    }

    /** Who asks from outside and who never sees the case was said by somebody, so it stands in the change log from the start. */
    void beimErfassen(Kundenreaktion fall, String wer) {
        vermerken(fall, felder((AnfragendeStelle) null), felder(fall.akte().absender()), BEIM_ERFASSEN, wer);
        fall.akte().ausgeschlossene().stream()
                .sorted()
                .forEach(name -> protokoll.vermerken(fall, wer, Fallfreigabe.FELD, "", name, BEIM_ERFASSEN));
    }

    void beimRueckzug(Kundenreaktion fall, int nr, String grund, String wer) {
        protokoll.vermerken(fall, wer, "anliegen." + nr + ".ergebnis", "", Ergebnis.ZURUECKGEZOGEN.name(), grund);
    }

    /** What was rated until then is rated afresh, and stays readable here. */
    void beimWiedereroeffnen(Kundenreaktion fall, Akte bisher, String grund, String wer) {
        vermerken(fall, bewertungen(bisher), bewertungen(fall.akte()), grund, wer);
    }

    private static Map<String, String> bewertungen(Akte akte) {
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("status", akte.status().name());
        akte.anliegen().forEach(a -> {
            String feld = "anliegen." + a.nr();
            felder.put(feld + ".ergebnis", Objects.toString(a.ergebnis(), ""));
            felder.put(feld + ".abhilfe", Objects.toString(a.abhilfe(), ""));
            felder.put(feld + ".stellungnahme", Objects.toString(a.stellungnahme(), ""));
        });
        return felder;
    }

    /** @return false where it was so already */
    boolean absender(Kundenreaktion fall, AnfragendeStelle stelle, Fristdaten eigene, String grund, String wer) {
        Map<String, String> vorher = felder(fall.akte().absender());
        fall.absenderFestlegen(stelle, eigene);
        return vermerken(fall, vorher, felder(stelle), grund, wer);
    }

    /** Everything that a correction can touch. @param erster what is first now is no further one, without anybody saying so */
    private static Map<String, String> felder(Akte akte, Kanal erster) {
        Feldliste felder = new Feldliste()
                .mit("eingang", Instant.class, akte.eingang())
                .mit("kanal", Kanal.class, akte.kanal())
                .mit("weitereKanaele", String.class, aufgezaehlt(akte, erster))
                .mit("adressat", Adressat.class, akte.adressat())
                .mit("reaktionsart", Reaktionsart.class, akte.reaktionsart())
                .mit("dienststelle", String.class, akte.dienststelle())
                .mit("antwortweg", Antwortweg.class, akte.antwortweg())
                .mit("kunde", Kunde.class, Objects.requireNonNullElse(akte.kunde(), Kunde.UNBEKANNT))
                .mit("einreicher", Einreicher.class, akte.einreicher())
                .mit("vertraulich", Boolean.class, akte.istVertraulich())
                .mit("betreff", String.class, akte.betreff())
                .mit("text", String.class, akte.text());
        akte.anliegen()
                .forEach(a -> felder.mit(pfad(a, "art"), Anliegenart.class, a.art())
                        .mit(pfad(a, "thema"), String.class, a.thema())
                        .mit(pfad(a, "bereich"), String.class, a.bereich())
                        .mit(pfad(a, "gruppe"), String.class, a.gruppe())
                        .mit(pfad(a, "ergebnis"), String.class, a.ergebnis())
                        .mit(pfad(a, "beschreibung"), String.class, a.beschreibung()));
        return felder.alle();
    }

    private static String pfad(Akte.Anliegen a, String feld) {
        return "anliegen[" + a.nr() + "]." + feld;
    }

    private static String aufgezaehlt(Akte akte, Kanal erster) {
        return akte.weitereKanaele().stream()
                .filter(kanal -> kanal != erster)
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> felder(AnfragendeStelle stelle) {
        return new Feldliste().mit("absender", AnfragendeStelle.class, stelle).alle();
    }

    private boolean vermerken(
            Kundenreaktion fall, Map<String, String> vorher, Map<String, String> jetzt, String grund, String wer) {
        boolean geaendert = false;
        for (Map.Entry<String, String> feld : jetzt.entrySet()) {
            String alt = vorher.get(feld.getKey());
            if (!alt.equals(feld.getValue())) {
                protokoll.vermerken(fall, wer, feld.getKey(), alt, feld.getValue(), grund);
                geaendert = true;
            }
        }
        return geaendert;
    }
}
