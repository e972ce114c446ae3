// What the build and the gate ask of a model and what can be asked without either. Beans and messages are the server's to know.
const regeln = ['aufgabe', 'wer', 'erklaerung', 'namen', 'frage', 'uhr', 'aufruf', 'modellsprache'];

module.exports = {
  configs: {
    recommended: { rules: Object.fromEntries(regeln.map((regel) => [regel, 'error'])) },
  },
  rules: Object.fromEntries(regeln.map((regel) => [regel, `./rules/${regel}`])),
};
