// Any number of Anliegen: add, remove, reorder. Names and ids carry the position, so they are numbered anew after each step.

import { rufe } from '../netz.js';
import { code } from './felder.js';

const STELLE = /anliegen\[\d+\]/g;
const liste = document.getElementById('anliegenliste');
const stand = document.getElementById('anliegen-stand');
const formular = document.getElementById('erfassen');
const themen = new Set([...document.querySelectorAll('#themen option')].map(o => code(o.value)));
const bereichnamen = Object.fromEntries([...document.querySelectorAll('#bereichnamen li')].map(b => [b.dataset.bereich, b.textContent]));

export const alle = () => [...liste.children];

function numeriere() {
  const vorhanden = alle();
  vorhanden.forEach((anliegen, i) => {
    for (const knoten of [anliegen, ...anliegen.querySelectorAll('*')]) {
      for (const eigenschaft of ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby']) {
        const wert = knoten.getAttribute(eigenschaft);
        if (wert && wert.includes('anliegen[')) {
          knoten.setAttribute(eigenschaft, wert.replace(STELLE, `anliegen[${i}]`));
        }
      }
    }
    anliegen.querySelector('[data-nummer]').textContent = i + 1;
    anliegen.querySelector('.reihenfolge').hidden = vorhanden.length === 1;
    knopf(anliegen, 'hoch').disabled = i === 0;
    knopf(anliegen, 'runter').disabled = i === vorhanden.length - 1;
    knopf(anliegen, 'weg').disabled = vorhanden.length === 1;
    for (const tat of ['hoch', 'runter', 'weg']) {
      const k = knopf(anliegen, tat);
      k.setAttribute('aria-label', `Anliegen ${i + 1} ${k.textContent}`);
    }
  });
}

const knopf = (anliegen, tat) => anliegen.querySelector(`[data-tat="${tat}"]`);

function leere(anliegen) {
  anliegen.querySelectorAll('input, textarea, select').forEach(feld => {
    if (feld.type === 'checkbox') {
      feld.checked = false;
    } else if (feld.tagName === 'SELECT') {
      feld.selectedIndex = 0;
    } else {
      feld.value = '';
    }
    feld.removeAttribute('aria-invalid');
  });
  anliegen.querySelectorAll('.feldfehler').forEach(fehler => { fehler.hidden = true; fehler.textContent = ''; });
  zeigeBereich(anliegen);
}

export function dazu() {
  const neu = liste.lastElementChild.cloneNode(true);
  liste.append(neu);
  leere(neu);
  numeriere();
  return neu;
}

export function anzahl(wieViele) {
  while (alle().length < wieViele) {
    dazu();
  }
  while (alle().length > wieViele) {
    liste.lastElementChild.remove();
  }
  numeriere();
}

// the server's table decides, because it may look at art and addressee, too; what it said stays valid as long as the page is open
const bereiche = new Map();

async function bereich(frage) {
  if (!bereiche.has(frage)) {
    const antwort = await rufe('GET', '/api/zustaendigkeit?' + frage);
    if (!antwort.ok) {
      return '';
    }
    bereiche.set(frage, antwort.json.bereich);
  }
  return bereiche.get(frage);
}

export async function zeigeBereich(anliegen) {
  const feld = anliegen.querySelector('[name$=".thema"]');
  const marke = anliegen.querySelector('[data-bereich]');
  const thema = code(feld.value);
  const frage = new URLSearchParams({
    thema, art: anliegen.querySelector('[name$=".art"]').value, adressat: formular.elements.adressat.value
  }).toString();
  marke.dataset.frage = frage;
  const gefunden = themen.has(thema) ? await bereich(frage).catch(() => '') : '';
  // somebody typed on meanwhile
  if (marke.dataset.frage === frage) {
    marke.hidden = !gefunden;
    marke.textContent = gefunden ? bereichnamen[gefunden] : '';
  }
}

function handle(tat, anliegen) {
  const nachbar = { hoch: anliegen.previousElementSibling, runter: anliegen.nextElementSibling };
  if (tat === 'hoch' && nachbar.hoch) {
    nachbar.hoch.before(anliegen);
  } else if (tat === 'runter' && nachbar.runter) {
    nachbar.runter.after(anliegen);
  } else if (tat === 'weg') {
    anliegen.remove();
  }
  numeriere();
  const nr = alle().indexOf(anliegen) + 1;
  stand.textContent = tat === 'weg' ? `Anliegen entfernt, es sind noch ${alle().length}.` : `Das Anliegen ist jetzt Nummer ${nr}.`;
  if (tat === 'weg') {
    (nachbar.runter || nachbar.hoch).querySelector('h2').focus();
  } else {
    const k = knopf(anliegen, tat);
    (k.disabled ? knopf(anliegen, tat === 'hoch' ? 'runter' : 'hoch') : k).focus();
  }
}

export function richteEin(geaendert) {
  liste.addEventListener('click', e => {
    const k = e.target.closest('[data-tat]');
    if (k) {
      handle(k.dataset.tat, k.closest('.erfasst-anliegen'));
      geaendert();
    }
  });
  liste.addEventListener('input', e => {
    if (/\.(thema|art)$/.test(e.target.name)) {
      zeigeBereich(e.target.closest('.erfasst-anliegen'));
    }
  });
  formular.elements.adressat.addEventListener('change', () => alle().forEach(zeigeBereich));
  document.getElementById('anliegen-dazu').addEventListener('click', () => {
    const neu = dazu();
    stand.textContent = `Anliegen ${alle().length} dazugekommen.`;
    neu.querySelector('select').focus();
    geaendert();
  });
  numeriere();
  alle().forEach(zeigeBereich);
}
