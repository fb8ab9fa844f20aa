import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig, VARIABLES } from './config.ts';

const enough = { DATABASE_URL: 'postgres://owner:secret-in-url@localhost/fordoer' };

describe('the configuration', () => {
  it('needs nothing but a database', () => {
    expect(loadConfig(enough)).toMatchObject({
      port: 3000,
      demo: false,
      logLevel: 'info',
      origins: [],
      limits: { textsPerMinute: 20, answersPerMinute: 120 },
    });
  });

  it('reads lists, switches and numbers', () => {
    const config = loadConfig({
      ...enough,
      FORDOER_ORIGINS: 'https://a.example, https://b.example ,',
      FORDOER_DEMO: '1',
      FORDOER_TEXTS_PER_MINUTE: '7',
    });
    expect(config).toMatchObject({ origins: ['https://a.example', 'https://b.example'], demo: true });
    expect(config.limits.textsPerMinute).toBe(7);
  });

  it.each([
    ['DATABASE_URL', { DATABASE_URL: 'hunter2-no-url' }, 'hunter2'],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://owner:hunter2@localhost/db' }, 'hunter2'],
    ['PORT', { ...enough, PORT: 'hunter2' }, 'hunter2'],
    ['PORT', { ...enough, PORT: '70000' }, '70000'],
    ['FORDOER_DEMO', { ...enough, FORDOER_DEMO: 'hunter2' }, 'hunter2'],
    ['FORDOER_TEXTS_PER_MINUTE', { ...enough, FORDOER_TEXTS_PER_MINUTE: '-31337' }, '31337'],
    ['PUBLIC_URL', { ...enough, PUBLIC_URL: 'javascript:hunter2' }, 'hunter2'],
  ])('names a wrong %s and never its value', (key, env, value) => {
    const refused = () => loadConfig(env);
    expect(refused).toThrow(key);
    expect(refused).not.toThrow(value);
    expect(refused).not.toThrow('secret-in-url');
  });

  it('is explained variable by variable in backend/README.md', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('## Environment variables'));
    const explained = [...table.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(explained).toEqual(VARIABLES);
  });

  it('names all that is wrong at once', () => {
    expect(() => loadConfig({ PORT: 'x' })).toThrow(/DATABASE_URL.*PORT/);
  });
});
