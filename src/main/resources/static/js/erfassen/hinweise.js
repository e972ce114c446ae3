// Cards for signs of special ways, on every page where somebody types what a person says. They only suggest.

// which way a sign suggests, and how the way is called, says the page
const weg = zeichen => document.querySelector(`#wegnamen [data-zeichen="${zeichen}"]`);

export function baue(tag, eigenschaften, ...kinder) {
  const knoten = Object.assign(document.createElement(tag), eigenschaften);
  knoten.append(...kinder);
  return knoten;
}

export function haken(id, klasse, wert, beschriftung) {
  const kasten = baue('input', { type: 'checkbox', id, className: klasse, value: wert });
  return baue('p', { className: 'haken' }, kasten, baue('label', { htmlFor: id, textContent: beschriftung }));
}

// What is still suggested keeps its element: a tick, a choice and the focus stay where they are while somebody types on.
export function zeige(ort, vorschlaege) {
  const bisher = new Map([...ort.children].map(karte => [karte.dataset.schluessel, karte]));
  const karten = vorschlaege.map(({ schluessel, neu }) => {
    const karte = bisher.get(schluessel) || neu();
    karte.dataset.schluessel = schluessel;
    return karte;
  });
  [...ort.children].filter(karte => !karten.includes(karte)).forEach(karte => karte.remove());
  karten.forEach((karte, i) => {
    if (ort.children[i] !== karte) {
      ort.insertBefore(karte, ort.children[i] || null);
    }
  });
  return karten;
}

function hinweiskarte(zeichen, dazu) {
  const { textContent: name, dataset: { art } } = weg(zeichen);
  return baue('article', { className: 'vorschlag' },
    baue('h3', { textContent: 'Vielleicht: ' + name }),
    baue('p', { className: 'leise' }),
    dazu(art));
}

// dazu: what the card offers besides, made of the way
export function zeigeHinweise(hinweise, text, dazu) {
  const karten = zeige(document.getElementById('hinweise'),
    hinweise.map(({ zeichen }) => ({ schluessel: zeichen, neu: () => hinweiskarte(zeichen, dazu) })));
  hinweise.forEach((hinweis, i) => {
    const worte = [...new Set(hinweis.fundstellen.map(stelle => `„${text.slice(stelle.start, stelle.ende)}“`))].join(', ');
    karten[i].dataset.worte = worte;
    karten[i].querySelector('.leise').textContent = 'Gefunden: ' + worte;
  });
}
