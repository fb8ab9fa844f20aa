import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '@fordoer/rules/files';
import { afterEach, describe, expect, it } from 'vitest';
import { readVignettes, unknownIds } from './files.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A home with one case file, in which some lines are replaced. */
function home(change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  folders.push(folder);
  mkdirSync(join(folder, 'cases', 'first'), { recursive: true });
  writeFileSync(join(folder, 'sources.yaml'), 'a-source: {title: A source}\n');
  const text = `cases:
  - id: sore-throat.one
    text: Ondt i halsen
    default: absent
    answers: {cough: true}
    expect: {urgency: soon}
    source: {says: A statement of a source, from: [a-source]}
    tags: []
`;
  writeFileSync(join(folder, 'cases', 'first', 'sore-throat.yaml'), change(text));
  return folder;
}

describe('the case files', () => {
  it('hold together: schema, ids, sources, and ids that the content knows', () => {
    const { vignettes, problems } = readVignettes();
    expect(problems).toEqual([]);
    expect(unknownIds(readContent(), vignettes)).toEqual([]);
    expect(vignettes.length).toBeGreaterThanOrEqual(110);
  });

  it('are written as people write: at least 45 per cent negate, misspell, minimise or write for another', () => {
    const { vignettes } = readVignettes();
    const hard = [
      'negation',
      'misspelling',
      'no-aeoeaa',
      'relative',
      'minimising',
      'two-complaints',
      'english',
    ];
    const share =
      vignettes.filter(({ tags }) => tags.some((tag) => hard.includes(tag))).length / vignettes.length;
    expect(share).toBeGreaterThanOrEqual(0.45);
  });
});

describe('a broken file', () => {
  it('without fault gives its vignette with the name of its group', () => {
    const { vignettes, problems } = readVignettes(home((text) => text));
    expect(problems).toEqual([]);
    expect(vignettes).toMatchObject([
      { id: 'sore-throat.one', group: 'sore-throat', set: 'first', locale: 'da', kind: 'vignette' },
    ]);
  });

  it.each([
    ['an unknown key', (text: string) => text.replace('tags: []', 'tags: []\n    urgent: true'), /urgent/],
    ['a level that does not exist', (text: string) => text.replace('soon', 'sooner'), /urgency/],
    ['a range upside down', (text: string) => text.replace('soon}', 'soon, upTo: routine}'), /upTo is below/],
    [
      'a source that is not in the list',
      (text: string) => text.replace('[a-source]', '[b-source]'),
      /b-source/,
    ],
    ['an id of another file', (text: string) => text.replace('sore-throat.one', 'cough.one'), /begin with/],
    ['the same id twice', (text: string) => text + text.slice(text.indexOf('\n') + 1), /twice/],
    ['YAML that does not parse', (text: string) => `${text}  - {`, /yaml/],
  ])('with %s is told', (_what, change, words) => {
    expect(readVignettes(home(change)).problems.join('\n')).toMatch(words);
  });

  it('with a finding that the content does not have is told', () => {
    const { vignettes } = readVignettes(home((text) => text.replace('cough', 'coughing-badly')));
    expect(unknownIds(readContent(), vignettes)).toEqual(['sore-throat.one: no finding coughing-badly']);
  });
});
