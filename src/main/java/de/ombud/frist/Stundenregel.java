package de.ombud.frist;

/**
 * When a step of the ladder of an emergency is reached and whom it concerns.
 *
 * @param stunden working hours after the emergency is known
 * @param gruppe id of the group that is told or gets the task
 */
public record Stundenregel(int stunden, String gruppe) {

    public Stundenregel {
        if (stunden < 0) {
            throw new IllegalArgumentException("A step cannot lie before the emergency is known: " + stunden);
        }
        if (gruppe == null || gruppe.isBlank()) {
            throw new IllegalArgumentException("A step needs a group");
        }
    }
}
