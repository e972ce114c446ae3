// Signs of special ways and similar cases, while somebody types. They only suggest; a person ticks.

import { rufe } from './api.js';
import { inhalt } from './felder.js';

const WEGE = {
  WIDERSPRUCH: 'RECHTSBEHELF', NOTLAGE: 'NOTLAGE', DIENSTAUFSICHT: 'DIENSTAUFSICHT', DATENAUSKUNFT: 'DATENAUSKUNFT',
  IFG: 'IFG', PRESSE: 'PRESSE', DROHUNG: 'DROHUNG', BEFANGENHEIT: 'BEFANGENHEIT', ANDERES_JOBCENTER: 'UNZUSTAENDIG'
};
const VERBINDUNGEN = { DUBLETTE: 'dasselbe, doppelt erfasst', WIEDERHOLUNG: 'dasselbe noch einmal, nichts Neues', ZUSAMMENHANG: 'gehört zusammen' };
const RUHE = 700;

const formular = document.getElementById('erfassen');
const darfVerbinden = formular.dataset.verbinden === 'true';
const name = art => document.querySelector(`#wegnamen [data-art="${art}"]`).textContent;
let wecker = null;
let laufend = null;
let letzte = { hinweise: '', aehnliche: '' };

function baue(tag, eigenschaften, ...kinder) {
  const knoten = Object.assign(document.createElement(tag), eigenschaften);
  knoten.append(...kinder);
  return knoten;
}

function haken(id, klasse, wert, beschriftung, an) {
  const kasten = baue('input', { type: 'checkbox', id, className: klasse, value: wert, checked: an });
  return baue('p', { className: 'haken' }, kasten, baue('label', { htmlFor: id, textContent: beschriftung }));
}

function zeigeHinweise(hinweise, text) {
  const ort = document.getElementById('hinweise');
  const angehakt = new Set(wege().map(weg => weg.art));
  ort.replaceChildren(...hinweise.map(hinweis => {
    const art = WEGE[hinweis.zeichen];
    const worte = hinweis.fundstellen.map(stelle => `„${text.slice(stelle.start, stelle.ende)}“`).join(', ');
    const karte = baue('article', { className: 'vorschlag' },
      baue('h3', { textContent: 'Vielleicht: ' + name(art) }),
      baue('p', { className: 'leise', textContent: 'Gefunden: ' + worte }),
      haken('weg-' + art, 'weg', art, 'Diesen Weg mit dem Erfassen eröffnen', angehakt.has(art)));
    karte.dataset.worte = worte;
    return karte;
  }));
}

function zeigeAehnliche(aehnliche) {
  const ort = document.getElementById('aehnliche');
  const gewaehlt = new Set(verbindungen().map(v => v.mit));
  ort.replaceChildren(...aehnliche.map(fall => {
    const az = fall.aktenzeichen;
    const tag = fall.eingang.split('-').reverse().join('.');
    const karte = baue('article', { className: 'vorschlag' },
      baue('h3', {}, 'Ähnlich: ', baue('a', { href: '/akte/' + encodeURIComponent(az), target: '_blank', rel: 'noopener', textContent: az })),
      baue('p', { className: 'leise', textContent: `${fall.betreff || 'ohne Betreff'}, eingegangen am ${tag}. Grund: ${fall.grund}` }));
    if (darfVerbinden) {
      const id = 'verbinden-' + az;
      const auswahl = baue('select', { id: id + '-art' },
        ...Object.entries(VERBINDUNGEN).map(([art, wort]) => baue('option', { value: art, textContent: wort })));
      auswahl.setAttribute('aria-label', 'Wie ' + az + ' dazugehört');
      karte.append(haken(id, 'verbinden', az, 'Nach dem Erfassen verbinden', gewaehlt.has(az)), auswahl);
    }
    karte.dataset.grund = fall.grund;
    return karte;
  }));
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
      zeigeHinweise(fund.ok ? fund.json.hinweise : [], worte);
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
  document.getElementById('vorschlaege-leer').hidden = Boolean(document.querySelector('.vorschlag'));
}

export function bald() {
  clearTimeout(wecker);
  wecker = setTimeout(suche, RUHE);
}
