/** What happened to a case, in the past tense; published inside the transaction that stores it. Whoever only listens needs no more. */
@NamedInterface("ereignis")
package de.ombud.vorgang.ereignis;

import org.springframework.modulith.NamedInterface;
