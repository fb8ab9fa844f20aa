import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { CODE, ConsoleServer } from './console-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The built console in a real browser, each page at a server of its own. */
export class Bench {
  private readonly servers: ConsoleServer[] = [];

  private constructor(
    readonly browser: Browser,
    private readonly dist: string,
  ) {}

  static async open(): Promise<Bench> {
    const dist = await mkdtemp(join(tmpdir(), 'fordoer-console-'));
    // A process of its own: the test runner's NODE_ENV would build for development.
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', dist, '--emptyOutDir'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    return new Bench(await chromium.launch(await launchOptions()), dist);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all(this.servers.map((server) => server.stop()));
    await rm(this.dist, { recursive: true });
  }

  async server(): Promise<ConsoleServer> {
    const server = await ConsoleServer.start(this.dist);
    this.servers.push(server);
    return server;
  }

  /** A page of the console, not signed in; `wrong` gathers whatever a page must never do. */
  async page(
    server: ConsoleServer,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; wrong: string[] }> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      // A refused sign-in is an answer; the browser logs it as an error of its own.
      if (message.type() === 'error' && !/status of 401/.test(message.text())) wrong.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) wrong.push(`request to ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective}`),
      );
    });
    await page.goto(`${server.url}/console`);
    return { page, wrong };
  }

  /** A page of the console with somebody signed in. */
  async desk(server: ConsoleServer, options: BrowserContextOptions & { name?: string } = {}) {
    const { name = 'Mette', ...context } = options;
    const opened = await this.page(server, context);
    await signIn(opened.page, name);
    await opened.page.getByRole('heading', { name: 'Kø' }).waitFor();
    return opened;
  }
}

export async function signIn(page: Page, name = 'Mette', code = CODE): Promise<void> {
  await page.getByLabel('Adgangskode').fill(code);
  await page.getByLabel('Fornavn').fill(name);
  await page.getByRole('button', { name: 'Log ind' }).click();
}
