package de.ombud.bericht;

import java.util.List;

/** What came of measures. Known to a room that itself knows nothing of reports but this. */
public interface Wirkungsquelle {

    /** A sentence for each measure that was carried out in that year; names no number of people, so that it may leave the house. */
    List<String> wirkungen(int jahr);
}
