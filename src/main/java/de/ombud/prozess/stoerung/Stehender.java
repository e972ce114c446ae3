package de.ombud.prozess.stoerung;

import java.time.Instant;

/**
 * One instance that stands still, by ids of the engine: whose it is, is nobody's business here.
 *
 * @param ablauf id of the process instance
 * @param ausfuehrung id of the execution that the failed job moves
 * @param definition id of the model
 */
record Stehender(String job, String ablauf, String ausfuehrung, String definition, Instant seit) {}
