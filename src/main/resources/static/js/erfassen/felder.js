// The form and the body that the interface wants: a field's name is its path. Same rules as Erfassungsformular on the server.

const NUR_SOFORT = /^soforterledigung\.|^anliegen\[\d+\]\.(ergebnis|abhilfe)$/;
const NICHT_GESENDET = ['schluessel', 'telefon', 'sofort'];

// the token and the key of this form, made anew for each page
const nurDieseSeite = name => name.startsWith('_');

export function werte(formular) {
  const werte = {};
  for (const feld of formular.elements) {
    if (!feld.name || nurDieseSeite(feld.name)) {
      continue;
    }
    if (feld.type === 'checkbox') {
      if (feld.checked) {
        werte[feld.name] = feld.value;
      }
    } else if (feld.value.trim()) {
      werte[feld.name] = feld.value;
    }
  }
  return werte;
}

export function fuelle(formular, werte) {
  for (const feld of formular.elements) {
    if (!feld.name || nurDieseSeite(feld.name) || ['schluessel', 'telefon'].includes(feld.name)) {
      continue;
    }
    if (feld.type === 'checkbox') {
      feld.checked = feld.name in werte;
    } else if (feld.name in werte) {
      feld.value = werte[feld.name];
    } else if (feld.tagName !== 'SELECT') {
      feld.value = '';
    }
  }
}

export const code = eingegeben => eingegeben.trim().split(/\s/, 1)[0].toUpperCase();

// the browser gives the time on the wall of the office, wherever its own clock stands
export function mitZeitzone(ortszeit) {
  const teile = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' })
    .formatToParts(new Date(ortszeit + 'Z'));
  const abstand = teile.find(teil => teil.type === 'timeZoneName').value.replace('GMT', '') || '+00:00';
  return (ortszeit.length === 16 ? ortszeit + ':00' : ortszeit) + abstand;
}

function wert(name, roh) {
  if (/^anliegen\[\d+\]\.thema$/.test(name)) {
    return code(roh);
  }
  if (name === 'eingang') {
    return mitZeitzone(roh);
  }
  return roh === 'true' ? true : roh;
}

function setze(ziel, pfad, wert) {
  const teile = pfad.replace(/\[(\d+)\]/g, '.$1').split('.');
  let hier = ziel;
  teile.slice(0, -1).forEach((teil, i) => {
    hier[teil] = hier[teil] || (/^\d+$/.test(teile[i + 1]) ? [] : {});
    hier = hier[teil];
  });
  // of the boxes of one question only those that are ticked are sent
  if (Array.isArray(hier)) {
    hier.push(wert);
  } else {
    hier[teile[teile.length - 1]] = wert;
  }
}

export function inhalt(formular) {
  const alle = werte(formular);
  const sofort = 'sofort' in alle;
  const selbst = (alle['einreicher.art'] || 'SELBST') === 'SELBST';
  const ergebnis = sofort ? { soforterledigung: { erledigungsvermerk: '' } } : {};
  Object.entries(alle)
    .filter(([name]) => !NICHT_GESENDET.includes(name) && !nurDieseSeite(name))
    .filter(([name]) => sofort || !NUR_SOFORT.test(name))
    .filter(([name]) => !(selbst && name.startsWith('einreicher.')))
    .forEach(([name, roh]) => setze(ergebnis, name, wert(name, roh)));
  if (ergebnis.reaktionsart === 'PETITION' && !ergebnis.absender) {
    // who records it by hand is asked who asks
    ergebnis.absender = {};
  }
  return ergebnis;
}
