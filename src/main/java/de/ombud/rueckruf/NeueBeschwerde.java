package de.ombud.rueckruf;

import java.util.Objects;

/**
 * That a promised call becomes a complaint.
 *
 * @param text what the person says about it, may be empty
 * @param rueckrufErledigt whether nobody needs to call any more; otherwise the call is due today
 */
public record NeueBeschwerde(String text, boolean rueckrufErledigt) {

    public NeueBeschwerde {
        text = Objects.requireNonNullElse(text, "");
    }
}
