package de.ombud.system;

import java.time.Duration;
import java.time.Instant;

/**
 * The demo clock was set forward. Happens in local operation only, outside any transaction; after a restart {@link Zeitversatz} tells
 * the offset instead.
 *
 * @param jetzt what the clock shows now
 * @param versatz total distance to the real time, as {@link Zeitversatz#aktuell()}
 */
public record UhrGestellt(Instant jetzt, Duration versatz) {}
