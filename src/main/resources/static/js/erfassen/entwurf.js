// The draft lies on the server, for its author only; nothing of it stays in the browser.

import { rufe } from './api.js';
import { werte, fuelle } from './felder.js';
import { anzahl, alle, zeigeBereich } from './anliegen.js';

const RUHE = 4000;
const formular = document.getElementById('erfassen');
const stand = document.getElementById('entwurf-stand');
let wecker = null;
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
  try {
    const antwort = await rufe('PUT', pfad(), { inhalt }, { keepalive });
    if (!antwort.ok) {
      throw new Error((antwort.json && antwort.json.detail) || '');
    }
    stand.textContent = 'Entwurf gesichert um ' + new Date().toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' }) + ' Uhr.';
  } catch (e) {
    gespeichert = null;
    stand.textContent = 'Der Entwurf konnte nicht gesichert werden. ' + e.message;
  }
}

export function bald() {
  clearTimeout(wecker);
  wecker = setTimeout(() => { laufend = speichere(); }, RUHE);
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
}
