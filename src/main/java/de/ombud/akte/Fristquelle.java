package de.ombud.akte;

import java.util.List;

/**
 * Deadlines that stand at the head of the page of the case, brought by the room that knows when they are kept. Sources are asked in the
 * order of {@link org.springframework.core.annotation.Order}.
 */
public interface Fristquelle {

    /** Those that this person may know of; empty where there are none. */
    List<Aktenfrist> fristen(Akteneinsicht einsicht);
}
