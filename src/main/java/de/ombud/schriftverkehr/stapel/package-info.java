/** Letters on paper: one alone or all that wait for print in one stack, which is printed, posted and noted together. */
@NamedInterface("stapel")
package de.ombud.schriftverkehr.stapel;

import org.springframework.modulith.NamedInterface;
