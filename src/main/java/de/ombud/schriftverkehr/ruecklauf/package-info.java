/** What comes back to a letter: the mail that answers it, and the mail server that could not deliver it. */
@NamedInterface("ruecklauf")
package de.ombud.schriftverkehr.ruecklauf;

import org.springframework.modulith.NamedInterface;
