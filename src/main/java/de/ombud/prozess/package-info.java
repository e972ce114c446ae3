/**
 * The only room that knows Camunda: it starts and moves the process instances that belong to a Kundenreaktion and offers the
 * other rooms' verbs to the models. The engine holds ids and the scalars that gateways read, never what people wrote.
 */
@ApplicationModule(displayName = "Prozess")
package de.ombud.prozess;

import org.springframework.modulith.ApplicationModule;
