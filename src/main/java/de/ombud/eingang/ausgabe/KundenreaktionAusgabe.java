package de.ombud.eingang.ausgabe;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Rueckfragestand;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.Vollmacht;
import de.ombud.vorgang.Vollmacht.Aufgabenkreis;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.wartestand.Wartend;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** A case as the interface shows it; times with the offset of Europe/Berlin. */
@Schema(
        name = "Kundenreaktion",
        description =
                "Der Vorgang, soweit die angemeldete Person ihn sehen darf; was sie nicht sehen darf, ist null, und"
                        + " `vollstaendig` ist dann false.")
public record KundenreaktionAusgabe(
        @Schema(example = "KR-2026-000001") String aktenzeichen,
        KundenreaktionStatus status,
        Kanal kanal,
        List<Kanal> weitereKanaele,
        OffsetDateTime eingang,
        Adressat adressat,
        Reaktionsart reaktionsart,
        String dienststelle,
        @JsonUnwrapped Schilderung schilderung,
        Antwortweg antwortweg,
        Kunde kunde,

        @Schema(description = "die Bereiche erfahren nicht, wer die Person ist")
        boolean vertraulich,

        Einreicher einreicher,

        @Schema(
                description =
                        "alle Fassungen der Vollmacht, die letzte gilt; wer nur einen Teil sieht, sieht nur diese")
        List<VollmachtAusgabe> vollmachten,

        Fristen fristen,
        AnfragendeStelle absender,

        @Schema(description = "Id der Prozessinstanz; null, solange keine läuft")
        String prozessinstanz,

        List<Anliegen> anliegen,
        List<Nachtrag> nachtraege,
        List<Rueckfrage> rueckfragen,
        Antwort antwort,
        Rueckmeldung rueckmeldung,
        Abschluss abschluss,

        @Schema(
                description =
                        "wann und warum der abgeschlossene Fall von vorn begann, mit dem, was bis dahin erreicht war")
        List<Wiedereroeffnung> wiedereroeffnungen,

        @Schema(description = "worauf der Fall wartet und wer dran ist; leer, wenn nichts offen ist")
        List<Wartet> wartetAuf,

        String erfasstVon,
        OffsetDateTime erfasstAm,
        boolean vollstaendig) {

    static KundenreaktionAusgabe von(Akte akte, List<Wartend> wartet) {
        return new KundenreaktionAusgabe(
                akte.aktenzeichen().wert(),
                akte.status(),
                akte.kanal(),
                akte.weitereKanaele().stream().sorted().toList(),
                zeit(akte.eingang()),
                akte.adressat(),
                akte.reaktionsart(),
                akte.dienststelle(),
                akte.schilderung(),
                akte.antwortweg(),
                akte.kunde(),
                akte.istVertraulich(),
                akte.einreicher(),
                akte.vollmachten().stream().map(VollmachtAusgabe::von).toList(),
                new Fristen(
                        akte.fristen().eingangsbestaetigung(), akte.fristen().antwort()),
                akte.absender(),
                akte.prozessinstanz(),
                akte.anliegen().stream().map(Anliegen::von).toList(),
                akte.nachtraege().stream().map(Nachtrag::von).toList(),
                akte.rueckfragen().stream().map(r -> Rueckfrage.von(r, akte)).toList(),
                Antwort.von(akte.antwort()),
                Rueckmeldung.von(akte.rueckmeldung()),
                Abschluss.von(akte),
                akte.wiedereroeffnungen().stream().map(Wiedereroeffnung::von).toList(),
                wartet.stream().map(Wartet::von).toList(),
                akte.erfasstVon(),
                zeit(akte.erfasstAm()),
                akte.vollstaendig());
    }

    public static OffsetDateTime zeit(Instant zeitpunkt) {
        return zeitpunkt == null ? null : zeitpunkt.atZone(Ortszeit.BERLIN).toOffsetDateTime();
    }

    @Schema(name = "Vollmacht")
    record VollmachtAusgabe(
            int fassung,
            Vollmachtsstand stand,
            Vollmachtsumfang umfang,
            List<Integer> anliegen,
            Vollmachtsnachweis nachweis,
            LocalDate nachweisBis,
            LocalDate gueltigVon,
            LocalDate gueltigBis,
            String grund,
            String wer,
            OffsetDateTime am,
            List<Aufgabenkreis> aufgabenkreise) {

        static VollmachtAusgabe von(Vollmacht v) {
            return new VollmachtAusgabe(
                    v.fassung(),
                    v.stand(),
                    v.umfang(),
                    v.anliegen(),
                    v.nachweis(),
                    v.nachweisBis(),
                    v.gueltigVon(),
                    v.gueltigBis(),
                    v.grund(),
                    v.wer(),
                    zeit(v.am()),
                    v.aufgabenkreise());
        }
    }

    @Schema(name = "LetzteTage")
    record Fristen(LocalDate eingangsbestaetigung, LocalDate antwort) {}

    @Schema(name = "Anliegen")
    record Anliegen(
            int nr,
            Anliegenart art,
            String thema,
            Bereich bereich,

            @Schema(description = "Gruppe, die daran arbeitet")
            String gruppe,

            String beschreibung,
            Boolean notlage,
            AnliegenStatus status,
            Ergebnis ergebnis,
            Abhilfe abhilfe,
            String stellungnahme,

            @Schema(description = "Text der ganzen Kundenreaktion, wo er für dieses Anliegen freigegeben ist")
            String wortlaut) {

        static Anliegen von(Akte.Anliegen a) {
            // of an Anliegen that the viewer may not see, not even this is said
            Boolean notlage = a.gruppe() == null ? null : a.notlage();
            return new Anliegen(
                    a.nr(),
                    a.art(),
                    a.thema(),
                    a.bereich(),
                    a.gruppe(),
                    a.beschreibung(),
                    notlage,
                    a.status(),
                    a.ergebnis(),
                    a.abhilfe(),
                    a.stellungnahme(),
                    a.wortlaut());
        }
    }

    @Schema(name = "NachtragZurKundenreaktion")
    record Nachtrag(
            int nr,
            String text,
            String wer,
            OffsetDateTime am,

            @Schema(description = "Tag, an dem er ins Haus kam")
            LocalDate eingang,

            @Schema(description = "worüber er kam") Kanal kanal,

            @Schema(description = "Nummer der Rückfrage, die er beantwortet")
            Integer rueckfrage,

            @Schema(description = "Nummern der Anliegen, an deren Bearbeitende er weitergegeben ist")
            List<Integer> weitergabe,

            String sichtungsvermerk,
            OffsetDateTime gesichtetAm) {

        static Nachtrag von(Akte.Nachtrag n) {
            return new Nachtrag(
                    n.nr(),
                    n.text(),
                    n.wer(),
                    zeit(n.am()),
                    Ortszeit.tag(n.eingang()),
                    n.kanal(),
                    n.rueckfrage(),
                    n.weitergabe(),
                    n.sichtungsvermerk(),
                    zeit(n.gesichtetAm()));
        }
    }

    @Schema(name = "RueckfrageZurKundenreaktion")
    record Rueckfrage(
            int nr,

            @Schema(description = "Nummern der Anliegen, um die es geht")
            List<Integer> anliegen,

            String frage,
            LocalDate bis,

            @Schema(description = "Benutzername") String von,

            @Schema(description = "Gruppe, die gefragt hat und die Antwort liest")
            String gruppe,

            Rueckfragestand status,

            @Schema(description = "was die Person antwortete, bei mehreren Nachträgen untereinander; sonst null")
            String antwort,

            String wer,
            OffsetDateTime gestelltAm,
            OffsetDateTime beendetAm) {

        static Rueckfrage von(Akte.Rueckfrage r, Akte akte) {
            return new Rueckfrage(
                    r.nr(),
                    r.anliegen(),
                    r.frage(),
                    r.bis(),
                    r.wer(),
                    r.gruppe(),
                    r.stand(),
                    antwort(r, akte),
                    r.wer(),
                    zeit(r.gestelltAm()),
                    zeit(r.beendetAm()));
        }

        private static String antwort(Akte.Rueckfrage r, Akte akte) {
            return r.antworten().isEmpty()
                    ? null
                    : r.antworten().stream()
                            .flatMap(nr -> akte.nachtrag(nr).stream())
                            .map(Akte.Nachtrag::text)
                            .collect(Collectors.joining("\n\n"));
        }
    }

    @Schema(name = "Antwort", description = "die letzte Fassung der gemeinsamen Antwort")
    record Antwort(String text, int fassung, String verfasser, String freigegebenVon, String freigabehinweis) {

        static Antwort von(Akte.Antwort a) {
            return a == null
                    ? null
                    : new Antwort(a.text(), a.fassung(), a.verfasser(), a.freigegebenVon(), a.freigabehinweis());
        }
    }

    @Schema(name = "Rueckmeldung")
    record Rueckmeldung(Rueckmeldungswert wert, String text) {

        static Rueckmeldung von(Akte.Rueckmeldung r) {
            return r == null ? null : new Rueckmeldung(r.wert(), r.text());
        }
    }

    @Schema(name = "WiedereroeffnungDerKundenreaktion")
    record Wiedereroeffnung(
            int nr,
            String grund,
            String wer,
            OffsetDateTime am,
            KundenreaktionStatus bisher,
            OffsetDateTime abgeschlossenAm,
            OffsetDateTime antwortAm,
            Rueckmeldungswert rueckmeldung) {

        static Wiedereroeffnung von(Akte.Wiedereroeffnung w) {
            return new Wiedereroeffnung(
                    w.nr(),
                    w.grund(),
                    w.wer(),
                    zeit(w.am()),
                    w.bisher(),
                    zeit(w.abgeschlossenAm()),
                    zeit(w.antwortAm()),
                    w.rueckmeldung());
        }
    }

    @Schema(name = "Wartet")
    record Wartet(
            @Schema(example = "Nachtrag sichten") String was,

            @Schema(description = "Gruppe, die dran ist; null, wenn die Person am Zug ist", example = "krm")
            String gruppe,

            OffsetDateTime seit,
            OffsetDateTime bis) {

        static Wartet von(Wartend w) {
            return new Wartet(w.was(), w.gruppe(), zeit(w.seit()), zeit(w.bis()));
        }
    }

    @Schema(name = "Abschluss")
    record Abschluss(
            OffsetDateTime am,
            List<AnliegenErgebnis> anliegen,
            OffsetDateTime antwortAm,
            Antwortweg antwortweg,
            boolean sofort,
            String erledigungsvermerk,
            String rueckzugsgrund) {

        static Abschluss von(Akte akte) {
            Akte.Abschluss a = akte.abschluss();
            return a == null
                    ? null
                    : new Abschluss(
                            zeit(a.am()),
                            akte.anliegen().stream()
                                    .map(x -> new AnliegenErgebnis(x.nr(), x.ergebnis(), x.abhilfe()))
                                    .toList(),
                            zeit(a.antwortAm()),
                            a.antwortweg(),
                            a.sofort(),
                            a.erledigungsvermerk(),
                            a.rueckzugsgrund());
        }
    }

    @Schema(name = "AnliegenErgebnis")
    record AnliegenErgebnis(int nr, Ergebnis ergebnis, Abhilfe abhilfe) {}
}
