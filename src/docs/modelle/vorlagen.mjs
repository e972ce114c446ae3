// Whether the element templates are such as Modeler takes: it leaves out a wrong one and says so only in its log.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { validate } from '@bpmn-io/element-templates-validator';

// from the working directory: the build checks in a copy of this folder, equally deep
const vorlagen = resolve('../../../.camunda/element-templates');
const fehler = [];
for (const datei of (await readdir(vorlagen)).sort()) {
  const { valid, errors } = validate(JSON.parse(await readFile(join(vorlagen, datei), 'utf8')));
  if (!valid) fehler.push(...errors.map(({ message, dataPath, instancePath }) => `${datei} ${dataPath ?? instancePath}: ${message}`));
}
fehler.forEach((einer) => console.error(einer));
process.exitCode = fehler.length > 0 ? 1 : 0;
