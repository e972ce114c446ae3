package de.ombud.system;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

/** What is changed by verbs, each of which notes what happened; {@link Bekanntmachung} tells it. */
@MappedSuperclass
public abstract class Aggregat {

    @Transient
    private final List<Object> geschehenes = new ArrayList<>();

    /** The same twice in one step is told once. */
    protected void melde(Object ereignis) {
        if (!geschehenes.contains(ereignis)) {
            geschehenes.add(ereignis);
        }
    }

    /** Taken out at once: whoever hears of it may take the next step with the same aggregate while others still wait to hear. */
    public List<Object> geschehenes() {
        List<Object> neues = List.copyOf(geschehenes);
        geschehenes.clear();
        return neues;
    }
}
