package de.ombud.vorgang.fall;

import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the person added, one after the other. */
@Embeddable
class Nachtraege {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Nachtrag> nachtraege = new ArrayList<>();

    /** @param frage number of the question that it answers; null for none */
    Nachtrag aufnehmen(Nachtrag.Herkunft herkunft, String inhalt, Integer frage, String wer, Instant am) {
        Nachtrag neuer = new Nachtrag(nachtraege.size() + 1, herkunft, inhalt, frage, wer, am);
        nachtraege.add(neuer);
        return neuer;
    }

    /** @return number of the one that this person took in since then with the same words about the same */
    Optional<Integer> eben(NeuerNachtrag neu, String wer, Instant seit) {
        return nachtraege.stream()
                .filter(n -> n.istDerselbe(neu, wer) && n.ansicht().am().isAfter(seit))
                .map(Nachtrag::nr)
                .findFirst();
    }

    Nachtrag mit(int nr) {
        return nachtraege.stream()
                .filter(n -> n.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Diesen Nachtrag gibt es in der Kundenreaktion nicht."));
    }

    List<Integer> antwortenAuf(int frage) {
        return nachtraege.stream()
                .filter(n -> n.beantwortet(frage))
                .map(Nachtrag::nr)
                .toList();
    }

    List<Akte.Nachtrag> ansicht() {
        return nachtraege.stream().map(Nachtrag::ansicht).toList();
    }
}
