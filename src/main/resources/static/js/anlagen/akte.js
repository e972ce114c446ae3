// Files on the page of a case: several at once and with progress, where the form alone sends one.

import { ablage, einwand, sende, zeile } from './hochladen.js';

const formular = document.getElementById('anlage-formular');
const feld = document.getElementById('anlage-datei');
const liste = document.getElementById('anlage-stand');
const ansage = document.getElementById('anlage-ansage');
const knopf = formular.querySelector('button[type="submit"]');
const gewaehlt = new Map();

function felder() {
  const wozu = formular.elements.wozu.value;
  const herkunft = formular.elements.herkunft.value;
  if (!wozu) {
    return { herkunft };
  }
  return wozu.startsWith('N') ? { herkunft, nachtrag: wozu.slice(1) } : { herkunft, anliegen: wozu };
}

function nimm(dateien) {
  liste.querySelectorAll('.erledigt').forEach(zeile => zeile.remove());
  for (const datei of dateien) {
    const anzeige = zeile(datei.name, datei.size);
    const weg = anzeige.baue('button', { type: 'button', className: 'knopf leise klein', textContent: 'doch nicht' });
    weg.setAttribute('aria-label', `${datei.name} doch nicht`);
    weg.addEventListener('click', () => {
      gewaehlt.delete(anzeige);
      anzeige.element.remove();
      knopf.disabled = !gewaehlt.size;
      feld.focus();
    });
    anzeige.taten.append(weg);
    liste.append(anzeige.element);
    const satz = einwand(datei, formular.dataset);
    if (satz) {
      anzeige.misslungen(satz);
      anzeige.element.classList.add('erledigt');
      ansage.textContent = `${datei.name}: ${satz}`;
    } else {
      anzeige.fortschritt(0);
      gewaehlt.set(anzeige, datei);
    }
  }
  knopf.disabled = !gewaehlt.size;
}

async function ladeHoch() {
  const dazu = felder();
  for (const [anzeige, datei] of [...gewaehlt]) {
    anzeige.taten.remove();
    const ergebnis = await sende(formular.dataset.ziel, datei, dazu, {
      unterwegs: teil => anzeige.fortschritt(teil), abbruch: new AbortController().signal
    });
    gewaehlt.delete(anzeige);
    anzeige.element.classList.add('erledigt');
    if (ergebnis.ok) {
      const text = ergebnis.json.schonDa ? `liegt schon als Anlage ${ergebnis.json.anlage.nr} in der Akte` : 'hochgeladen';
      anzeige.fertig(text);
      ansage.textContent = `${datei.name} ${text}.`;
    } else {
      anzeige.misslungen(ergebnis.satz);
      ansage.textContent = `${datei.name}: ${ergebnis.satz}`;
    }
  }
}

// what was wrong with a file stays to be read, so only the list above is fetched anew
async function zeigeNeueListe() {
  const antwort = await fetch(window.location.pathname, { credentials: 'same-origin' });
  const seite = new DOMParser().parseFromString(await antwort.text(), 'text/html');
  for (const ort of ['akte-anlagen', 'anlagenliste']) {
    document.getElementById(ort).replaceWith(document.adoptNode(seite.getElementById(ort)));
  }
}

feld.required = false;
feld.multiple = true;
feld.removeAttribute('name');
knopf.disabled = true;
ablage(formular.querySelector('.ablage'), feld, nimm);

formular.addEventListener('submit', async e => {
  e.preventDefault();
  knopf.disabled = true;
  await ladeHoch();
  await zeigeNeueListe().catch(() => window.location.reload());
  feld.focus();
});
