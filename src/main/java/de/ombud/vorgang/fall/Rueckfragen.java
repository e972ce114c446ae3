package de.ombud.vorgang.fall;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The questions to the person, and for which of them somebody still waits. */
@Embeddable
class Rueckfragen {

    /** In place of the number of a question: it surely answers none. */
    static final int KEINE_ANTWORT = 0;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Rueckfrage> rueckfragen = new ArrayList<>();

    /** @return its number */
    int stellen(NeueRueckfrage neu, List<Integer> betroffene, String wer, Instant am) {
        Rueckfrage neue = new Rueckfrage(rueckfragen.size() + 1, neu, betroffene, wer, am);
        rueckfragen.add(neue);
        return neue.nr();
    }

    /**
     * Where exactly one question waits, what comes without a number is its answer; where several wait, nobody can know, and a person
     * decides who reads it.
     *
     * @param genannte number of a question; null where none was named, {@link #KEINE_ANTWORT} where it surely answers none
     * @return number; null for none
     */
    Integer beantwortete(Integer genannte) {
        if (genannte == null) {
            return dieEinzigeOffene();
        }
        if (genannte == KEINE_ANTWORT) {
            return null;
        }
        nurBekannte(genannte);
        return genannte;
    }

    private Integer dieEinzigeOffene() {
        List<Integer> offene = rueckfragen.stream()
                .filter(Rueckfrage::istOffen)
                .map(Rueckfrage::nr)
                .toList();
        return offene.size() == 1 ? offene.get(0) : null;
    }

    void nurBekannte(int nr) {
        if (rueckfragen.stream().noneMatch(r -> r.nr() == nr)) {
            throw new Eingabefehler("rueckfrage", "Diese Rückfrage gibt es in der Kundenreaktion nicht.");
        }
    }

    /** @return false where nobody waited for it any more */
    boolean beenden(int nr, Instant am) {
        return rueckfragen.stream()
                .filter(r -> r.nr() == nr)
                .map(r -> r.beenden(am))
                .findFirst()
                .orElse(false);
    }

    /** Nobody waits for an answer to a question any more; a pause without an end would spoil the figures. */
    void alleBeenden(Instant am) {
        rueckfragen.forEach(r -> r.beenden(am));
    }

    /** @return numbers of the questions that were about nothing else than what is settled now */
    List<Integer> hinfaelligeBeenden(List<Integer> offeneAnliegen, Instant am) {
        return rueckfragen.stream()
                .filter(r -> r.istOffen() && offeneAnliegen.stream().noneMatch(r::betrifft))
                .filter(r -> r.beenden(am))
                .map(Rueckfrage::nr)
                .toList();
    }

    boolean haltenAuf(int anliegenNr) {
        return rueckfragen.stream().anyMatch(r -> r.istOffen() && r.betrifft(anliegenNr));
    }

    List<Akte.Rueckfrage> ansicht(Nachtraege nachtraege) {
        return rueckfragen.stream()
                .map(r -> r.ansicht(nachtraege.antwortenAuf(r.nr())))
                .toList();
    }
}
