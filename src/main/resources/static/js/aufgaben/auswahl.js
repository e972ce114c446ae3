// Choosing all tasks at once and saying how many are chosen. Without this script each is ticked by hand and everything else works.
const formular = document.getElementById('auswahl');

function beginne(formular) {
  const alle = formular.querySelector('[data-alle] input');
  const einzelne = [...formular.querySelectorAll('input[name="aufgabe"]')];
  const zahl = formular.querySelector('[data-zahl]');

  function zeige() {
    const gewaehlt = einzelne.filter(eine => eine.checked).length;
    alle.checked = gewaehlt === einzelne.length;
    alle.indeterminate = gewaehlt > 0 && gewaehlt < einzelne.length;
    const { keine, eine, viele } = zahl.dataset;
    zahl.textContent = gewaehlt === 0 ? keine : gewaehlt === 1 ? eine : viele.replace('#', gewaehlt);
  }

  alle.addEventListener('change', () => {
    einzelne.forEach(eine => {
      eine.checked = alle.checked;
    });
    zeige();
  });
  einzelne.forEach(eine => eine.addEventListener('change', zeige));
  zeige();
}

document.documentElement.classList.add('mit-js');
if (formular) {
  beginne(formular);
}
