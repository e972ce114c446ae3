package de.ombud.system.einmal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.transaction.TransactionManagerCustomizers;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts {@link EinmaligeAusfuehrung} around all controllers and the key into all forms. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Einmaligkeitsrahmen {

    @Bean
    WebMvcRegistrations einmaligeAusfuehrung(
            Einmaligkeit einmaligkeit, Wiederholungsrecht recht, MessageSource texte, TransactionTemplate transaktion) {
        return new WebMvcRegistrations() {

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new EinmaligeAusfuehrung(einmaligkeit, recht, texte, transaktion);
            }
        };
    }

    @Bean
    static Formularschluessel formularschluessel() {
        return new Formularschluessel();
    }

    /**
     * What one step wrote through JPA the next one reads by SQL. Where both stand in the transaction of a key nothing commits between
     * them, so it is written out at least.
     */
    @Bean
    PlatformTransactionManager transactionManager(ObjectProvider<TransactionManagerCustomizers> einstellungen) {
        JpaTransactionManager transaktionen = new JpaTransactionManager() {

            @Override
            protected void prepareForCommit(DefaultTransactionStatus status) {
                if (EinmaligeAusfuehrung.laeuft()
                        && status.hasTransaction()
                        && !status.isNewTransaction()
                        && !status.isReadOnly()
                        && !status.isRollbackOnly()) {
                    status.flush();
                }
            }

            @Override
            protected void doCommit(DefaultTransactionStatus status) {
                super.doCommit(status);
                if (!status.isReadOnly()) {
                    Festschreibung.vermerke();
                }
            }
        };
        einstellungen.ifAvailable(e -> e.customize(transaktionen));
        return transaktionen;
    }
}
