/** Speaks to the mail server, knows whether it is away, and tells what surely did not arrive from what nobody knows. */
@NamedInterface("mail")
package de.ombud.schriftverkehr.mail;

import org.springframework.modulith.NamedInterface;
