package de.ombud.system;

import java.time.Duration;

/**
 * How far the application's clock runs ahead of the real one: zero in real operation, never negative. For parts with a clock of their
 * own, which have to follow; all others simply use the injected {@link java.time.Clock}.
 */
@FunctionalInterface
public interface Zeitversatz {

    Duration aktuell();
}
