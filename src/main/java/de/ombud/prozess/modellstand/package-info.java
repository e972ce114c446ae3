/**
 * All models, tables and forms together as numbered states: each deployment, by whatever door, makes the next state out of the last one,
 * as one deployment of the engine. Knows who made it, what came with the program and what an analyst changed, and takes nothing back.
 */
package de.ombud.prozess.modellstand;
