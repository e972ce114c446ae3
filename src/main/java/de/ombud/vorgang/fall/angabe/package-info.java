/** What is told to a case: values without a history, checked for themselves, before the case says whether they fit. */
@NamedInterface("fall")
package de.ombud.vorgang.fall.angabe;

import org.springframework.modulith.NamedInterface;
