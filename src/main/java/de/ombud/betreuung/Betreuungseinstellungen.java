package de.ombud.betreuung;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a Jobcenter decides for itself about a running case.
 *
 * @param laengsteRueckfrage how long we wait at most for an answer to a question
 */
@ConfigurationProperties("ombud.eingang")
record Betreuungseinstellungen(@DefaultValue("P1Y") Period laengsteRueckfrage) {}
