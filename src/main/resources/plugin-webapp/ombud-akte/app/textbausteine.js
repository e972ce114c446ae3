// The list of text blocks: words narrow it, arrows move in it, Enter inserts.

import { element, knopf, oeffne } from './dialog.js';
import { fuegeEin } from './felder.js';
import { hole } from '/js/netz.js';

const schlicht = text => text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

function passt(baustein, worte) {
  const inhalt = schlicht([baustein.titel, baustein.wofuer, baustein.text].join(' '));
  return schlicht(worte).split(/\s+/).every(wort => inhalt.includes(wort));
}

function eintrag(baustein) {
  const zeile = element('li', { role: 'option', id: 'ombud-baustein-' + baustein.id, 'aria-selected': 'false' }, [
    element('span', { class: 'titel' }, [baustein.titel]),
    element('span', { class: 'wofuer' }, [(baustein.passend ? 'zum Thema: ' : '') + baustein.wofuer])
  ]);
  zeile.baustein = baustein;
  return zeile;
}

function zeigeAuswahl(textfeld, bausteine) {
  const suche = element('input', {
    type: 'search', id: 'ombud-bausteinsuche', class: 'form-control', role: 'combobox', autocomplete: 'off',
    'aria-expanded': 'true', 'aria-controls': 'ombud-bausteinliste', 'aria-autocomplete': 'list'
  });
  const liste = element('ul', { id: 'ombud-bausteinliste', role: 'listbox', 'aria-label': 'Textbausteine' });
  const vorschau = element('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': 'Text des Bausteins' });
  const anzahl = element('p', { class: 'anzahl', role: 'status' });
  const zeilen = bausteine.map(eintrag);
  let gewaehlt = null;

  function waehle(zeile) {
    zeilen.forEach(z => z.setAttribute('aria-selected', String(z === zeile)));
    gewaehlt = zeile || null;
    suche.setAttribute('aria-activedescendant', zeile ? zeile.id : '');
    vorschau.textContent = zeile ? zeile.baustein.text : '';
    einfuegen.disabled = !zeile;
    if (zeile) {
      zeile.scrollIntoView({ block: 'nearest' });
    }
  }

  function filtere() {
    const sichtbar = zeilen.filter(z => passt(z.baustein, suche.value));
    liste.replaceChildren(...sichtbar);
    liste.hidden = !sichtbar.length;
    anzahl.textContent = sichtbar.length === 1 ? '1 Textbaustein' : sichtbar.length + ' Textbausteine';
    waehle(sichtbar[0]);
  }

  function ruecke(um) {
    const sichtbar = [...liste.children];
    const platz = sichtbar.indexOf(gewaehlt) + um;
    waehle(sichtbar[Math.max(0, Math.min(sichtbar.length - 1, platz))]);
  }

  function fuege() {
    if (gewaehlt) {
      const { text } = gewaehlt.baustein;
      dialog.addEventListener('close', () => fuegeEin(textfeld, text), { once: true });
      dialog.close();
    }
  }

  const einfuegen = knopf('Einfügen', true, fuege);
  suche.addEventListener('input', filtere);
  suche.addEventListener('keydown', ereignis => {
    const schritt = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[ereignis.key];
    if (schritt) {
      ereignis.preventDefault();
      ruecke(schritt);
    } else if (ereignis.key === 'Enter') {
      ereignis.preventDefault();
      fuege();
    }
  });
  liste.addEventListener('click', ereignis => {
    waehle(ereignis.target.closest('li'));
    suche.focus();
  });
  liste.addEventListener('dblclick', fuege);

  const pflege = element('a', { href: '/textbausteine', target: '_blank', rel: 'noopener' }, ['Alle Textbausteine ansehen']);
  const dialog = oeffne(
    'Textbaustein einfügen',
    'ombud-bausteine',
    [
      element('label', { for: 'ombud-bausteinsuche' }, ['Suchen nach Wörtern im Titel, Thema oder Text']),
      suche,
      anzahl,
      element('div', { class: 'spalten' }, [liste, vorschau]),
      element('p', { class: 'hinweis' }, ['Stellen wie „[… Betrag]“ füllen Sie selbst aus. ', pflege])
    ],
    schliesse => [einfuegen, knopf('Abbrechen', false, schliesse)]
  );
  filtere();
  suche.focus();
}

export default async function textbausteine({ aktenzeichen, anliegen }, verwendung, textfeld) {
  const adresse = '/api/kundenreaktionen/' + encodeURIComponent(aktenzeichen) + '/textbausteine';
  zeigeAuswahl(textfeld, await hole(`${adresse}?verwendung=${encodeURIComponent(verwendung)}&anliegen=${anliegen}`));
}
