import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@fordoer/rules';
import { readContent } from '@fordoer/rules/files';
import { describe, expect, it } from 'vitest';
import { partsOf } from './approvals.ts';
import { readOpenItems } from './open-items.ts';
import type { TechnicalFile } from './technical-file.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const command = ['--conditions=@fordoer/source', here('./run.ts'), '--json'];
const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
const file: TechnicalFile = JSON.parse(readFileSync(here('../dist/technical-file.json'), 'utf8'));
const page = readFileSync(here('../dist/index.html'), 'utf8');
const { bundle } = readContent();

/** Everything in the content that has an approval and an id of its own. */
function withApproval(part: unknown): { id: string; approval: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(withApproval);
  return 'approval' in part && 'id' in part ? [part as { id: string; approval: string }, ...inside] : inside;
}

/** The rows of the page by what their first cell names. */
const rows = new Map<string, string[]>();
for (const row of page.split('<tr>').slice(1)) {
  const name = row.match(/^<th scope="row">(?:<a[^>]*>)?([^<]*)/)?.[1] ?? '';
  rows.set(name, [...(rows.get(name) ?? []), row.slice(0, row.indexOf('</tr>'))]);
}

describe('the technical file', () => {
  it('ends with its score, and all links hold', () => {
    expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual(file.score);
    expect(file.broken).toEqual([]);
    expect(Object.values(file.openBy).reduce((sum, n) => sum + n)).toBe(file.score.open);
  });

  it('[TR-66] shows everything pending as OPEN, and never with a word that it is approved', () => {
    const pending = withApproval(bundle).filter(({ approval }) => approval === 'pending');
    expect(pending.length).toBeGreaterThan(3000);
    const states = new Map(file.content.flatMap(({ items }) => items.map(({ id, state }) => [id, state])));
    const wrong = pending.filter(({ id }) => {
      const its = rows.get(id) ?? [];
      const open = its.length > 0 && its.every((row) => row.includes('OPEN') || row.includes(`#part-${id}`));
      return states.get(id) !== 'OPEN' || !open || its.some((row) => /approved|accepted|godkendt/i.test(row));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('[TR-66] what a file calls approved stays OPEN, because no signature can be seen here', () => {
    const [first, ...others] = bundle.complaints;
    const claimed = compile({
      ...bundle,
      complaints: [{ ...first, approval: 'approved' } as never, ...others],
    });
    const item = partsOf(claimed)
      .flatMap(({ items }) => items)
      .find(({ id }) => id === first?.id);
    expect(item?.state).toBe('OPEN: its file says approved, and no signature can be seen here');
  });

  it('[TR-66] lists as OPEN what only people can do, with what asks for it', () => {
    for (const { id, requirement } of readOpenItems()) {
      const [row] = rows.get(id) ?? [];
      expect(row).toContain('OPEN');
      expect(row).toContain(requirement.join(', '));
    }
    expect(readOpenItems().flatMap(({ requirement }) => requirement)).toEqual(
      expect.arrayContaining(['TR-55', 'TR-57', 'TR-59', 'TR-60', 'TR-61', 'TR-66']),
    );
  });

  it('lists every point that a clinician must decide', () => {
    const points = bundle.complaints.flatMap(({ openPoints }) => openPoints);
    expect(file.content.flatMap(({ openPoints }) => openPoints).toSorted()).toEqual(points.toSorted());
  });

  it('is a page whose ids are its own and whose links lead somewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
