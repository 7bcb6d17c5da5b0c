// Looks at reports in a real browser: node check.mjs [--shots folder] page.html...
// Says what is wrong, one line each; the exit code is 1 then.
import { chromium } from 'playwright-core';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = process.argv.slice(2);
const shots = pages[0] === '--shots' ? pages.splice(0, 2)[1] : null;
const views = [
  { name: 'wide', width: 1280, colorScheme: 'light' },
  { name: 'narrow', width: 320, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
];
const wrong = [];
if (shots) mkdirSync(shots, { recursive: true });

// Where marks are, and what is written: of the drawing on the page, or of that in a file.
const drawing = root => {
  const number = (element, name) => Number(element?.getAttribute(name) ?? 0);
  return {
    marks: Object.fromEntries([...root.querySelectorAll('#timeline-drawing [data-entry]')].map(mark => [mark.dataset.entry, {
      label: mark.querySelector('text').textContent, x: number(mark.querySelector('text'), 'x'), y: number(mark.querySelector('text'), 'y'),
      shapes: [...mark.querySelectorAll('rect, circle, path')].map(shape => [shape.tagName, shape.getAttribute('class'), number(shape, 'x') || number(shape, 'cx'), number(shape, 'width'), shape.getAttribute('mask')].join(' ')),
    }])),
    ticks: [...root.querySelectorAll('#timeline-drawing .axis text')].map(tick => `${tick.textContent} at ${tick.getAttribute('x')}`),
  };
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

for (const file of pages) {
  for (const view of views) await look(file, view);
  await lookWithoutScript(file);
}
await browser.close();
console.log(wrong.length ? wrong.join('\n') : `Nothing is wrong in ${pages.length} pages.`);
process.exit(wrong.length ? 1 : 0);

async function open(file, options, say) {
  const page = await browser.newPage(options);
  page.on('pageerror', error => say(`error: ${error.message}`));
  page.on('console', message => { if (message.type() === 'error') say(`console: ${message.text()}`); });
  page.on('dialog', dialog => { say(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', request => { if (!request.url().startsWith('file:') || request.resourceType() !== 'document') say(`asks for ${request.url()}`); });
  await page.goto(pathToFileURL(resolve(file)).href);
  return page;
}

async function look(file, view) {
  const say = what => wrong.push(`${basename(file)}, ${view.name}: ${what}`);
  const page = await open(file, { viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme, bypassCSP: true }, say);
  const paint = await page.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0));
  console.log(`${basename(file)}, ${view.name}: first paint after ${paint} ms`);
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) say('is wider than the window');
  // Of a page of thousands of items, axe and paper take minutes and tell nothing that a small page does not.
  const isLarge = statSync(file).size > 2_000_000;
  if (!isLarge) await page.evaluate(axe);
  const found = isLarge ? { violations: [] } : await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of found.violations) {
    if (['serious', 'critical'].includes(violation.impact)) say(`axe: ${violation.id} (${violation.impact}): ${violation.nodes.length} times, first ${violation.nodes[0].target}: ${violation.nodes[0].failureSummary?.split('\n')[1]?.trim()}`);
    else console.log(`${basename(file)}, ${view.name}: axe: ${violation.id} (${violation.impact}): ${violation.nodes[0].target}`);
  }
  if (view.name === 'wide') {
    await useTimeline(page, file, say);
    await useLists(page, say);
    if (!isLarge) await page.pdf({ path: shots ? join(shots, `${basename(file, '.html')}.pdf`) : undefined, format: 'A4' });
  }
  if (shots) {
    for (const id of ['summary', 'timeline', 'principles', 'glossary', 'sources', 'texts']) {
      if (await page.locator(`#${id}`).count() === 0) continue;
      for (let i = 0; i < 3; i++) {
        await page.evaluate(name => document.getElementById(name).scrollIntoView(), id);
        await page.waitForTimeout(120);
      }
      await page.screenshot({ path: join(shots, `${basename(file, '.html')}-${view.name}-${id}.png`) });
    }
  }
  await page.close();
}

async function lookWithoutScript(file) {
  const say = what => wrong.push(`${basename(file)}, without script: ${what}`);
  const page = await open(file, { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, () => {});
  for (const controls of await page.locator('.controls').all()) {
    if (await controls.isVisible()) say('shows controls that do nothing');
  }
  await page.close();
}

async function useTimeline(page, file, say) {
  if (await page.locator('#timeline-view').count() === 0) return;
  // At the width of the drawing in the file, the script draws the same.
  await page.evaluate(() => { document.querySelector('.timeline').style.width = '1022px'; });
  await page.waitForTimeout(300);
  const drawn = await page.evaluate(`(${drawing})(document)`);
  const written = await page.evaluate(`(${drawing})(new DOMParser().parseFromString(${JSON.stringify(readFileSync(file, 'utf8'))}, 'text/html'))`);
  if (JSON.stringify(drawn.ticks) !== JSON.stringify(written.ticks)) say(`the script has other ticks: ${drawn.ticks} for ${written.ticks}`);
  const other = [...new Set([...Object.keys(drawn.marks), ...Object.keys(written.marks)])].filter(entry => !same(drawn.marks[entry], written.marks[entry]));
  if (other.length) say(`the script draws ${other.length} marks in another way: ${JSON.stringify(drawn.marks[other[0]])} for ${JSON.stringify(written.marks[other[0]])}`);
  const whole = JSON.stringify(drawn);
  await page.focus('#timeline-view');
  for (const key of ['+', '+', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) await page.keyboard.press(key);
  await page.waitForTimeout(100);
  const zoomed = await page.evaluate(`(${drawing})(document)`);
  if (Object.keys(drawn.marks).length > 1 && JSON.stringify(zoomed) === whole) say('the keys do not zoom');
  await page.keyboard.press('ArrowDown');
  if (!await page.locator('#timeline-detail').isVisible()) say('the arrow down chooses nothing');
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await page.waitForTimeout(100);
  if (JSON.stringify(await page.evaluate(`(${drawing})(document)`)) !== whole) say('0 does not show all again');
  await page.click('[data-act=in]');
  await page.click('[data-act=all]');
  await page.fill('#timeline-find', Object.values(drawn.marks)[0].label.slice(0, 12));
  if (!/found/.test(await page.textContent('#timeline-found'))) say('the search finds nothing');
  await page.fill('#timeline-find', '');
  await page.evaluate(() => { document.querySelector('.timeline').style.width = ''; });
}

// A tenth of a pixel is lost where numbers are rounded.
function same(one, other) {
  const numbers = mark => JSON.stringify(mark ?? null).replace(/-?\d+(\.\d+)?/g, value => Math.round(Number(value)));
  const apart = (a, b) => a.length === b.length && [...a.matchAll(/-?\d+/g)].every((match, i) => Math.abs(match[0] - [...b.matchAll(/-?\d+/g)][i]?.[0]) <= 1);
  return numbers(one) === numbers(other) || apart(numbers(one), numbers(other));
}

async function useLists(page, say) {
  const lists = await page.evaluate(() => [...document.querySelectorAll('ol[data-term]')].slice(0, 5).map(list => {
    const count = list.children.length;
    list.closest('details').open = true;
    return count;
  }));
  await page.waitForTimeout(200);
  const longer = await page.evaluate(() => [...document.querySelectorAll('details[open] > ol.uses')].map(list => list.children.length));
  lists.forEach((count, i) => { if (!(longer[i] > count)) say('uses are not shown when a list is opened'); });
  if (await page.locator('#glossary-find').count()) {
    const name = await page.textContent('.term h3');
    await page.fill('#glossary-find', name);
    if (!await page.locator('.term').first().isVisible()) say('the glossary does not find its first name');
    await page.fill('#glossary-find', 'no such name');
    if (await page.locator('.term:visible').count()) say('the glossary finds what is not there');
    await page.fill('#glossary-find', '');
  }
  const card = await page.evaluate(() => document.querySelector('.text a')?.getAttribute('href'));
  if (card) {
    await page.evaluate(hash => { location.hash = hash; }, card);
    await page.waitForTimeout(100);
    if (!await page.locator(card).isVisible()) say(`${card} is not shown when a link leads to it`);
  }
}
