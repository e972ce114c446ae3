package de.ombud;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Waits for what a running application does by itself. From outside its process there is no hook to hang on: like a person it can only
 * be looked at again. So this is the one place that looks repeatedly; it returns at the first look that finds something, and no
 * test depends on how long that took.
 */
public final class Geduld {

    private static final Duration HOECHSTENS = Duration.ofSeconds(90);
    private static final Duration ZWISCHEN_ZWEI_BLICKEN = Duration.ofMillis(50);

    private Geduld() {}

    /** @param was what is awaited, for the message if it does not come */
    public static <T> T bis(String was, Supplier<Optional<T>> blick) {
        return bis(was, blick, () -> "");
    }

    /** @param stattdessen what is there instead, read once if it does not come */
    public static <T> T bis(String was, Supplier<Optional<T>> blick, Supplier<String> stattdessen) {
        long ende = System.nanoTime() + HOECHSTENS.toNanos();
        while (System.nanoTime() < ende) {
            Optional<T> gefunden = blick.get();
            if (gefunden.isPresent()) {
                return gefunden.get();
            }
            LockSupport.parkNanos(ZWISCHEN_ZWEI_BLICKEN.toNanos());
        }
        throw new AssertionError("waited in vain for " + was + stattdessen.get());
    }
}
