// The fields of form-js: their elements, and writing into them so that form-js knows.

// form-js ends the id of a control with the id of its field; a choice adds the number of the option
export function steuerelement(feld) {
  return document.querySelector(
    `.fjs-container [id$="-${feld.id}"]:is(input, textarea, select, [tabindex]), .fjs-container [id$="-${feld.id}-0"]`
  ) || document.querySelector(`.fjs-container .fjs-form-field [id*="-${feld.id}"]:is(input, textarea, select)`);
}

export function huelle(element) {
  return element && element.closest('.fjs-form-field');
}

export function istBeschreibbar(element) {
  return Boolean(element) && !element.disabled && !element.readOnly;
}

export function setzeText(textfeld, text) {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(textfeld, text);
  textfeld.dispatchEvent(new Event('input', { bubbles: true }));
}

// at the cursor, as a paragraph of its own; the first gap of the text block is selected, so that the next word fills it
export function fuegeEin(textfeld, baustein) {
  const { value, selectionStart: von, selectionEnd: bis } = textfeld;
  const davor = value.slice(0, von);
  const danach = value.slice(bis);
  const oben = davor === '' || davor.endsWith('\n\n') ? '' : davor.endsWith('\n') ? '\n' : '\n\n';
  const unten = danach === '' || danach.startsWith('\n') ? '' : '\n\n';
  textfeld.focus();
  // keeps the browser's undo; where it is not offered, the value is set
  if (!document.execCommand('insertText', false, oben + baustein + unten)) {
    setzeText(textfeld, davor + oben + baustein + unten + danach);
  }
  const anfang = von + oben.length;
  const luecke = /\[…[^\]]*\]/.exec(baustein);
  textfeld.setSelectionRange(
    anfang + (luecke ? luecke.index : baustein.length),
    anfang + (luecke ? luecke.index + luecke[0].length : baustein.length)
  );
}

// 2026-11-20, empty as long as no day is chosen
export function tag(feld) {
  const eingabe = steuerelement(feld);
  const gewaehlt = eingabe && eingabe._flatpickr && eingabe._flatpickr.selectedDates[0];
  const zwei = zahl => String(zahl).padStart(2, '0');
  return gewaehlt
    ? `${gewaehlt.getFullYear()}-${zwei(gewaehlt.getMonth() + 1)}-${zwei(gewaehlt.getDate())}`
    : '';
}
