package de.ombud.system.anmeldung;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param gedaechtnis so long a password that was found right is not computed again
 * @param ersteWartezeit after one wrong password; each further one doubles it
 * @param laengsteWartezeit it does not get longer
 * @param ortBekannt so long after its last use a place counts as one of the account
 * @param versucheJeOrt so many wrong passwords for whatever accounts a strange place has before it waits as a whole
 * @param hoechstensFremdeSitzungen so many sessions of people who are not logged in are kept, the oldest go
 * @param fremdeSitzung so long such a session lives without a request
 */
@ConfigurationProperties("ombud.anmeldung")
record AnmeldeEinstellungen(
        @DefaultValue("PT1M") Duration gedaechtnis,
        @DefaultValue("PT3S") Duration ersteWartezeit,
        @DefaultValue("PT5M") Duration laengsteWartezeit,
        @DefaultValue("P90D") Period ortBekannt,
        @DefaultValue("20") int versucheJeOrt,
        @DefaultValue("2000") int hoechstensFremdeSitzungen,
        @DefaultValue("PT30M") Duration fremdeSitzung) {}
