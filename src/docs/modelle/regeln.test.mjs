// A rule that cannot fail says nothing about the models that pass it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const GUT = `<bpmn:userTask id="UserTask_AntwortSchreiben" name="Antwort schreiben" camunda:formRef="antwort-schreiben"
    camunda:formRefBinding="deployment" camunda:candidateGroups="krm" camunda:dueDate="\${uhr.bisAntwort(execution)}">
  <bpmn:documentation>Das KRM schreibt eine Antwort.</bpmn:documentation></bpmn:userTask>
  <bpmn:textAnnotation id="TextAnnotation_AntwortSchreiben"><bpmn:text>KRM</bpmn:text></bpmn:textAnnotation>
  <bpmn:association id="Association_AntwortSchreiben" sourceRef="UserTask_AntwortSchreiben" targetRef="TextAnnotation_AntwortSchreiben" />`;

async function befunde(inhalt) {
  const xml = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
      xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <bpmn:process id="probe" isExecutable="true"><bpmn:documentation>Nur zur Probe.</bpmn:documentation>${inhalt}</bpmn:process></bpmn:definitions>`;
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const gefunden = await new Linter({ config: { extends: 'plugin:ombud/recommended' }, resolver: new NodeResolver() }).lint(rootElement);
  return Object.entries(gefunden).flatMap(([regel, stellen]) => stellen.map(({ id, message }) => `${regel} ${id} ${message}`)).sort();
}

test('a task with all that the office needs passes', async () => {
  assert.deepEqual(await befunde(GUT), []);
});

const FEHLER = {
  'a task without a group': [GUT.replace('camunda:candidateGroups="krm"', ''), /^ombud\/aufgabe .*keine Gruppe/],
  'a group that is not there': [GUT.replace('"krm"', '"krm, kmr"'), /^ombud\/aufgabe .*„kmr“ gibt es nicht/],
  'a task of which the drawing does not say whose it is': [GUT.replace('<bpmn:text>KRM</bpmn:text>', ''), /^ombud\/wer .*wer arbeitet/],
  'a drawing that names another group': [GUT.replace('<bpmn:text>KRM</bpmn:text>', '<bpmn:text>Teamleitung</bpmn:text>'), /^ombud\/wer .*„Teamleitung“.*„krm“/],
  'a clock that is not there': [GUT.replace('uhr.bisAntwort(execution)', "uhr.ab(execution, 'VERSANT')"), /^ombud\/uhr .*fristen\.dmn/],
  'a task without a due date': [GUT.replace(/camunda:dueDate="[^"]+"/, ''), /^ombud\/aufgabe .*keine Frist/],
  'a task without a form': [GUT.replace('camunda:formRef="antwort-schreiben"', ''), /^ombud\/aufgabe .*kein Formular/],
  'a form that floats': [GUT.replace('"deployment"', '"latest"'), /^ombud\/aufgabe .*gebunden/],
  'a due date by heart': [GUT.replace(/camunda:dueDate="[^"]+"/, 'camunda:dueDate="2026-12-24"'), /^ombud\/uhr /],
  'a task that nobody explained': [GUT.replace('Das KRM schreibt eine Antwort.', ''), /^ombud\/erklaerung /],
  'a task whose label was changed alone': [GUT.replace('"Antwort schreiben"', '"Brief schreiben"'), /^ombud\/namen /],
  'a task with a user': [GUT.replace('camunda:candidateGroups', 'camunda:candidateUsers="a" camunda:candidateGroups'), /^ombud\/modellsprache .*candidateUsers/],
  'a listener with a class': [
    GUT.replace('<bpmn:documentation>', '<bpmn:extensionElements><camunda:taskListener class="a.B" event="complete"/></bpmn:extensionElements><bpmn:documentation>'),
    /^ombud\/modellsprache .*class/,
  ],
  'a connector': [
    GUT.replace('<bpmn:documentation>', '<bpmn:extensionElements><camunda:connector/></bpmn:extensionElements><bpmn:documentation>'),
    /^ombud\/modellsprache .*camunda:connector/,
  ],
  'a script': ['<bpmn:scriptTask id="ScriptTask_Rechnen" name="Rechnen" scriptFormat="javascript"><bpmn:script>1</bpmn:script></bpmn:scriptTask>', /^ombud\/modellsprache .*scriptTask/],
  'a shell': ['<bpmn:serviceTask id="ServiceTask_Rechnen" name="Rechnen" camunda:type="shell" />', /^ombud\/modellsprache .*camunda:type/],
  'a step that does nothing': ['<bpmn:serviceTask id="ServiceTask_Rechnen" name="Rechnen" />', /^ombud\/modellsprache .*tut nichts/],
  'a call that forgets the case': ['<bpmn:callActivity id="CallActivity_Versenden" name="Versenden" calledElement="versand" />', /^ombud\/aufruf .*Aktenzeichen/],
  'a gateway that does not ask': [
    '<bpmn:exclusiveGateway id="Gateway_Frei" name="Frei"><bpmn:documentation>Nein, wenn es zurückgeht.</bpmn:documentation></bpmn:exclusiveGateway>',
    /^ombud\/frage .*Fragezeichen/,
  ],
  'a timer by heart': [
    '<bpmn:intermediateCatchEvent id="Event_Warten" name="Warten"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>',
    /^ombud\/uhr /,
  ],
};

for (const [was, [inhalt, befund]] of Object.entries(FEHLER)) {
  test(`${was} is found`, async () => {
    const gefunden = await befunde(inhalt);
    assert.ok(gefunden.some((einer) => befund.test(einer)), gefunden.join('\n') || 'nothing');
  });
}
