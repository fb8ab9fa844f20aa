import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFloors } from './floors.mjs';

/** @type {string} a house of the same plan, in which anything may be planted */
let house;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'fordoer-floors-'));
  await mkdir(join(house, 'node_modules', '@fordoer'), { recursive: true });
  for (const name of [
    'protocol',
    'rules',
    'backend',
    'widget',
    'console',
    'triage-cases',
    'e2e',
    'compliance',
  ]) {
    await plant(
      `${name}/package.json`,
      JSON.stringify({ name: `@fordoer/${name}`, type: 'module', exports: EXPORTS }),
    );
    await plant(`${name}/src/index.ts`, 'export const value = 1;\nexport type Kind = 1;\n');
    await symlink(join('..', '..', name), join(house, 'node_modules', '@fordoer', name));
  }
  await plant('rules/src/files.ts', "export { readFileSync } from 'node:fs';\n");
  await plant('node_modules/pg/index.js', 'export {};\n');
  await plant('tools/database.mjs', 'export const database = 1;\n');
});
afterAll(() => rm(house, { recursive: true, force: true }));

const EXPORTS = { '.': { '@fordoer/source': './src/index.ts', default: './dist/index.js' } };

/**
 * @param {string} file
 * @param {string} source
 */
async function plant(file, source) {
  await mkdir(dirname(join(house, file)), { recursive: true });
  await writeFile(join(house, file), source);
}

/**
 * The names of the rules that one more file breaks.
 * @param {string} file
 * @param {string} source
 */
async function brokenBy(file, source) {
  await plant(file, source);
  const { violations } = await checkFloors(house).finally(() => rm(join(house, file)));
  return violations.filter((each) => each.includes(file)).map((each) => each.split(':')[0]);
}

describe('the check of the floors', () => {
  it('finds nothing in a house in order', async () => {
    const { files, violations } = await checkFloors(house);
    expect(violations).toEqual([]);
    expect(files).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['by package name', "import { value } from '@fordoer/rules';\nexport { value };\n"],
    ['by package name, a type', "import type { Kind } from '@fordoer/rules';\nexport const one: Kind = 1;\n"],
    ['by relative path', "import { value } from '../../rules/src/index.ts';\nexport { value };\n"],
    ['by relative path, a type', "export type { Kind } from '../../rules/src/index.ts';\n"],
    ['for its effects', "import '../../rules/src/index.ts';\n"],
    ['later, by a call', "export const later = () => import('@fordoer/rules');\n"],
    ['as all it exports', "export * from '@fordoer/rules';\n"],
  ])('sees a forbidden import %s', async (_way, source) => {
    expect(await brokenBy('widget/src/planted.ts', source)).toEqual(['floor-of-widget']);
  });

  it('reads JSX and decorators', async () => {
    const jsx =
      "import type { Kind } from '@fordoer/backend';\nexport const View = (p: { kind: Kind }) => <b>{p.kind}</b>;\n";
    expect(await brokenBy('console/src/view.tsx', jsx)).toEqual(['floor-of-console']);
    const decorated = `import { value } from '@fordoer/widget';
      declare const Use: any;
      @Use() export class Service { constructor(@Use() readonly kind: number) {} @Use() field = value; }\n`;
    expect(await brokenBy('backend/src/service.ts', decorated)).toEqual(['floor-of-backend']);
  });

  it.each([
    ['protocol/src/planted.ts', '@fordoer/rules', 'floor-of-protocol'],
    ['rules/src/planted.ts', '@fordoer/protocol', 'floor-of-rules'],
    ['triage-cases/src/planted.ts', '@fordoer/protocol', 'floor-of-triage-cases'],
    ['backend/src/planted.ts', '@fordoer/console', 'floor-of-backend'],
    ['e2e/planted.ts', '@fordoer/backend', 'floor-of-e2e'],
    ['backend/src/planted.ts', '../../tools/database.mjs', 'tools-stay-outside'],
    ['rules/src/planted.ts', 'node:fs', 'pure-core'],
    ['rules/src/planted.ts', 'http', 'pure-core'],
    ['rules/src/planted.ts', 'pg', 'core-without-frameworks'],
    ['rules/src/planted.ts', './files.ts', 'pure-core-keeps-files-out'],
    ['protocol/src/planted.ts', './nowhere.ts', 'resolvable'],
  ])('%s may not import %s', async (file, target, rule) => {
    expect(await brokenBy(file, `import * as all from '${target}';\nexport { all };\n`)).toEqual([rule]);
  });

  it.each([
    ['backend/src/planted.ts', '@fordoer/rules'],
    ['backend/src/planted.test.ts', '../../tools/database.mjs'],
    ['e2e/planted.ts', '../tools/database.mjs'],
    ['rules/src/planted.ts', 'node:crypto'],
    ['rules/src/cli/planted.ts', 'node:fs'],
    ['rules/src/planted.test.ts', 'node:fs'],
    ['compliance/src/planted.ts', '@fordoer/backend'],
  ])('%s may import %s', async (file, target) => {
    expect(await brokenBy(file, `import * as all from '${target}';\nexport { all };\n`)).toEqual([]);
  });

  it("keeps a feature from another feature's tables", async () => {
    await plant('backend/src/booking/slot.entity.ts', 'export class Slot {}\n');
    const source = "import { Slot } from '../booking/slot.entity.ts';\nexport { Slot };\n";
    expect(await brokenBy('backend/src/handover/queue.ts', source)).toEqual([
      'features-meet-through-services',
    ]);
    expect(await brokenBy('backend/src/database/sources.ts', source)).toEqual([]);
    const own = "import { Slot } from './slot.entity.ts';\nexport { Slot };\n";
    expect(await brokenBy('backend/src/booking/service.ts', own)).toEqual([]);
  });

  it('finds files that need each other', async () => {
    await plant('protocol/src/one.ts', "import type { Two } from './two.ts';\nexport type One = Two;\n");
    const two = "import type { One } from './one.ts';\nexport type Two = One;\n";
    expect(await brokenBy('protocol/src/two.ts', two)).toContain('no-cycles');
    await rm(join(house, 'protocol/src/one.ts'));
  });
});
