// The draft lies on the server, for its author only; nothing of it stays in the browser.

import { rufe } from '../netz.js';
import { werte, fuelle } from './felder.js';
import { anzahl, alle, zeigeBereich } from './anliegen.js';

const RUHE = 4000;
// whoever types without a pause is saved, too
const SPAETESTENS = 15000;
const formular = document.getElementById('erfassen');
const stand = document.getElementById('entwurf-stand');
const abgemeldet = document.getElementById('abgemeldet');
let wecker = null;
let ungesichertSeit = null;
let gespeichert = null;
let laufend = Promise.resolve();
let ruht = false;

const pfad = () => '/api/erfassungsentwuerfe/' + formular.elements.schluessel.value;

function bild() {
  const felder = werte(formular);
  delete felder.schluessel;
  delete felder.telefon;
  return JSON.stringify(felder);
}

async function speichere(keepalive = false) {
  const inhalt = bild();
  if (ruht || inhalt === gespeichert) {
    return;
  }
  gespeichert = inhalt;
  ungesichertSeit = null;
  try {
    const antwort = await rufe('PUT', pfad(), { inhalt }, { keepalive });
    if (antwort.abgemeldet) {
      gespeichert = null;
      zeigeAbgemeldet(antwort);
      return;
    }
    if (!antwort.ok) {
      throw new Error((antwort.json && antwort.json.detail) || '');
    }
    if (!abgemeldet.hidden) {
      abgemeldet.hidden = true;
      document.getElementById('fehler').hidden = true;
    }
    stand.textContent = 'Entwurf gesichert um ' + new Date().toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' }) + ' Uhr.';
  } catch (e) {
    gespeichert = null;
    stand.textContent = 'Der Entwurf konnte nicht gesichert werden. ' + e.message;
  }
}

/** What was typed stays in the form until the same person is logged in again. */
export function zeigeAbgemeldet({ wer, ich }) {
  stand.textContent = '';
  abgemeldet.querySelector('[data-satz]').textContent = wer
    ? `Angemeldet ist jetzt ${wer}. Was hier steht, hat ${ich} geschrieben und wird so nicht gesichert.`
    : 'Sie sind nicht mehr angemeldet. Was Sie geschrieben haben, steht noch hier, ist aber seitdem nicht gesichert.';
  abgemeldet.hidden = false;
}

export function bald() {
  clearTimeout(wecker);
  ungesichertSeit = ungesichertSeit || Date.now();
  const frist = Math.min(RUHE, Math.max(0, ungesichertSeit + SPAETESTENS - Date.now()));
  wecker = setTimeout(() => { laufend = speichere(); }, frist);
}

// before sending: no save may come after the draft was deleted
export async function ruhe() {
  ruht = true;
  clearTimeout(wecker);
  await laufend;
}

export function weiter() {
  ruht = false;
}

export async function verwirf() {
  await ruhe();
  await rufe('DELETE', pfad());
}

export async function stelleWiederHer() {
  if (formular.dataset.entwurf) {
    const antwort = await rufe('GET', pfad());
    if (antwort.ok) {
      const felder = JSON.parse(antwort.json.inhalt);
      const stellen = Object.keys(felder).map(n => /^anliegen\[(\d+)\]/.exec(n)).filter(Boolean).map(t => Number(t[1]) + 1);
      anzahl(Math.max(1, ...stellen));
      fuelle(formular, felder);
      alle().forEach(zeigeBereich);
      oeffneGefuellte();
      stand.textContent = 'Entwurf wiederhergestellt.';
    }
  }
  gespeichert = bild();
}

function oeffneGefuellte() {
  formular.querySelectorAll('details').forEach(d => {
    d.open = d.open || [...d.querySelectorAll('input, textarea')].some(f => (f.type === 'checkbox' ? f.checked : f.value));
  });
}

export function richteEin() {
  const beimGehen = () => { clearTimeout(wecker); speichere(true); };
  window.addEventListener('pagehide', beimGehen);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && beimGehen());
  // back from the window with the login
  window.addEventListener('focus', () => {
    if (!abgemeldet.hidden) {
      laufend = speichere();
    }
  });
  window.addEventListener('beforeunload', e => {
    if (!abgemeldet.hidden && !ruht) {
      e.preventDefault();
    }
  });
}
