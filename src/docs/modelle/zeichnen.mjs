// Draws every model of bpmn/ into src/docs/bilder/modelle, so that the handbook shows what the engine runs.
// BPMN: <name>.svg and <name>.png. DMN: the requirements diagram likewise, and each decision table as <name>-<entscheidung>.png.
// Each SVG ends with the fingerprint of the model that it shows; a test of the build compares the two, so that no picture is stale.
// Use: npm install && node zeichnen.mjs [name …]; CHROMIUM overrides the browser. The build does not need this.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const models = resolve(here, '../../../bpmn');
const pictures = resolve(here, '../bilder/modelle');
const require = createRequire(import.meta.url);
const part = (library, file) => join(dirname(require.resolve(`${library}/package.json`)), 'dist', file);
const MARGIN = 20;

async function pageWith(browser, script, styles = []) {
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 }, deviceScaleFactor: 1.5 });
  await page.setContent('<!doctype html><meta charset="utf-8"><body style="margin:0;background:#fff"><div id="canvas" style="width:1500px;height:1000px"></div>');
  for (const style of styles) await page.addStyleTag({ path: style });
  await page.addScriptTag({ path: script });
  return page;
}

/** The library numbers its markers at random; counted ones keep the difference between two drawings small. */
function withStableIds(svg) {
  const seen = new Map();
  return svg.replace(/(?<=-)[a-z0-9]{20,30}(?=["')&])/g, (id) => seen.get(id) ?? (seen.set(id, seen.size + 1), seen.size));
}

/** Of the text, whatever ends its lines: a checkout may have changed them. */
function fingerprint(xml) {
  return createHash('sha256').update(xml.replaceAll('\r\n', '\n'), 'utf8').digest('hex');
}

async function picture(browser, drawn, name, xml) {
  const svg = withStableIds(drawn);
  const [, , width, height] = svg.match(/viewBox="([^"]+)"/)[1].split(/\s+/).map(Number);
  const page = await browser.newPage({
    viewport: { width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN },
    deviceScaleFactor: 1.5,
  });
  await page.setContent(`<!doctype html><meta charset="utf-8"><body style="margin:${MARGIN}px;background:#fff">${svg.slice(svg.indexOf('<svg'))}`);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
  await writeFile(join(pictures, `${name}.svg`), `${svg.trimEnd()}\n<!-- Modell: sha256 ${fingerprint(xml)} -->\n`);
}

async function drawBpmn(browser, name, xml) {
  const page = await pageWith(browser, part('bpmn-js', 'bpmn-viewer.production.min.js'));
  const { svg, warnings } = await page.evaluate(async (source) => {
    const viewer = new window.BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(source);
    return { warnings: warnings.map((warning) => warning.message), svg: (await viewer.saveSVG()).svg };
  }, xml);
  await page.close();
  await picture(browser, svg, name, xml);
  return warnings;
}

const GERMAN = {
  When: 'Wenn',
  Then: 'Dann',
  And: 'und',
  'Hit policy:': 'Es gilt:',
  'Hit Policy:': 'Es gilt:',
  Unique: 'die eine passende Zeile',
  First: 'die erste passende Zeile',
  Annotations: 'Erläuterung',
};

async function drawDmn(browser, name, xml) {
  const styles = ['diagram-js.css', 'dmn-js-shared.css', 'dmn-js-drd.css', 'dmn-js-decision-table.css', 'dmn-font/css/dmn.css']
    .map((file) => part('dmn-js', `assets/${file}`));
  const page = await pageWith(browser, part('dmn-js', 'dmn-viewer.production.min.js'), styles);
  const { warnings, tables, svg } = await page.evaluate(async ({ source, words }) => {
    const translate = ['value', (text) => words[text] ?? text];
    window.viewer = new window.DmnJS({ container: '#canvas', decisionTable: { additionalModules: [{ translate }] } });
    const { warnings } = await window.viewer.importXML(source);
    const views = window.viewer.getViews();
    await window.viewer.open(views.find((view) => view.type === 'drd'));
    const { svg } = await window.viewer.getActiveViewer().saveSVG();
    const tables = views.filter((view) => view.type === 'decisionTable').map((view) => view.element.id);
    return { warnings: warnings.map((warning) => warning.message), tables, svg };
  }, { source: xml, words: GERMAN });
  await picture(browser, svg, name, xml);
  // the viewer ignores the column widths that the Modeler keeps, so they are set here; room below keeps its logo off the table
  await page.addStyleTag({ content: '.view-drd, .input-variable, .output-variable { display: none !important; } .tjs-table-container { width: max-content !important; }' });
  for (const table of tables) {
    await page.evaluate(async (id) => {
      const view = window.viewer.getViews().find(({ element }) => element.id === id);
      await window.viewer.open(view);
      const { input = [], output, annotationsWidth } = view.element.decisionLogic;
      const heads = document.querySelectorAll('th.input-cell, th.output-cell');
      [...input, ...output].forEach((column, index) => { heads[index].style.width = `${column.width}px`; });
      document.querySelector('th.annotation').style.width = `${annotationsWidth}px`;
    }, table);
    await page.locator('.dmn-decision-table-container').evaluate((node) => { node.style.paddingBottom = '60px'; });
    const head = await page.locator('.decision-table-properties').boundingBox();
    const body = await page.locator('.tjs-container table, .tjs-table-container table').first().boundingBox();
    await page.setViewportSize({ width: Math.ceil(body.width) + 2 * MARGIN, height: 1000 });
    await page.locator('#canvas').evaluate((node, width) => { node.style.width = `${width}px`; }, Math.ceil(body.width) + 4);
    await page.screenshot({
      path: join(pictures, `${name}-${table}.png`),
      clip: { x: 0, y: head.y, width: Math.ceil(body.width) + 2, height: Math.ceil(body.y + body.height - head.y) + 2 },
    });
  }
  await page.close();
  return warnings;
}

await mkdir(pictures, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
let faulty = false;
for (const file of (await readdir(models)).sort()) {
  const name = basename(file, extname(file));
  const draw = { '.bpmn': drawBpmn, '.dmn': drawDmn }[extname(file)];
  if (!draw || (wanted.length && !wanted.includes(name))) continue;
  const warnings = await draw(browser, name, await readFile(join(models, file), 'utf8'));
  faulty ||= warnings.length > 0;
  console.log(file, warnings.length ? warnings : 'ok');
}
await browser.close();
process.exitCode = faulty ? 1 : 0;
