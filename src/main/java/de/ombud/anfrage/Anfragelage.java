package de.ombud.anfrage;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of a case is a request that another office answers by itself: no area works on it, and no clock of complaints runs for it. */
@Component
@Transactional(readOnly = true)
public class Anfragelage {

    private static final Set<Wegart> ANFRAGEN = Set.of(Wegart.PRESSE, Wegart.DATENAUSKUNFT, Wegart.IFG);
    private static final Set<String> WAREN_KEINE = Set.of(Anfragen.KEINE_ANFRAGE, "ZURUECKGEZOGEN");

    private final Wege wege;
    private final Akten akten;

    Anfragelage(Wege wege, Akten akten) {
        this.wege = wege;
        this.akten = akten;
    }

    public static boolean istAnfrage(Wegart art) {
        return ANFRAGEN.contains(art);
    }

    /** Numbers of the matters that belong to a request which is or was answered as one. */
    public Set<Integer> umfasste(Aktenzeichen az) {
        Akte akte = akten.lies(az);
        return anfragen(akte).stream()
                .flatMap(weg -> Umfang.von(weg, akte).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Numbers of the matters that go with this request. */
    public List<Integer> umfang(Aktenzeichen az, int weg) {
        return Umfang.von(wege.lies(az, weg), akten.lies(az));
    }

    /** There is nothing in the case that is not asked of another office. */
    public boolean istNurAnfrage(Aktenzeichen az) {
        Akte akte = akten.lies(az);
        List<Weg> anfragen = anfragen(akte);
        if (anfragen.isEmpty()) {
            return false;
        }
        if (akte.anliegen().isEmpty()) {
            return anfragen.stream().anyMatch(weg -> weg.anliegen() == null);
        }
        Set<Integer> umfasste = umfasste(az);
        return akte.anliegen().stream().map(Akte.Anliegen::nr).allMatch(umfasste::contains);
    }

    private List<Weg> anfragen(Akte akte) {
        return wege.zu(akte.aktenzeichen()).stream()
                .filter(weg -> istAnfrage(weg.art()))
                .filter(weg -> weg.istOffen() || !WAREN_KEINE.contains(weg.ausgang()))
                .toList();
    }
}
