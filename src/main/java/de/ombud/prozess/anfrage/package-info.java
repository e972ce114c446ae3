/** {@code anfrage.bpmn}: a request that is no complaint, its task, and handing its matter over. */
package de.ombud.prozess.anfrage;
