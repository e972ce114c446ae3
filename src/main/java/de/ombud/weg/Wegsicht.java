package de.ombud.weg;

import de.ombud.vorgang.Akte;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What somebody may see of the ways of a case that they may see: whoever sees the whole case sees all, an area those of its own
 * Anliegen, and some ways are for few whatever they see of the case (need-to-know, § 35 SGB I).
 */
@Component
public class Wegsicht {

    private final Wege wege;
    private final Hinweise hinweise;

    Wegsicht(Wege wege, Hinweise hinweise) {
        this.wege = wege;
        this.hinweise = hinweise;
    }

    /**
     * @param akte as this person sees it
     * @param gruppen ids of the person's groups
     */
    public List<Weg> wege(Akte akte, Set<String> gruppen) {
        return wege.zu(akte.aktenzeichen()).stream()
                .filter(weg -> weg.art().gehtAn(gruppen))
                .filter(weg ->
                        akte.vollstaendig() || weg.anliegen() != null && istEigenes(akte, weg.anliegen(), gruppen))
                .toList();
    }

    /** The signs stand in the texts of the whole case: only for those who may read it. @param akte as this person sees it */
    public List<Fallhinweis> hinweise(Akte akte) {
        return akte.vollstaendig() ? hinweise.zu(akte.aktenzeichen()) : List.of();
    }

    static boolean istEigenes(Akte akte, int anliegen, Set<String> gruppen) {
        // the group of an Anliegen that they may not see is missing
        return akte.anliegen(anliegen)
                .filter(a -> a.gruppe() != null && gruppen.contains(a.gruppe()))
                .isPresent();
    }
}
