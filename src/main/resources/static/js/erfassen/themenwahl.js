// Choosing a theme by words: whole words, parts of words, what people say instead, small typing errors. A combobox with a list below
// (ARIA pattern "list autocomplete with automatic selection"): arrows move, Enter and Tab take, Escape closes. One list for all fields.

const HOECHSTENS = 60;
const liste = document.createElement('ul');
const stand = document.createElement('p');
let heim = null;
let feld = null;
let gewaehlt = -1;
let gezeigt = [];
let ansage = null;

// umlauts, their spelling with e, accents and ß are the same to whoever types in a hurry
export const schlicht = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/ß/g, 'ss').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');

const teile = text => schlicht(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const themen = [...document.querySelectorAll('#themen option')].map(option => {
  const code = option.value.split(' ', 1)[0];
  const titel = option.value.slice(code.length + 1);
  return {
    option, code, titel, bereich: option.dataset.bereich, suchcode: code.toLowerCase(),
    titelteile: teile(titel), wortteile: teile(option.dataset.worte || ''), bereichteile: teile(option.dataset.bereich || '')
  };
});

const stamm = wort => (wort.length > 5 ? wort.replace(/(en|er|es|em|e|n|s)$/, '') : wort);

// one letter wrong, missing, too many, or two swapped
function fastGleich(a, b) {
  if (Math.abs(a.length - b.length) > 1) {
    return false;
  }
  let i = 0;
  while (i < a.length && a[i] === b[i]) {
    i++;
  }
  const rest = (x, n) => x.slice(i + n);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
    || a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, 2) === rest(b, 2);
}

const beginntFast = (wort, teil) => wort.length > 4
  && [-1, 0, 1].some(n => fastGleich(wort, teil.slice(0, wort.length + n)));

function rang(thema, wort) {
  const kurz = stamm(wort);
  if (thema.suchcode.startsWith(wort)) {
    return thema.suchcode === wort ? 0 : 1;
  }
  const stufen = [
    () => thema.titelteile[0].startsWith(kurz), () => thema.titelteile.some(t => t.startsWith(kurz)),
    () => thema.wortteile.some(t => t.startsWith(kurz)), () => kurz.length > 2 && thema.titelteile.some(t => t.includes(kurz)),
    () => kurz.length > 2 && thema.wortteile.some(t => t.includes(kurz)), () => thema.bereichteile.some(t => t.startsWith(kurz)),
    () => [...thema.titelteile, ...thema.wortteile].some(t => beginntFast(wort, t))
  ];
  const stufe = stufen.findIndex(gilt => gilt());
  return stufe < 0 ? -1 : stufe + 2;
}

/** The themes that all these words fit, the best first; all of them where nothing was typed. */
export function suche(eingabe) {
  const worte = teile(eingabe);
  return themen
    .map(thema => ({ thema, raenge: worte.map(wort => rang(thema, wort)) }))
    .filter(({ raenge }) => raenge.every(r => r >= 0))
    .map(({ thema, raenge }) => ({ thema, punkte: raenge.reduce((summe, r) => summe + r, 0) }))
    .sort((a, b) => a.punkte - b.punkte || a.thema.code.localeCompare(b.thema.code))
    .map(({ thema }) => thema);
}

const wert = thema => thema.option.value;
const istWahl = feld => themen.some(thema => wert(thema) === feld.value.trim() || thema.suchcode === feld.value.trim().toLowerCase());

function markiere(stelle) {
  gewaehlt = stelle;
  [...liste.children].forEach((zeile, i) => zeile.setAttribute('aria-selected', String(i === stelle)));
  if (stelle < 0) {
    feld.removeAttribute('aria-activedescendant');
  } else {
    feld.setAttribute('aria-activedescendant', liste.children[stelle].id);
    liste.children[stelle].scrollIntoView({ block: 'nearest' });
  }
}

function zeile(thema, i) {
  const knoten = document.createElement('li');
  knoten.id = 'themenliste-' + i;
  knoten.setAttribute('role', 'option');
  for (const [klasse, text] of [['code', thema.code], ['titel', thema.titel], ['leise', thema.bereich]]) {
    knoten.append(Object.assign(document.createElement('span'), { className: klasse, textContent: text }), ' ');
  }
  return knoten;
}

function sage(satz) {
  clearTimeout(ansage);
  ansage = setTimeout(() => { stand.textContent = satz; }, 600);
}

function oeffne(eingabe) {
  gezeigt = suche(eingabe).slice(0, HOECHSTENS);
  liste.replaceChildren(...gezeigt.map(zeile));
  feld.after(liste);
  liste.hidden = !gezeigt.length;
  feld.setAttribute('aria-expanded', String(!liste.hidden));
  markiere(gezeigt.length && eingabe.trim() ? 0 : -1);
  sage(gezeigt.length === 1 ? 'Ein Thema gefunden.' : gezeigt.length ? `${gezeigt.length} Themen gefunden.` : 'Kein Thema gefunden.');
}

function schliesse() {
  clearTimeout(ansage);
  liste.hidden = true;
  // a field that is copied must not take the list along
  heim.append(liste);
  gewaehlt = -1;
  if (feld) {
    feld.setAttribute('aria-expanded', 'false');
    feld.removeAttribute('aria-activedescendant');
  }
}

function nimm(thema) {
  feld.value = wert(thema);
  schliesse();
  feld.dispatchEvent(new Event('input', { bubbles: true }));
  feld.dispatchEvent(new Event('change', { bubbles: true }));
}

function taste(e) {
  const offen = !liste.hidden;
  const naechstes = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (naechstes) {
    e.preventDefault();
    if (offen) {
      markiere((gewaehlt + naechstes + gezeigt.length + (gewaehlt < 0 && naechstes < 0 ? 1 : 0)) % gezeigt.length);
    } else {
      oeffne(istWahl(feld) ? '' : feld.value);
    }
  } else if (e.key === 'Escape' && offen) {
    e.preventDefault();
    schliesse();
  } else if ((e.key === 'Enter' || e.key === 'Tab') && offen && gewaehlt >= 0) {
    if (e.key === 'Enter') {
      e.preventDefault();
    }
    nimm(gezeigt[gewaehlt]);
  }
}

function ruesteAus(eingabefeld) {
  eingabefeld.removeAttribute('list');
  eingabefeld.setAttribute('role', 'combobox');
  eingabefeld.setAttribute('aria-autocomplete', 'list');
  eingabefeld.setAttribute('aria-expanded', 'false');
  eingabefeld.setAttribute('aria-controls', liste.id);
}

/** Makes every theme field in the form one that is searched by words, also those that come later. */
export function richteEin(formular) {
  const gemeint = knoten => knoten.matches && knoten.matches('[data-themenwahl]');
  Object.assign(liste, { id: 'themenliste', className: 'themenliste', hidden: true });
  liste.setAttribute('role', 'listbox');
  liste.setAttribute('aria-label', 'Themen');
  Object.assign(stand, { className: 'nur-vorlesen' });
  stand.setAttribute('role', 'status');
  heim = formular;
  formular.append(liste, stand);
  formular.querySelectorAll('[data-themenwahl]').forEach(ruesteAus);
  formular.addEventListener('focusin', e => {
    if (gemeint(e.target)) {
      feld = e.target;
    }
  });
  formular.addEventListener('input', e => {
    if (gemeint(e.target) && e.isTrusted) {
      feld = e.target;
      if (feld.value.trim()) {
        oeffne(feld.value);
      } else {
        schliesse();
      }
    }
  });
  formular.addEventListener('keydown', e => {
    if (gemeint(e.target)) {
      taste(e);
    }
  });
  formular.addEventListener('focusout', e => {
    if (!gemeint(e.target)) {
      return;
    }
    const treffer = e.target.value.trim() && !istWahl(e.target) ? suche(e.target.value) : [];
    if (treffer.length === 1) {
      nimm(treffer[0]);
    }
    schliesse();
  });
  // before the field loses the focus
  liste.addEventListener('pointerdown', e => {
    e.preventDefault();
    const getroffen = e.target.closest('li');
    if (getroffen) {
      nimm(gezeigt[[...liste.children].indexOf(getroffen)]);
    }
  });
}
