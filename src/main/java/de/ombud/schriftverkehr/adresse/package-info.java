/** To whom and by which way: what can be used of what is recorded of a person. */
@NamedInterface("adresse")
package de.ombud.schriftverkehr.adresse;

import org.springframework.modulith.NamedInterface;
