import { asyncApiDocument, openApiDocument, ROUTES, SOCKETS } from '@fordoer/protocol';
import { readExamples } from '@fordoer/protocol/examples';
import { describe, expect, it } from 'vitest';
import { docsPage } from './docs-page.ts';

const openApi = openApiDocument(readExamples());
const asyncApi = asyncApiDocument(readExamples());
const page = docsPage(openApi, asyncApi);

describe('the page of the API', () => {
  it.each(ROUTES)('lists $method $path', ({ method, path, summary }) => {
    expect(page).toContain(`<th scope="row"><code>${method.toUpperCase()} ${path}</code></th>`);
    expect(page).toContain(summary.split('`')[0]);
  });

  it.each(Object.values(SOCKETS))('lists every event of the namespace $namespace', (socket) => {
    expect(page).toContain(`Namespace <code>${socket.namespace}</code>`);
    for (const event of Object.keys({ ...socket.fromClient, ...socket.fromServer }))
      expect(page).toContain(`<th scope="row"><code>${event}</code></th>`);
  });

  it('links to both documents, and to nothing that is not there', () => {
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link]) => link as string);
    expect(links).toContain('/api/docs/openapi.json');
    expect(links).toContain('/api/docs/asyncapi.json');
    for (const link of links.filter((one) => one.startsWith('#')))
      expect(page).toContain(`id="${link.slice(1)}"`);
  });

  it('shows the examples', () => {
    expect(page).toContain('Example: question.any-of');
    expect(page).toContain('Er noget af dette til stede lige nu?');
  });

  it('needs no script and no style', () => {
    expect(page).not.toMatch(/<script|<style|<link|\sstyle=|\son\w+=/i);
  });

  it('says its language, has one main heading, no level of heading left out, and heads for rows and columns', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
    expect(page.match(/<table>/g)).toHaveLength(page.match(/<caption>/g)?.length ?? 0);
    expect(page).not.toMatch(/<th>/);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name] of page.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name as string);
    }
    expect(open).toEqual([]);
  });

  it('takes everything in the documents for text', () => {
    const hostile = '"><img src=x onerror=alert(1)>\'&`<b>`';
    const evil = <T>(part: T): T =>
      (typeof part === 'string'
        ? part.startsWith('#/')
          ? part
          : `${part}${hostile}`
        : Array.isArray(part)
          ? part.map(evil)
          : part && typeof part === 'object'
            ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, evil(value)]))
            : part) as T;
    const worst = docsPage(evil(openApi), evil(asyncApi));
    expect(worst).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(worst).not.toMatch(/<img|<b>/);
    expect(worst.match(/<[a-z]/g)?.length).toBeGreaterThan(page.match(/<[a-z]/g)?.length ?? 0);
  });
});
