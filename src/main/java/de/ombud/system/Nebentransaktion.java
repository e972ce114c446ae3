package de.ombud.system;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes something down at once: it stays, whatever becomes of the transaction around it. */
@Component
public class Nebentransaktion {

    private final TransactionTemplate fuerSich;

    public Nebentransaktion(PlatformTransactionManager transaktionen) {
        fuerSich = new TransactionTemplate(transaktionen);
        fuerSich.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void tue(Runnable schritt) {
        fuerSich.executeWithoutResult(s -> schritt.run());
    }

    public <T> T hole(Supplier<T> schritt) {
        return fuerSich.execute(s -> schritt.get());
    }
}
