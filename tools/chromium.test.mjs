import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { afterEach, expect, it, vi } from 'vitest';
import { launchOptions } from './chromium.mjs';

afterEach(() => vi.unstubAllEnvs());

it('finds a browser that opens a page, clicks, reads, and keeps origins apart', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<title>Fordør</title><button onclick="document.title = \'Åben\'">Åbn</button>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(await page.title()).toBe('Fordør');
    await page.getByRole('button', { name: 'Åbn' }).click();
    expect(await page.title()).toBe('Åben');
    // The same server under another name is another origin: its answers must stay unread.
    const other = page.evaluate(
      (url) => fetch(url).then((answer) => answer.text()),
      `http://localhost:${port}/`,
    );
    await expect(other).rejects.toThrow('Failed to fetch');
  } finally {
    await browser.close();
    server.close();
  }
});

it('takes the browser that CHROMIUM_PATH names, and says so when it is not there', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect((await launchOptions()).executablePath).toBe(process.execPath);
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(launchOptions()).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium');
});
