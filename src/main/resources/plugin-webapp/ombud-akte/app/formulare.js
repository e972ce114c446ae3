// form-js knows English only and opens links in this window, where Tasklist throws the form away: here it learns German and manners.

const SAETZE = [
  [/^Field is required\.$/, () => 'Diese Angabe fehlt.'],
  [/^Field must have maximum length of (\d+)\.$/, (_, zahl) => `Bitte höchstens ${Number(zahl).toLocaleString('de-DE')} Zeichen.`]
];

const MONATE = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const TAGE = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const KALENDER = {
  firstDayOfWeek: 1,
  weekdays: { shorthand: TAGE.map(tag => tag.slice(0, 2)), longhand: TAGE },
  months: { shorthand: MONATE.map(monat => monat.slice(0, 3)), longhand: MONATE },
  yearAriaLabel: 'Jahr',
  monthAriaLabel: 'Monat'
};

// only the data of the text node is changed: form-js keeps the node and goes on managing it
function meldungAufDeutsch(zeile) {
  const text = zeile.firstChild;
  const satz = text && SAETZE.find(([englisch]) => englisch.test(text.data));
  if (satz) {
    text.data = text.data.replace(satz[0], satz[1]);
  }
}

function kalenderAufDeutsch(feld) {
  const kalender = feld._flatpickr;
  if (kalender && kalender.config.locale !== KALENDER) {
    kalender.set('ariaDateFormat', 'j. F Y');
    kalender.set('locale', KALENDER);
    feld.placeholder = 'TT.MM.JJJJ';
  }
}

function auswahlAufDeutsch(anzeige) {
  const text = anzeige.firstChild;
  if (text && text.data === 'Select') {
    text.data = 'Bitte wählen';
  }
}

// in the same window a link would throw the form away
function eigenesFenster(verweis) {
  verweis.target = '_blank';
  verweis.rel = 'noopener';
}

function richteFormulareEin() {
  document.querySelectorAll('.fjs-container a[href]:not([target])').forEach(eigenesFenster);
  document.querySelectorAll('.fjs-form-field-error li').forEach(meldungAufDeutsch);
  document.querySelectorAll('.fjs-form-field-datetime input').forEach(kalenderAufDeutsch);
  document.querySelectorAll('.fjs-select-display').forEach(auswahlAufDeutsch);
}

export default function formulare() {
  const waechter = new MutationObserver(richteFormulareEin);
  waechter.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => waechter.disconnect();
}
