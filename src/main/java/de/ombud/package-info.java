/**
 * One application: the start class, and below it one room (package) for each feature.
 * Which room may know which other stands in their own package-info files; {@code ModularityTests} holds it.
 */
package de.ombud;
