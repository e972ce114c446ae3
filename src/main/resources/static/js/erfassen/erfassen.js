// Recording: the form posts to the interface; what it refuses stands beside its field.

import { rufe, bereit } from '../netz.js';
import { inhalt } from './felder.js';
import * as anliegen from './anliegen.js';
import * as themenwahl from './themenwahl.js';
import * as vorschlaege from './vorschlaege.js';
import * as entwurf from './entwurf.js';
import * as anlagen from './anlagen.js';

const formular = document.getElementById('erfassen');
const meldung = document.getElementById('fehler');
const knopf = formular.querySelector('button[type="submit"]');

function raeumeFehlerWeg() {
  meldung.hidden = true;
  formular.querySelectorAll('.feldfehler').forEach(f => { f.hidden = true; f.textContent = ''; });
  formular.querySelectorAll('[aria-invalid]').forEach(f => f.removeAttribute('aria-invalid'));
}

// an error about a whole part of the form stands at that part
function platz(pfad) {
  let hier = pfad;
  while (hier) {
    const fehler = document.getElementById(hier + '-fehler');
    if (fehler) {
      return { fehler, feld: document.getElementById(hier) };
    }
    hier = hier.replace(/(\.[^.[]+|\[\d+\])$|^[^.[]+$/, '');
  }
  return null;
}

function zeigeFehler(saetze, allgemein) {
  const ohnePlatz = [];
  const felder = [];
  for (const { field, message } of saetze) {
    const ort = platz(field);
    if (!ort) {
      ohnePlatz.push(message);
      continue;
    }
    ort.fehler.textContent = [ort.fehler.textContent, message].filter(Boolean).join(' ');
    ort.fehler.hidden = false;
    if (ort.feld.tagName !== 'FIELDSET') {
      ort.feld.setAttribute('aria-invalid', 'true');
    }
    felder.push(ort.feld);
  }
  meldung.textContent = [allgemein, ...ohnePlatz].join(' ');
  meldung.hidden = false;
  felder.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  felder.forEach(feld => { for (let d = feld.closest('details'); d; d = d.parentElement.closest('details')) { d.open = true; } });
  (felder[0] || meldung).focus();
}

function fehlersaetze(antwort) {
  if (antwort.status === 401 || antwort.status === 403 && !antwort.json) {
    return 'Bitte neu anmelden. Es wurde nichts erfasst.';
  }
  if (antwort.status === 400) {
    return 'Bitte die markierten Felder berichtigen. Es wurde nichts erfasst.';
  }
  return (antwort.json && antwort.json.detail) || 'Das hat nicht geklappt. Es wurde nichts erfasst.';
}

async function verbinde(az, gewaehlte) {
  const misslungen = [];
  for (const verbindung of gewaehlte) {
    const antwort = await rufe('POST', `/api/kundenreaktionen/${encodeURIComponent(az)}/verbindungen`, verbindung);
    if (!antwort.ok) {
      misslungen.push(`${verbindung.mit}: ${(antwort.json && antwort.json.detail) || 'nicht verbunden'}`);
    }
  }
  return misslungen;
}

function zeigeErgebnis(az, wie, sofort, misslungen) {
  const ergebnis = document.getElementById('ergebnis');
  const verweis = (adresse, text) => Object.assign(document.createElement('a'), { href: adresse, textContent: text });
  const absatz = (...teile) => { const p = document.createElement('p'); p.append(...teile); return p; };
  ergebnis.replaceChildren(
    absatz(wie, verweis('/akte/' + encodeURIComponent(az), az), '.'),
    ...(sofort ? [] : [absatz(verweis('/aufgaben/zu/' + encodeURIComponent(az), 'Zur Aufgabe'))]),
    ...misslungen.map(satz => absatz('Nicht verbunden. ' + satz)),
    absatz(verweis(formular.dataset.telefon === 'true' ? '/erfassen?modus=telefon' : '/erfassen', 'Nächste Kundenreaktion erfassen')));
  ergebnis.hidden = false;
  document.getElementById('spalten').remove();
  const offene = document.querySelector('.entwuerfe');
  if (offene) {
    offene.remove();
  }
  ergebnis.focus();
}

async function sende() {
  raeumeFehlerWeg();
  const dateien = await anlagen.bereit();
  if (dateien) {
    zeigeFehler([{ field: 'anlagen', message: dateien }], 'Es wurde nichts erfasst.');
    return;
  }
  const kunde = inhalt(formular);
  const wege = vorschlaege.wege();
  const verbindungen = vorschlaege.verbindungen();
  const inhaltMitWegen = wege.length ? { ...kunde, wege } : kunde;
  const sofort = 'soforterledigung' in kunde;
  await entwurf.ruhe();
  const antwort = await rufe('POST', '/api/kundenreaktionen', inhaltMitWegen, {
    zeilen: { 'Idempotency-Key': formular.elements.schluessel.value }
  });
  if (antwort.status === 422 && antwort.json && antwort.json.aktenzeichen) {
    // gone back, changed and sent again: what was typed stays
    const az = antwort.json.aktenzeichen;
    zeigeFehler([], 'Schon erfasst, mit anderem Inhalt, als');
    meldung.append(' ', Object.assign(document.createElement('a'), { href: '/akte/' + encodeURIComponent(az), textContent: az }), '.');
    return;
  }
  if (!antwort.ok) {
    entwurf.weiter();
    if (antwort.abgemeldet) {
      entwurf.zeigeAbgemeldet(antwort);
    }
    zeigeFehler((antwort.json && antwort.json.errors) || [], fehlersaetze(antwort));
    return;
  }
  const az = antwort.json.aktenzeichen;
  const neu = sofort ? 'Erfasst und abgeschlossen als ' : 'Erfasst als ';
  zeigeErgebnis(az, antwort.status === 200 ? 'Schon erfasst als ' : neu, sofort, await verbinde(az, verbindungen));
}

formular.addEventListener('submit', async e => {
  e.preventDefault();
  if (knopf.disabled) {
    return;
  }
  knopf.disabled = true;
  try {
    await sende();
  } catch {
    entwurf.weiter();
    zeigeFehler([], 'Keine Verbindung. Es ist unklar, ob erfasst wurde; noch einmal „Erfassen“ legt nichts doppelt an.');
  } finally {
    knopf.disabled = false;
  }
});

function geaendert() {
  entwurf.bald();
  vorschlaege.bald();
}

formular.addEventListener('input', geaendert);
formular.addEventListener('change', geaendert);
document.getElementById('entwurf-verwerfen').addEventListener('click', async () => {
  anlagen.brichAb();
  await entwurf.verwirf();
  window.location.assign(formular.dataset.telefon === 'true' ? '/erfassen?modus=telefon' : '/erfassen');
});

document.documentElement.classList.add('mit-js');
themenwahl.richteEin(formular);
anliegen.richteEin(geaendert);
entwurf.richteEin();
anlagen.richteEin();
bereit();
if (formular.dataset.telefon === 'true' && !formular.dataset.entwurf) {
  formular.elements['kunde.nachname'].focus();
}
entwurf.stelleWiederHer().then(anlagen.stelleWiederHer).then(vorschlaege.bald);
