import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inRoot, root } from './paths.mjs';

/**
 * What `chromium.launch()` of playwright-core takes.
 * @typedef {{ executablePath: string, args: string[], headless: true, env: NodeJS.ProcessEnv }} LaunchOptions
 */

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Found */

const SYSTEM = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(
    (name) => `/usr/bin/${name}`,
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Without these a start looks up hosts outside, which a test must not. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium without installing one: CHROMIUM_PATH, the system's, Playwright's own, else the one npm brought.
 *
 * @example
 * const browser = await chromium.launch(await launchOptions());
 *
 * @returns {Promise<LaunchOptions>}
 */
export async function launchOptions() {
  const { executablePath, env } = await findChromium();
  // Chromium's sandbox refuses root; in containers root is the rule.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...QUIET, ...asRoot], headless: true, env: { ...process.env, ...env } };
}

/** @returns {Promise<Found>} */
async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return { executablePath: chosen };
    throw new Error(`CHROMIUM_PATH names ${chosen}, where there is no file.`);
  }
  const installed = [...SYSTEM, ...playwrightsOwn()].find((path) => existsSync(path));
  return installed ? { executablePath: installed } : fromNpm();
}

/** Browsers that `playwright install` has put into its cache, newest first. */
function playwrightsOwn() {
  const mac = process.platform === 'darwin';
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), ...(mac ? ['Library', 'Caches'] : ['.cache']), 'ms-playwright');
  const inside = mac
    ? ['chrome-mac/Chromium.app/Contents/MacOS/Chromium']
    : ['chrome-linux/chrome', 'chrome-linux64/chrome'];
  const names = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : [];
  const newestFirst = names.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return newestFirst.flatMap((name) => inside.map((path) => join(cache, name, path)));
}

/**
 * @sparticuz/chromium is packed for a bare Linux: a Chromium, the libraries such a system lacks, and fonts. Its own
 * list of arguments is not used: it switches web security off, which is what our tests look at.
 * @returns {Promise<Found>}
 */
async function fromNpm() {
  if (process.platform !== 'linux') {
    throw new Error('No Chromium was found: install one, or let CHROMIUM_PATH name its program file.');
  }
  const home = await unpacked();
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/**
 * Unpacks once, beside the place and then moved there, as several test files may want it at the same moment.
 * @returns {Promise<string>}
 */
async function unpacked() {
  const { version } = JSON.parse(
    await readFile(inRoot('node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const home = inRoot('node_modules', '.cache', 'fordoer', `chromium-${version}`);
  if (existsSync(home)) return home;
  await mkdir(dirname(home), { recursive: true });
  const partial = await mkdtemp(`${home}.`);
  const script = "const { default: c } = await import('@sparticuz/chromium'); await c.executablePath();";
  // It unpacks its libraries only where it believes to be in the cloud service it was made for.
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env });
  const fonts = join(partial, 'fonts', 'fonts.conf');
  await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/', `${home}/`));
  await rename(partial, home).catch(() => rm(partial, { recursive: true, force: true }));
  return home;
}
