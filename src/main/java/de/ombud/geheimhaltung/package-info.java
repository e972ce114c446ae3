/**
 * Statistical confidentiality (§ 16 BStatG in kind, domain.md §8): which numbers of a table must not leave the house, so that nobody can
 * read small ones off it or reckon them back from sums. Knows neither figures nor cases, only cells that add up.
 */
@ApplicationModule(
        displayName = "Geheimhaltung",
        allowedDependencies = {})
package de.ombud.geheimhaltung;

import org.springframework.modulith.ApplicationModule;
