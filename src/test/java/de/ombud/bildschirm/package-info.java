/**
 * The application as people have it before their eyes: Tasklist, Cockpit and our pages in the Chromium of the machine. Where there is
 * none, these tests are skipped and say so. They find things as a person does, by role, label and text; what waits, waits for something
 * to be seen. Each closes the cases that it opened, because all tests share one application and one clock.
 */
package de.ombud.bildschirm;
