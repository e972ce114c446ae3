package de.ombud.system.grenze;

import java.util.Objects;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may bring to these addresses, where that is not what holds everywhere else ({@code ombud.api.hoechstgroesse}).
 * Declared as a bean by the room that owns the address; the example of the proxy in front names the same.
 *
 * @param muster path pattern, for example {@code /akte/*&#47;anlagen}
 * @param genannt what people are told: the file without the form around it
 */
public record Koerpergrenze(String muster, DataSize hoechstens, DataSize genannt) {

    public Koerpergrenze {
        Objects.requireNonNull(muster, "muster");
        Objects.requireNonNull(hoechstens, "hoechstens");
        Objects.requireNonNull(genannt, "genannt");
    }
}
