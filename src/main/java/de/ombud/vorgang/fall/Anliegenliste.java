package de.ombud.vorgang.fall;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.vorgang.fall.angabe.Anliegenfassung;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The matters of a case, each with its number: what holds for several of them together. */
@Embeddable
class Anliegenliste {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Anliegen> anliegen = new ArrayList<>();

    Anliegen aufnehmen(NeuesAnliegen neu) {
        if (anliegen.size() >= NeueKundenreaktion.HOECHSTZAHL) {
            throw new Eingabefehler("anliegen", "Mehr als 100 Anliegen in einer Kundenreaktion sind nicht vorgesehen.");
        }
        Anliegen neues = new Anliegen(anliegen.size() + 1, neu);
        anliegen.add(neues);
        return neues;
    }

    Anliegen mit(int nr) {
        return suche(nr).orElseThrow(() -> new NichtGefunden("Dieses Anliegen gibt es in der Kundenreaktion nicht."));
    }

    /** For a number that somebody typed. */
    private Anliegen genanntes(int nr) {
        return suche(nr)
                .orElseThrow(() -> new Eingabefehler(
                        "anliegen", "Anliegen %d gibt es in der Kundenreaktion nicht.".formatted(nr)));
    }

    private Optional<Anliegen> suche(int nr) {
        return anliegen.stream().filter(a -> a.nr() == nr).findFirst();
    }

    boolean kennt(List<Integer> nummern) {
        return anliegen.stream().map(Anliegen::nr).toList().containsAll(nummern);
    }

    List<Integer> offene() {
        return anliegen.stream().filter(a -> !a.istFertig()).map(Anliegen::nr).toList();
    }

    /** @param genannte empty for all that are open */
    List<Integer> genannteOderOffene(List<Integer> genannte) {
        List<Integer> betroffene = genannte.isEmpty() ? offene() : genannte;
        betroffene.forEach(this::genanntes);
        return betroffene;
    }

    void pruefungAbschliessen() {
        if (anliegen.isEmpty()) {
            throw new Eingabefehler("anliegen", "Bitte mindestens ein Anliegen erfassen, bevor die Prüfung endet.");
        }
    }

    /**
     * An area asks about what lies before it; those who see the whole case ask about anything.
     *
     * @return numbers of the matters that wait for the answer
     */
    List<Integer> aufAntwortWarten(NeueRueckfrage neu, Akte akte) {
        boolean siehtAlles = Einsichtnahme.siehtAlles(neu.gruppe(), akte);
        List<Integer> betroffene = neu.anliegen().isEmpty() ? offene() : neu.anliegen();
        betroffene.forEach(nr -> pruefeFrage(
                genanntes(nr), siehtAlles || neu.gruppe().equals(genanntes(nr).gruppe())));
        betroffene.forEach(nr -> mit(nr).aufAntwortWarten());
        return betroffene;
    }

    private static void pruefeFrage(Anliegen gefragt, boolean darfFragen) {
        if (gefragt.istFertig()) {
            throw new Eingabefehler("anliegen", "Anliegen %d ist schon %s.".formatted(gefragt.nr(), gefragt.stand()));
        }
        if (!darfFragen) {
            throw new Konflikt("Anliegen %d liegt inzwischen bei einer anderen Gruppe.".formatted(gefragt.nr()));
        }
    }

    /** @param wartet whether a question about this number is still open */
    void weiterarbeiten(IntPredicate wartet) {
        anliegen.stream().filter(a -> !wartet.test(a.nr())).forEach(Anliegen::weiterarbeiten);
    }

    /** Matters of which their group would read no word of the person: neither described nor released, and it does not see the whole. */
    List<Integer> ohneWorte(Akte akte) {
        return anliegen.stream()
                .filter(a -> !a.istFertig() && !a.hatWorte())
                .filter(a -> !Einsichtnahme.siehtAlles(a.gruppe(), akte))
                .map(Anliegen::nr)
                .toList();
    }

    boolean sindAlleFertig() {
        return anliegen.stream().allMatch(Anliegen::istFertig);
    }

    boolean liegenBeiEinerGruppe() {
        return anliegen.stream().map(Anliegen::gruppe).distinct().count() == 1;
    }

    boolean brauchenFreigabe() {
        return Freigabepflicht.besteht(anliegen);
    }

    boolean sindAlleAbgegeben() {
        return !anliegen.isEmpty() && anliegen.stream().allMatch(a -> a.status() == AnliegenStatus.ABGEGEBEN);
    }

    /** @return the groups whose tasks vanish */
    Set<String> zuruecknehmen() {
        return anliegen.stream().flatMap(a -> a.zuruecknehmen().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** @return the group whose task vanishes; empty where it lay before nobody yet */
    Set<String> zuruecknehmen(int nr) {
        boolean dasLetzte = istDasLetzte(nr);
        Anliegen betroffen = mit(nr);
        betroffen.nichtFertig("Anliegen " + nr);
        return (dasLetzte ? betroffen.zuruecknehmen() : betroffen.alleinZuruecknehmen())
                .stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing else is left than what the person takes back with this one. */
    boolean istDasLetzte(int nr) {
        return anliegen.stream().allMatch(a -> a.nr() == nr || a.istZurueckgezogen());
    }

    /** What was taken back alone stays so, and what others have stays with them, unless there is nothing else to begin with. */
    void neuBeginnen() {
        List<Anliegen> unsere =
                anliegen.stream().filter(a -> !a.istAlleinZurueckgezogen()).toList();
        List<Anliegen> nichtAbgegebene = unsere.stream()
                .filter(a -> a.status() != AnliegenStatus.ABGEGEBEN)
                .toList();
        (nichtAbgegebene.isEmpty() ? unsere : nichtAbgegebene).forEach(Anliegen::neuBeginnen);
    }

    /**
     * Matters that are rated already stay as they are.
     *
     * @param nr null for all that are open
     * @return numbers of those that others have from here on
     */
    List<Integer> abgeben(Integer nr, String wohin, String wer, Instant am) {
        List<Anliegen> betroffene = anliegen.stream()
                .filter(a -> (nr == null || a.nr() == nr) && !a.istFertig())
                .toList();
        betroffene.forEach(a -> a.abgeben(wohin, wer, am));
        return betroffene.stream().map(Anliegen::nr).toList();
    }

    void mitDemFrueherenErledigen(Aktenzeichen frueher, String verweis, String wer, Instant am) {
        if (anliegen.isEmpty()) {
            throw new Konflikt(
                    "Bitte zuerst die Anliegen erfassen; sie werden dann mit der früheren Nachricht erledigt.");
        }
        anliegen.stream()
                .filter(a -> !a.istFertig())
                .forEach(a -> a.mitDemFrueherenErledigen(frueher, verweis, wer, am));
    }

    void wiederOeffnen(Aktenzeichen frueher) {
        anliegen.forEach(a -> a.wiederOeffnen(frueher));
    }

    /** @param verteilt whether areas work on it, so that what has to be rated after all still can be */
    void berichtigen(List<Anliegenfassung> neue, boolean verteilt, String grund, String wer, Instant am) {
        neue.forEach(neu -> mit(neu.nr()).berichtigen(neu, verteilt, grund, wer, am));
    }

    /** @param text of the whole contact */
    List<Akte.Anliegen> ansicht(String text) {
        return anliegen.stream().map(a -> a.ansicht(text)).toList();
    }
}
