import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '@fordoer/rules/files';
import { afterEach, describe, expect, it } from 'vitest';
import { addOpening, PARTS, readMessages, readOpenings } from './files.ts';

const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true });
});

function home(lines: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  homes.push(folder);
  mkdirSync(join(folder, 'sealed'));
  writeFileSync(join(folder, 'sealed', 'a.jsonl'), lines);
  writeFileSync(join(folder, 'openings.yaml'), '# none yet\n');
  return folder;
}

describe('the evaluation set', () => {
  it.each(PARTS)('%s holds together, and names only what the content knows', (part) => {
    const content = readContent();
    const { messages, problems } = readMessages(part);
    expect(problems).toEqual([]);
    const unknown = messages.flatMap(({ id, complaints, dangers, present, denied }) => [
      ...complaints.filter((name) => !content.complaints.has(name)).map((name) => `${id}: ${name}`),
      ...[...dangers.flat(), ...present, ...denied]
        .filter((name) => !content.findings.has(name))
        .map((name) => `${id}: ${name}`),
    ]);
    expect(unknown).toEqual([]);
  });

  it('tells what is wrong with a line, and never what it says', () => {
    const secret = 'jeg vil ikke mere';
    const { messages, problems } = readMessages(
      'sealed',
      home(`{"id":"A 1","text":"${secret}","complaints":[],"tags":[]}\n{"text": "${secret}"\n`),
    );
    expect(messages).toEqual([]);
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/sealed\/a\.jsonl:1: id .*sealed\/a\.jsonl:2/);
    expect(problems.join()).not.toContain(secret);
  });

  it('says that an id is there twice', () => {
    const line = '{"id":"a-1","text":"hoste","complaints":[],"tags":[]}';
    expect(readMessages('sealed', home(`${line}\n${line}\n`)).problems).toEqual([
      'sealed/a.jsonl:2: a-1 is there twice',
    ]);
  });

  it('notes each opening of the sealed part, and changes none', () => {
    const folder = home('');
    const opening = {
      at: '2026-11-26T01:00:00.000Z',
      content: 'abc',
      n: 2,
      figures: { age: '1/2 50.0 % (9.5-90.5)' },
    };
    addOpening(opening, folder);
    const before = readFileSync(join(folder, 'openings.yaml'), 'utf8');
    addOpening({ ...opening, n: 3 }, folder);
    expect(readFileSync(join(folder, 'openings.yaml'), 'utf8').startsWith(before)).toBe(true);
    expect(readOpenings(folder).map(({ n }) => n)).toEqual([2, 3]);
  });
});
