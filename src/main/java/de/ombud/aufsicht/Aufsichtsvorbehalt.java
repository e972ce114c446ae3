package de.ombud.aufsicht;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.weg.Weg;
import de.ombud.weg.WegEroeffnet;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is complained about to the supervision does not rate it (domain.md § 4): where a supervisory complaint is recognised in a
 * case that came as an ordinary one, its open matters go past their area to whom {@code zustaendigkeit.dmn} names for it.
 */
@Component
@Transactional
class Aufsichtsvorbehalt {

    private static final Set<Wegart> AUFSICHT = Set.of(Wegart.DIENSTAUFSICHT, Wegart.FACHAUFSICHT);

    private static final String GRUND = "Über eine Aufsichtsbeschwerde entscheidet nicht der Bereich, um den es geht.";

    private final Wege wege;
    private final Akten akten;
    private final Bearbeitung bearbeitung;
    private final Zustaendigkeitsregel zustaendigkeit;

    Aufsichtsvorbehalt(Wege wege, Akten akten, Bearbeitung bearbeitung, @Lazy Zustaendigkeitsregel zustaendigkeit) {
        this.wege = wege;
        this.akten = akten;
        this.bearbeitung = bearbeitung;
        this.zustaendigkeit = zustaendigkeit;
    }

    @EventListener
    void bei(WegEroeffnet ereignis) {
        reaktionsart(ereignis.art()).ifPresent(art -> {
            Aktenzeichen az = ereignis.aktenzeichen();
            Weg weg = wege.lies(az, ereignis.nr());
            Akte akte = akten.lies(az);
            akte.anliegen().stream()
                    .filter(a -> weg.anliegen() == null || weg.anliegen() == a.nr())
                    .filter(a -> a.art() != Anliegenart.LOB && istOffen(a))
                    .forEach(a -> verlege(akte, a, art, weg.eroeffnetVon()));
        });
    }

    private void verlege(Akte akte, Akte.Anliegen anliegen, Reaktionsart art, String wer) {
        String gruppe =
                zustaendigkeit.gruppe(anliegen.bereich(), anliegen.thema(), anliegen.art(), akte.adressat(), art);
        if (!gruppe.equals(anliegen.gruppe())) {
            bearbeitung.verlegen(akte.aktenzeichen(), anliegen.nr(), anliegen.bereich(), gruppe, GRUND, wer);
        }
    }

    private static boolean istOffen(Akte.Anliegen anliegen) {
        return anliegen.status() != AnliegenStatus.BEWERTET && anliegen.status() != AnliegenStatus.ABGEGEBEN;
    }

    private static Optional<Reaktionsart> reaktionsart(Wegart art) {
        return AUFSICHT.contains(art) ? art.reaktionsart() : Optional.empty();
    }
}
