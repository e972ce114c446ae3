package de.ombud.frist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a Jobcenter decides for itself about counting days. The values of the clocks are not here but in the decision
 * table.
 *
 * @param land whose holidays count where nobody names a Land
 * @param heiligabendIstArbeitstag whether the office works on 24 December
 * @param silvesterIstArbeitstag whether the office works on 31 December
 */
@ConfigurationProperties("ombud.frist")
record FristEinstellungen(
        @DefaultValue("SN") Land land,
        @DefaultValue("true") boolean heiligabendIstArbeitstag,
        @DefaultValue("true") boolean silvesterIstArbeitstag) {}
