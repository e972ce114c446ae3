// Puts the case beside the form of a task. Not a tab of its own: Tasklist throws the form away when somebody changes tabs, and
// with it everything that was typed and not sent.

export default function akte(node) {
  const beilage = document.createElement('aside');
  beilage.className = 'ombud-akte';
  beilage.setAttribute('aria-label', 'Akte');

  function setze(titel, adresse) {
    beilage.textContent = '';
    const platz = node.closest('.task-details');
    const inhalt = platz && platz.querySelector('.tabbed-content');
    if (!inhalt) {
      return;
    }
    inhalt.appendChild(beilage);
    const rahmen = document.createElement('iframe');
    rahmen.title = titel;
    rahmen.src = adresse;
    beilage.appendChild(rahmen);
  }

  // a form that changed the case says so
  function erneuere() {
    const rahmen = beilage.querySelector('iframe');
    if (rahmen) {
      rahmen.contentWindow.location.reload();
    }
  }

  return {
    // a task that has a sheet of its own leads from there to the case
    zeige({ rueckruf, impuls, berichtsjahr, berichtsteil, aktenzeichen, anliegenNr }) {
      window.addEventListener('ombud-akte-geaendert', erneuere);
      if (rueckruf) {
        setze('Rückruf ' + rueckruf.value, '/rueckrufe/' + encodeURIComponent(rueckruf.value) + '/beilage');
      } else if (impuls) {
        setze('Verbesserungsimpuls ' + impuls.value, '/impulse/' + encodeURIComponent(impuls.value) + '/beilage');
      } else if (berichtsjahr) {
        setze('Jahresbericht ' + berichtsjahr.value, '/berichte/' + encodeURIComponent(berichtsjahr.value)
          + (berichtsteil ? '/teile/' + encodeURIComponent(berichtsteil.value) : '') + '/beilage');
      } else if (aktenzeichen) {
        const nr = anliegenNr ? Number(anliegenNr.value) : 0;
        setze('Akte ' + aktenzeichen.value, '/akte/' + encodeURIComponent(aktenzeichen.value) + '/beilage'
          + (nr ? '?anliegen=' + nr + '#akte-anliegen-' + nr : ''));
      }
    },
    raeume() {
      window.removeEventListener('ombud-akte-geaendert', erneuere);
      beilage.remove();
    }
  };
}
