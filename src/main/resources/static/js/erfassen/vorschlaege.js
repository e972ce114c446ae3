// Signs of special ways and similar cases, while somebody types. They only suggest; a person ticks.

import { rufe } from '../netz.js';
import { inhalt } from './felder.js';
import { baue, haken, zeige, zeigeHinweise } from './hinweise.js';

const VERBINDUNGEN = { DUBLETTE: 'dasselbe, doppelt erfasst', WIEDERHOLUNG: 'dasselbe noch einmal, nichts Neues', ZUSAMMENHANG: 'gehört zusammen' };
const RUHE = 700;

const formular = document.getElementById('erfassen');
const darfVerbinden = formular.dataset.verbinden === 'true';
let wecker = null;
let laufend = null;
const letzte = { hinweise: '', aehnliche: '' };

function fallkarte(az) {
  const karte = baue('article', { className: 'vorschlag' },
    baue('h3', {}, 'Ähnlich: ', baue('a', { href: '/akte/' + encodeURIComponent(az), target: '_blank', rel: 'noopener', textContent: az })),
    baue('p', { className: 'leise' }));
  if (darfVerbinden) {
    const id = 'verbinden-' + az;
    const auswahl = baue('select', { id: id + '-art' },
      ...Object.entries(VERBINDUNGEN).map(([art, wort]) => baue('option', { value: art, textContent: wort })));
    auswahl.setAttribute('aria-label', 'Wie ' + az + ' dazugehört');
    karte.append(haken(id, 'verbinden', az, 'Nach dem Erfassen verbinden'), auswahl);
  }
  return karte;
}

function zeigeAehnliche(aehnliche) {
  const karten = zeige(document.getElementById('aehnliche'),
    aehnliche.map(fall => ({ schluessel: fall.aktenzeichen, neu: () => fallkarte(fall.aktenzeichen) })));
  aehnliche.forEach((fall, i) => {
    const tag = fall.eingang.split('-').reverse().join('.');
    karten[i].dataset.grund = fall.grund;
    karten[i].querySelector('.leise').textContent = `${fall.betreff || 'ohne Betreff'}, eingegangen am ${tag}. Grund: ${fall.grund}`;
  });
}

// how many, and only where that changes: the cards themselves are read by whoever goes there
function sage() {
  const zaehle = (ort, eins, viele) => {
    const zahl = document.getElementById(ort).children.length;
    return zahl === 0 ? [] : [zahl === 1 ? eins : zahl + ' ' + viele];
  };
  const gefunden = [
    ...zaehle('hinweise', 'ein Hinweis auf einen besonderen Weg', 'Hinweise auf besondere Wege'),
    ...zaehle('aehnliche', 'eine ähnliche Kundenreaktion', 'ähnliche Kundenreaktionen')];
  const satz = gefunden.length ? 'Gefunden: ' + gefunden.join(' und ') + '.' : '';
  const stand = document.getElementById('vorschlaege-stand');
  if (stand.textContent !== satz) {
    stand.textContent = satz;
  }
}

export const wege = () => [...document.querySelectorAll('#hinweise .weg:checked')]
  .map(k => ({ art: k.value, anlass: k.closest('article').dataset.worte.slice(0, 2000) }));

export const verbindungen = () => [...document.querySelectorAll('#aehnliche .verbinden:checked')].map(k => ({
  mit: k.value,
  art: document.getElementById(k.id + '-art').value,
  grund: 'Beim Erfassen verbunden: ' + k.closest('article').dataset.grund
}));

async function suche() {
  const { betreff, text, kunde, anliegen = [] } = inhalt(formular);
  const beschreibungen = anliegen.filter(Boolean).map(a => a.beschreibung).filter(Boolean);
  const worte = [betreff, text, ...beschreibungen].filter(Boolean).join('.\n\n').normalize('NFC').trim().slice(0, 20000);
  const { vorname, nachname, email, telefon, bgNummer, anschrift } = kunde || {};
  const frage = {
    kunde: { vorname, nachname, email, telefon, bgNummer, plz: anschrift && anschrift.plz },
    text, anliegen: beschreibungen.map(beschreibung => ({ beschreibung }))
  };
  if (laufend) {
    laufend.abort();
  }
  laufend = new AbortController();
  const { signal } = laufend;
  try {
    if (worte !== letzte.hinweise) {
      const fund = worte ? await rufe('POST', '/api/hinweise', { text: worte }, { signal }) : { ok: true, json: { hinweise: [] } };
      letzte.hinweise = worte;
      zeigeHinweise(fund.ok ? fund.json.hinweise : [], worte, art => haken('weg-' + art, 'weg', art, 'Diesen Weg mit dem Erfassen eröffnen'));
    }
    const gefragt = JSON.stringify(frage);
    if (gefragt !== letzte.aehnliche) {
      const fund = worte ? await rufe('POST', '/api/dubletten', frage, { signal }) : { ok: true, json: { aehnliche: [] } };
      letzte.aehnliche = gefragt;
      zeigeAehnliche(fund.ok ? fund.json.aehnliche : []);
    }
  } catch {
    // asked again with the next letter
  }
  if (!formular.isConnected) {
    return; // recorded meanwhile, and the page has gone on
  }
  document.getElementById('vorschlaege-leer').hidden = Boolean(document.querySelector('.vorschlag'));
  sage();
}

export function bald() {
  clearTimeout(wecker);
  wecker = setTimeout(suche, RUHE);
}
