package de.ombud.prozess.waechter;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the guardian looks. When it does stands in the model.
 *
 * @param geduld how long after its time a step may happen before it counts as standing still
 * @param hoechstens so many findings of one kind are kept at once; if there are more, something greater is wrong
 * @param aufbewahrung how long a finding that is well again is kept
 */
@ConfigurationProperties("ombud.waechter")
record WaechterEinstellungen(
        @DefaultValue("PT1H") Duration geduld,
        @DefaultValue("1000") int hoechstens,
        @DefaultValue("P6M") Period aufbewahrung) {}
