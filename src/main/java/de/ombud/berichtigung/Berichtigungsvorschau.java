package de.ombud.berichtigung;

import de.ombud.akte.Protokollworte;
import de.ombud.erkennung.Zeichen;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.Verdeckung;
import de.ombud.vorgang.fall.Akten;
import de.ombud.wartestand.Wartend;
import de.ombud.wartestand.Wartestand;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a correction changes and what follows from it, by trying it. */
@Component
class Berichtigungsvorschau {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final Korrekturaufnahme korrekturen;
    private final Akten akten;
    private final Berichtigungslage.Blick blick;
    private final Wartestand wartestand;
    private final Protokollworte worte;
    private final MessageSource texte;
    private final Clock uhr;

    Berichtigungsvorschau(
            Korrekturaufnahme korrekturen,
            Akten akten,
            Berichtigungslage.Blick blick,
            Wartestand wartestand,
            Protokollworte worte,
            MessageSource texte,
            Clock uhr) {
        this.korrekturen = korrekturen;
        this.akten = akten;
        this.blick = blick;
        this.wartestand = wartestand;
        this.worte = worte;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** @param feld,alt,neu in words */
    record Aenderung(String feld, String alt, String neu) {}

    /** What is shown before it happens; {@code abdruck} is the same as long as the same would happen. */
    record Vorschau(List<Aenderung> aenderungen, List<String> folgen) {

        String abdruck() {
            return Integer.toHexString(Objects.hash(aenderungen, folgen));
        }
    }

    /** Errors as in {@link Korrekturaufnahme#korrigieren}. */
    Vorschau zu(Aktenzeichen az, KorrekturEingabe eingabe, Angemeldet wer) {
        List<Berichtigungslage> lagen =
                korrekturen.probieren(az, eingabe, Betrachter.von(wer), () -> blick.auf(az, wer));
        Berichtigungslage vorher = lagen.get(0);
        Berichtigungslage nachher = lagen.get(1);
        List<Aenderung> aenderungen = nachher.protokoll().stream()
                .skip(vorher.protokoll().size())
                .map(this::aenderung)
                .toList();
        List<String> folgen = Stream.of(
                        stand(vorher.akte()),
                        sicht(vorher.akte(), nachher.akte()),
                        nennungen(vorher.akte(), nachher.akte()),
                        fristen(vorher.akte(), nachher.akte()),
                        anliegen(vorher.akte(), nachher.akte()),
                        wege(vorher.wege(), nachher.wege()),
                        wegNachWiedereroeffnung(vorher.akte(), nachher.akte()),
                        hinweise(vorher, nachher),
                        schreiben(vorher, nachher),
                        aufgaben(vorher.wartend(), nachher.wartend()))
                .flatMap(List::stream)
                .toList();
        return new Vorschau(aenderungen, folgen);
    }

    private Aenderung aenderung(Protokollzeile zeile) {
        Protokollzeile gelesen = worte.inWorten(zeile);
        return new Aenderung(gelesen.feld(), oderLeer(gelesen.alt()), oderLeer(gelesen.neu()));
    }

    private String oderLeer(String wert) {
        return wert.isEmpty() ? text("berichtigen.leer") : wert;
    }

    /** Who learns who the person is, or where they live. */
    private List<String> sicht(Akte vorher, Akte nachher) {
        List<String> folgen = new ArrayList<>();
        if (vorher.istVertraulich() != nachher.istVertraulich()) {
            folgen.add(text("berichtigen.folge.vertraulich." + nachher.istVertraulich()));
        }
        if (vorher.hatGeschuetzteAnschrift() != nachher.hatGeschuetzteAnschrift()) {
            folgen.add(text("berichtigen.folge.adressschutz." + nachher.hatGeschuetzteAnschrift()));
        }
        return folgen;
    }

    /** Where the name stays of whoever is anonymous from now on. */
    private List<String> nennungen(Akte vorher, Akte nachher) {
        if (!Korrekturaufnahme.wirdAnonym(vorher.einreicher(), nachher.einreicher())) {
            return List.of();
        }
        Verdeckung namen = akten.derNamen(vorher);
        List<String> stellen = new ArrayList<>();
        if (namen.trifft(nachher.erfasserbemerkung()) || namen.trifft(nachher.erledigungsvermerk())) {
            stellen.add(text("berichtigen.stelle.vermerk"));
        }
        nachher.nachtraege().stream()
                .filter(n -> namen.trifft(n.text()) || namen.trifft(n.sichtungsvermerk()))
                .forEach(n -> stellen.add(text("berichtigen.stelle.nachtrag", n.nr())));
        nachher.anliegen().stream()
                .filter(a -> namen.trifft(a.stellungnahme()))
                .forEach(a -> stellen.add(text("berichtigen.stelle.stellungnahme", a.nr())));
        if (nachher.antwort() != null && namen.trifft(nachher.antwort().text())) {
            stellen.add(text("berichtigen.stelle.antwort"));
        }
        return stellen.isEmpty() ? List.of() : List.of(text("berichtigen.folge.anonym", String.join(", ", stellen)));
    }

    /** What is over is put right on paper only. */
    private List<String> stand(Akte akte) {
        boolean vorbei = akte.status().istBeendet() || akte.status() == KundenreaktionStatus.BEANTWORTET;
        return vorbei ? List.of(text("berichtigen.folge.stand." + akte.status())) : List.of();
    }

    private List<String> fristen(Akte vorher, Akte nachher) {
        List<String> folgen = new ArrayList<>();
        LocalDate heute = Ortszeit.tag(uhr.instant());
        LocalDate antwort = nachher.fristen().antwort();
        if (!vorher.fristen().equals(nachher.fristen())) {
            folgen.add(text(
                    "berichtigen.folge.fristen",
                    TAG.format(vorher.fristen().eingangsbestaetigung()),
                    TAG.format(nachher.fristen().eingangsbestaetigung()),
                    TAG.format(vorher.fristen().antwort()),
                    TAG.format(antwort)));
        }
        boolean laeuft = !nachher.status().istBeendet() && nachher.status() != KundenreaktionStatus.BEANTWORTET;
        if (laeuft && !folgen.isEmpty() && antwort.isBefore(heute)) {
            folgen.add(text("berichtigen.folge.frist-vorbei", TAG.format(antwort)));
        }
        return folgen;
    }

    private List<String> anliegen(Akte vorher, Akte nachher) {
        List<String> folgen = new ArrayList<>();
        for (Akte.Anliegen neu : nachher.anliegen()) {
            Akte.Anliegen alt = vorher.anliegen(neu.nr()).orElseThrow();
            if (istFertig(alt) && !istFertig(neu)) {
                folgen.add(text("berichtigen.folge.anliegen.neu", neu.nr()));
            } else if (istFertig(alt) && alt.bereich() != neu.bereich()) {
                folgen.add(text("berichtigen.folge.anliegen.zahlen", neu.nr(), text("akte.bereich." + neu.bereich())));
            } else if (!istFertig(alt) && !alt.gruppe().equals(neu.gruppe())) {
                folgen.add(text(
                        "berichtigen.folge.anliegen.gruppe", neu.nr(), gruppe(alt.gruppe()), gruppe(neu.gruppe())));
            }
        }
        return folgen;
    }

    private static boolean istFertig(Akte.Anliegen a) {
        return a.status() == AnliegenStatus.BEWERTET || a.status() == AnliegenStatus.ABGEGEBEN;
    }

    private List<String> wege(List<Weg> vorher, List<Weg> nachher) {
        List<String> folgen = new ArrayList<>();
        for (Weg weg : nachher) {
            boolean warDa = vorher.stream().anyMatch(w -> w.nr() == weg.nr());
            boolean warOffen = vorher.stream().anyMatch(w -> w.nr() == weg.nr() && w.istOffen());
            if (!warDa) {
                folgen.add(text("berichtigen.folge.weg.beginnt", text("weg.art." + weg.art())));
            } else if (warOffen && !weg.istOffen()) {
                folgen.add(text("berichtigen.folge.weg.endet", text("weg.art." + weg.art())));
            }
        }
        return folgen;
    }

    /** What has ended takes the way of its kind only when it begins anew. */
    private List<String> wegNachWiedereroeffnung(Akte vorher, Akte nachher) {
        boolean andereArt = vorher.reaktionsart() != nachher.reaktionsart();
        return Wegart.zu(nachher.reaktionsart())
                .filter(art -> andereArt && nachher.status().istBeendet())
                .map(art -> List.of(text("berichtigen.folge.weg.spaeter", text("weg.art." + art))))
                .orElse(List.of());
    }

    private List<String> hinweise(Berichtigungslage vorher, Berichtigungslage nachher) {
        return nachher.hinweise().stream()
                .filter(h -> vorher.hinweise().stream().noneMatch(alt -> alt.nr() == h.nr()))
                .map(h -> h.zeichen() == Zeichen.DATENPANNE && h.nachtrag() == null
                        ? text("berichtigen.folge.datenpanne", String.join(" ", h.worte()))
                        : text(
                                "berichtigen.folge.hinweis",
                                text("weg.art." + h.wegart()),
                                String.join(" … ", h.worte())))
                .toList();
    }

    private List<String> schreiben(Berichtigungslage vorher, Berichtigungslage nachher) {
        return nachher.schreiben().stream()
                .filter(s -> vorher.schreiben().stream().noneMatch(alt -> alt.id() == s.id()))
                .map(s -> text(
                        "berichtigen.folge.schreiben",
                        text("akte.schreiben." + s.schreiben()),
                        text("berichtigen.weg." + s.weg())))
                .toList();
    }

    private List<String> aufgaben(List<Wartend> vorher, List<Wartend> nachher) {
        List<String> folgen = new ArrayList<>();
        vorher.stream()
                .filter(alt -> nachher.stream().noneMatch(neu -> istDieselbe(alt, neu)))
                .forEach(alt -> folgen.add(text("berichtigen.folge.aufgabe.endet", alt.was(), gruppe(alt.gruppe()))));
        nachher.stream()
                .filter(neu -> vorher.stream().noneMatch(alt -> istDieselbe(alt, neu)))
                .forEach(neu -> folgen.add(text("berichtigen.folge.aufgabe.neu", neu.was(), gruppe(neu.gruppe()))));
        return folgen;
    }

    private static boolean istDieselbe(Wartend eine, Wartend andere) {
        return Objects.equals(eine.aufgabe(), andere.aufgabe())
                && Objects.equals(eine.gruppe(), andere.gruppe())
                && eine.was().equals(andere.was());
    }

    private String gruppe(String id) {
        return id == null ? text("berichtigen.person") : wartestand.gruppen().getOrDefault(id, id);
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
