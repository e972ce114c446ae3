// Files on their way to the server: chosen or dropped, looked at for what can be known here, sent with progress.

import { lade } from '../netz.js';

export function groesse(bytes) {
  const mega = 1024 * 1024;
  if (bytes < 1024) {
    return `${bytes} Byte`;
  }
  if (bytes < mega - 512) {
    return `${Math.round(bytes / 1024)} KB`;
  }
  return `${(bytes / mega).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;
}

// what the server would refuse anyway, without the way there; the kind it tells by the content
export function einwand(datei, grenzen) {
  if (datei.size === 0) {
    return 'Die Datei ist leer.';
  }
  return datei.size > Number(grenzen.hoechstens) ? `Die Datei ist zu groß: höchstens ${grenzen.hoechstensInWorten}.` : '';
}

const ABGEMELDET = 'Bitte in einem anderen Fenster neu anmelden und die Datei noch einmal wählen.';
const GETRENNT = 'Keine Verbindung. Bitte die Datei noch einmal wählen.';

function satz({ status, json }) {
  if (status === 401) {
    return ABGEMELDET;
  }
  const fehler = json && json.errors && json.errors[0];
  return (fehler && fehler.message) || (json && json.detail) || 'Das Hochladen ist misslungen. Bitte die Datei noch einmal wählen.';
}

/**
 * Resolves to {ok, json, satz}; never rejects. "unterwegs" gets the part that has left, 0 to 1. "abbruch" is an AbortSignal.
 */
export async function sende(ziel, datei, felder, { unterwegs, abbruch }) {
  const inhalt = new FormData();
  inhalt.append('datei', datei);
  Object.entries(felder).forEach(([name, wert]) => inhalt.append(name, wert));
  try {
    const antwort = await lade(ziel, inhalt, { unterwegs, abbruch });
    return { ok: antwort.ok, json: antwort.json, satz: antwort.ok ? '' : satz(antwort) };
  } catch (e) {
    return { ok: false, json: null, satz: e instanceof TypeError ? GETRENNT : e.message };
  }
}

/** A line of the list: name, size, how far it is, and room for more behind. */
export function zeile(name, bytes) {
  const baue = (tag, eigenschaften, ...kinder) => {
    const knoten = Object.assign(document.createElement(tag), eigenschaften);
    knoten.append(...kinder);
    return knoten;
  };
  const balken = baue('progress', { max: 1, value: 0 });
  balken.setAttribute('aria-label', name);
  const stand = baue('span', { className: 'leise' });
  const fehler = baue('p', { className: 'dateifehler', hidden: true });
  const taten = baue('span', { className: 'taten' });
  const element = baue('li', { className: 'datei' },
    baue('p', { className: 'dateiname' }, baue('strong', { textContent: name }), ' ', baue('span', { className: 'leise zeit', textContent: groesse(bytes) })),
    taten, baue('p', { className: 'unterwegs' }, balken, ' ', stand), fehler);
  const unterwegs = element.querySelector('.unterwegs');
  return {
    element, taten, baue,
    fortschritt(teil) {
      balken.value = teil;
      stand.textContent = teil < 1 ? `${Math.floor(teil * 100)} %` : 'wird geprüft …';
    },
    fertig(text) {
      balken.remove();
      stand.textContent = text;
      unterwegs.hidden = !text;
    },
    misslungen(text) {
      unterwegs.hidden = true;
      fehler.textContent = text;
      fehler.hidden = false;
      element.classList.add('misslungen');
    }
  };
}

/** The box takes what is dropped on it as if it had been chosen; the field may be chosen from again at once. */
export function ablage(kasten, feld, nimm) {
  kasten.classList.add('mit-ablage');
  kasten.addEventListener('dragover', e => { e.preventDefault(); kasten.classList.add('darueber'); });
  kasten.addEventListener('dragleave', () => kasten.classList.remove('darueber'));
  kasten.addEventListener('drop', e => {
    e.preventDefault();
    kasten.classList.remove('darueber');
    nimm([...e.dataTransfer.files]);
  });
  feld.addEventListener('change', () => {
    nimm([...feld.files]);
    feld.value = '';
  });
}
