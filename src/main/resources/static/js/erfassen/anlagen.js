// Files while recording: they lie with the draft on the server until the recording is sent. Nothing of them stays in the browser.

import { rufe } from '../netz.js';
import { alle } from './anliegen.js';
import { ablage, einwand, sende, zeile } from '../anlagen/hochladen.js';

const formular = document.getElementById('erfassen');
const bereich = document.getElementById('anlagen');
const liste = document.getElementById('anlagen-liste');
const ansage = document.getElementById('anlagen-ansage');
const hinweis = document.getElementById('anlagen-hinweis');
const pfad = () => `/api/erfassungsentwuerfe/${formular.elements.schluessel.value}/anlagen`;

const dateien = new Set();
let reihe = Promise.resolve();

// one after the other: the draft has one state, and the line to the server one width
function nacheinander(schritt) {
  reihe = reihe.then(schritt, schritt);
  return reihe;
}

function sage(text) {
  ansage.textContent = text;
}

function nummer(datei) {
  const stelle = alle().indexOf(datei.anliegen);
  return stelle < 0 ? null : stelle + 1;
}

function zeigeAnliegen(datei) {
  if (!datei.wahl) {
    return;
  }
  const gemeint = nummer(datei);
  if (!gemeint) {
    datei.anliegen = null;
  }
  datei.wahl.replaceChildren(new Option('ganze Kundenreaktion', ''), ...alle().map((a, i) => new Option(`Anliegen ${i + 1}`, i + 1)));
  datei.wahl.value = gemeint || '';
}

// the numbers of the Anliegen change when they are moved or removed; the server is told what they are now
function ordneZu(datei) {
  nacheinander(async () => {
    const anliegen = nummer(datei);
    if (!dateien.has(datei) || !datei.nr || datei.gesagt === anliegen) {
      return;
    }
    const antwort = await rufe('PUT', `${pfad()}/${datei.nr}/anliegen`, { anliegen }).catch(() => ({ ok: false }));
    if (antwort.ok) {
      datei.gesagt = anliegen;
    }
  });
}

function nimmWeg(datei) {
  const naechste = datei.zeile.element.nextElementSibling || datei.zeile.element.previousElementSibling;
  dateien.delete(datei);
  datei.abbruch.abort();
  datei.zeile.element.remove();
  hinweis.hidden = !liste.querySelector('select');
  raeumeAuf();
  sage(`${datei.name} entfernt.`);
  (naechste ? naechste.querySelector('button') : document.getElementById('anlagen-datei')).focus();
  nacheinander(() => datei.nr && rufe('DELETE', `${pfad()}/${datei.nr}`).catch(() => {}));
}

function neu(name, groesse) {
  const datei = { name, zeile: zeile(name, groesse), abbruch: new AbortController(), anliegen: null, gesagt: null };
  const weg = datei.zeile.baue('button', { type: 'button', className: 'knopf leise klein', textContent: 'entfernen' });
  weg.setAttribute('aria-label', `${name} entfernen`);
  weg.addEventListener('click', () => nimmWeg(datei));
  datei.zeile.taten.append(weg);
  dateien.add(datei);
  liste.append(datei.zeile.element);
  return datei;
}

function liegt(datei, gespeichert, text) {
  datei.nr = gespeichert.nr;
  datei.zeile.fertig(text);
  datei.anliegen = gespeichert.anliegen ? alle()[gespeichert.anliegen - 1] : datei.anliegen;
  datei.gesagt = gespeichert.anliegen;
  datei.wahl = datei.zeile.baue('select', {});
  datei.wahl.setAttribute('aria-label', `${datei.name} gehört zu`);
  datei.wahl.setAttribute('aria-describedby', hinweis.id);
  datei.wahl.addEventListener('change', () => {
    datei.anliegen = datei.wahl.value ? alle()[datei.wahl.value - 1] : null;
    ordneZu(datei);
  });
  datei.zeile.taten.prepend(datei.wahl);
  zeigeAnliegen(datei);
  hinweis.hidden = false;
}

function misslingt(datei, satz) {
  datei.misslungen = true;
  datei.zeile.misslungen(satz);
  sage(`${datei.name}: ${satz}`);
}

async function ladeHoch(datei, inhalt) {
  if (datei.abbruch.signal.aborted) {
    return;
  }
  const ergebnis = await sende(pfad(), inhalt, {}, { unterwegs: teil => datei.zeile.fortschritt(teil), abbruch: datei.abbruch.signal });
  if (!ergebnis.ok) {
    if (!datei.abbruch.signal.aborted) {
      misslingt(datei, ergebnis.satz);
    }
    return;
  }
  const { schonDa, anlage } = ergebnis.json;
  if (datei.abbruch.signal.aborted) {
    datei.nr = anlage.nr;
    return;
  }
  const dieselbe = [...dateien].find(d => d !== datei && d.nr === anlage.nr);
  if (schonDa && dieselbe) {
    dateien.delete(datei);
    datei.zeile.element.remove();
    sage(`${datei.name} ist schon dabei.`);
    zeigeHinweis(`${datei.name} ist schon dabei und wurde nicht noch einmal abgelegt.`);
    return;
  }
  liegt(datei, anlage, '');
  sage(`${datei.name} hochgeladen.`);
}

const meldung = document.getElementById('anlagen-meldung');

function zeigeHinweis(text) {
  meldung.textContent = text;
  meldung.hidden = false;
}

function raeumeAuf() {
  meldung.textContent = '';
  meldung.hidden = true;
}

function nimm(gewaehlte) {
  raeumeAuf();
  for (const inhalt of gewaehlte) {
    const datei = neu(inhalt.name, inhalt.size);
    const satz = einwand(inhalt, bereich.dataset);
    if (satz) {
      misslingt(datei, satz);
    } else {
      datei.zeile.fortschritt(0);
      nacheinander(() => ladeHoch(datei, inhalt));
    }
  }
}

/** Before sending: waits for what is under way. Resolves to the sentence that stands in the way, or to nothing. */
export async function bereit() {
  await reihe;
  return [...dateien].some(datei => datei.misslungen) ? 'Nicht jede Datei wurde angenommen. Bitte entfernen, was rot markiert ist.' : '';
}

export function brichAb() {
  dateien.forEach(datei => datei.abbruch.abort());
}

export async function stelleWiederHer() {
  if (!formular.dataset.entwurf) {
    return;
  }
  const antwort = await rufe('GET', pfad());
  if (antwort.ok) {
    antwort.json.forEach(gespeichert => liegt(neu(gespeichert.name, gespeichert.groesse), gespeichert, ''));
  }
}

export function richteEin() {
  ablage(bereich, document.getElementById('anlagen-datei'), nimm);
  // a file that misses the box would replace the page with itself
  for (const art of ['dragover', 'drop']) {
    document.addEventListener(art, e => e.preventDefault());
  }
  new MutationObserver(() => dateien.forEach(datei => {
    zeigeAnliegen(datei);
    ordneZu(datei);
  })).observe(document.getElementById('anliegenliste'), { childList: true });
}
