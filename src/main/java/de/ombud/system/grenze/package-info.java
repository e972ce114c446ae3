/** What a request may be before anybody reads it: how large, from which proxy, under which address, and which headers the answer has. */
package de.ombud.system.grenze;
