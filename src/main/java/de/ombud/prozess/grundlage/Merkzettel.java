package de.ombud.prozess.grundlage;

import de.ombud.vorgang.Aktenzeichen;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Cases that somebody has to look at once more before the transaction ends: each once, however much happened to it. */
public final class Merkzettel implements TransactionSynchronization {

    private final Object wessen;
    private final Consumer<Aktenzeichen> schritt;
    private final Set<Aktenzeichen> faelle = new LinkedHashSet<>();

    private Merkzettel(Object wessen, Consumer<Aktenzeichen> schritt) {
        this.wessen = wessen;
        this.schritt = schritt;
    }

    /**
     * @param wessen who looks; has one slip in a transaction
     * @param schritt the look; what happens in it to a case is looked at as well
     */
    public static void notiere(Aktenzeichen fall, Object wessen, Consumer<Aktenzeichen> schritt) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Merkzettel.class::isInstance)
                .map(Merkzettel.class::cast)
                .filter(zettel -> zettel.wessen == wessen)
                .findFirst()
                .orElseGet(() -> neuer(wessen, schritt))
                .faelle
                .add(fall);
    }

    private static Merkzettel neuer(Object wessen, Consumer<Aktenzeichen> schritt) {
        Merkzettel zettel = new Merkzettel(wessen, schritt);
        TransactionSynchronizationManager.registerSynchronization(zettel);
        return zettel;
    }

    @Override
    public void beforeCommit(boolean nurGelesen) {
        while (!faelle.isEmpty()) {
            Aktenzeichen fall = faelle.iterator().next();
            faelle.remove(fall);
            schritt.accept(fall);
        }
    }
}
