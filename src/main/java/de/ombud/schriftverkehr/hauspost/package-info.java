/** Mail to colleagues: reminders and the morning mail, which name a case and nobody in it. */
@NamedInterface("hauspost")
package de.ombud.schriftverkehr.hauspost;

import org.springframework.modulith.NamedInterface;
