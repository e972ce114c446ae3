// A dialog of the browser's own: it keeps the focus inside, closes with Escape and gives the focus back.

export function element(art, eigenschaften = {}, kinder = []) {
  const knoten = document.createElement(art);
  Object.entries(eigenschaften).forEach(([name, wert]) => {
    if (name in knoten && typeof wert !== 'string') {
      knoten[name] = wert;
    } else {
      knoten.setAttribute(name, wert);
    }
  });
  knoten.append(...kinder);
  return knoten;
}

export function knopf(worte, wichtig, beiKlick) {
  const taste = element('button', { type: 'button', class: wichtig ? 'btn btn-primary' : 'btn btn-default' }, [worte]);
  taste.addEventListener('click', beiKlick);
  return taste;
}

let naechste = 1;

// kinder: what stands between heading and buttons; tasten(schliesse): the buttons
export function oeffne(titel, klasse, kinder, tasten) {
  const id = 'ombud-dialog-' + naechste++;
  const dialog = element('dialog', { class: 'ombud-dialog ' + klasse, 'aria-labelledby': id });
  const schliesse = () => dialog.close();
  dialog.append(
    element('h2', { id }, [titel]),
    ...kinder,
    element('div', { class: 'ombud-tasten' }, tasten(schliesse))
  );
  // Tasklist's own shortcuts must not hear what is typed here
  dialog.addEventListener('keydown', ereignis => ereignis.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
