// The call of an advice centre needs no script; with one, its themes are searched by words, and signs of special ways are shown while
// somebody types. Whoever recorded the call decides about them afterwards, in the case.

import { rufe } from '../netz.js';
import { baue, zeigeHinweise } from './hinweise.js';
import { richteEin } from './themenwahl.js';

const RUHE = 700;
const formular = document.getElementById('anruf');
const felder = ['beschreibung1', 'beschreibung2'].map(id => document.getElementById(id));
const stand = document.getElementById('hinweise-stand');
let wecker = null;
let letzte = '';

richteEin(formular);

async function suche() {
  const worte = felder.map(feld => feld.value).filter(Boolean).join('.\n\n').normalize('NFC').trim().slice(0, 20000);
  if (worte === letzte) {
    return;
  }
  letzte = worte;
  try {
    const fund = worte ? await rufe('POST', '/api/hinweise', { text: worte }) : { ok: true, json: { hinweise: [] } };
    if (worte === letzte) {
      const hinweise = fund.ok ? fund.json.hinweise : [];
      zeigeHinweise(hinweise, worte, () => baue('p', { textContent: 'Nach dem Erfassen in der Akte darüber entscheiden.' }));
      document.getElementById('anruf-hinweise').hidden = hinweise.length === 0;
      stand.textContent = hinweise.length ? 'Hinweise auf besondere Wege: ' + hinweise.length : '';
    }
  } catch {
    letzte = ''; // asked again with the next letter
  }
}

formular.addEventListener('input', () => {
  clearTimeout(wecker);
  wecker = setTimeout(suche, RUHE);
});
suche();
