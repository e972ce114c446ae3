// The letter or mail as it would go now. What was typed travels in the body of a request of the dialog's own frame: nothing of it stands
// in an address or is kept.

import { element, knopf, oeffne } from './dialog.js';
import { merkmalDerSitzung } from '/js/netz.js';

let naechste = 1;

export default async function vorschau({ aktenzeichen, anliegen }, schreiben, worte, termin) {
  const { token } = await merkmalDerSitzung();
  const name = 'ombud-vorschau-' + naechste++;
  const rahmen = element('iframe', { name, title: 'Vorschau des Schreibens' });
  const dialog = oeffne('Vorschau', 'ombud-vorschau', [rahmen], schliesse => [knopf('Schließen', true, schliesse)]);
  dialog.querySelector('button').focus(); // with the focus in the frame, Escape would not reach the dialog
  const versteckt = (feld, wert) => element('input', { type: 'hidden', name: feld, value: wert });
  const formular = element(
    'form',
    { method: 'post', action: '/akte/' + encodeURIComponent(aktenzeichen) + '/vorschau', target: name, hidden: true },
    [versteckt('_csrf', token), versteckt('schreiben', schreiben), versteckt('worte', worte), versteckt('termin', termin),
      ...(schreiben === 'RUECKFRAGE' && anliegen ? [versteckt('rueckfrage.anliegen.' + anliegen, 'true')] : [])]
  );
  document.body.append(formular);
  formular.submit();
  formular.remove();
}
