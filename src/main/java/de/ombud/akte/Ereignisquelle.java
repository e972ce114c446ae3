package de.ombud.akte;

import java.util.List;

/** What happened in a case, brought by the room that knows it; see {@link Aktenverlauf}. */
public interface Ereignisquelle {

    /** In any order. Never more than the person may know (need-to-know, § 35 SGB I): of a foreign Anliegen number, area and state. */
    List<Aktenereignis> ereignisse(Akteneinsicht einsicht);
}
