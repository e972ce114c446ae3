// "Speichern" in a task form would leave what citizens wrote in plain text in this browser's storage, beyond the logout and the
// retention periods. Here it lasts as long as the page is open, and older remains are cleared away.

const FORMULARE = ['camunda-form:', 'camForm:'];
const fluechtig = new Map();

const istFormular = (name) => FORMULARE.some((anfang) => String(name).startsWith(anfang));

const { getItem, setItem, removeItem } = Storage.prototype;

Storage.prototype.setItem = function (name, wert) {
  if (istFormular(name)) {
    fluechtig.set(String(name), String(wert));
  } else {
    setItem.call(this, name, wert);
  }
};

Storage.prototype.getItem = function (name) {
  return istFormular(name) ? (fluechtig.get(String(name)) ?? null) : getItem.call(this, name);
};

Storage.prototype.removeItem = function (name) {
  fluechtig.delete(String(name));
  removeItem.call(this, name);
};

Object.keys(window.localStorage)
  .filter(istFormular)
  .forEach((name) => removeItem.call(window.localStorage, name));
