import { readContent } from '@fordoer/rules/files';
import { personFeature } from '@fordoer/rules/learning';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../language/files.ts';
import { type Example, examplesOf, outputsOf, toldOf } from './examples.ts';
import { listedKinds, readKinds } from './kinds.ts';
import { fingerprint, readTeaching } from './learn.ts';
import { train } from './train.ts';

const content = readContent();
const { learned } = content.bundle;

describe('what was learned', () => {
  it('was learned from the messages as they stand: `npm run -s learn` after each change', () => {
    expect(learned?.from).toBe(fingerprint(readTeaching()));
  });

  it('speaks of what the content knows; what is new there is read by its phrases until the next run', () => {
    const outputs = outputsOf(content);
    const [none, ...findings] = learned?.findings ?? [];
    expect(none).toBe(outputs.findings[0]);
    expect(learned?.complaints.filter((id) => !content.complaints.has(id))).toEqual([]);
    expect(findings.filter((id) => !content.findings.has(id))).toEqual([]);
    expect(learned?.persons).toEqual(outputs.persons);
  });

  it('has seen no message of the part that measures it', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    const taught = new Set(readTeaching().map(({ text }) => plain(text)));
    expect(readMessages('sealed').messages.filter(({ text }) => taught.has(plain(text))).length).toBe(0);
  });
});

describe('examples', () => {
  const outputs = {
    complaints: ['cough', 'burn'],
    findings: ['', 'coughs-blood'],
    persons: ['self', 'child'] as const,
  };
  const made = (told: Parameters<typeof examplesOf>[0]) => examplesOf(told, outputs, new Map()).examples;

  it('share certainty: first what a message is first about', () => {
    const [both] = made([{ text: 'hoste', complaints: ['burn', 'cough'], dangers: [], counts: 1 }]);
    expect(both?.targets).toEqual([
      new Map([
        [1, 0.6],
        [0, 0.4],
      ]),
      new Map([[0, 1]]),
      undefined,
    ]);
  });

  it('teach nothing that is not labelled', () => {
    expect(made([{ text: 'hoste', counts: 1 }])[0]?.targets).toEqual([undefined, undefined, undefined]);
    expect(made([{ text: 'hoste', dangers: [['elsewhere']], counts: 1 }])[0]?.targets[1]).toBeUndefined();
  });

  it('know who is ill, and whom the rules take for it', () => {
    const person = { is: 'child', byRules: 'self' } as const;
    const { names, examples } = examplesOf(
      [
        { text: 'hoste', person, counts: 1 },
        { text: 'hoste', person, counts: 1 },
      ],
      outputs,
      new Map(),
    );
    expect(examples[0]?.targets[2]).toEqual(new Map([[1, 1]]));
    expect(names).toContain(personFeature('self').key);
  });

  it('come from every phrase of the content too', () => {
    const told = toldOf(content, []);
    const texts = new Set(told.map(({ text }) => text));
    expect(texts).toContain('ondt i brystet');
    expect(told.every(({ counts }) => counts < 1)).toBe(true);
  });
});

describe('training', () => {
  const features = { hoste: 0, slim: 1, brandsår: 2, vabel: 3 };
  const example = (of: number[], about: number): Example => ({
    features: Int32Array.from(of),
    weights: Float32Array.from(of, () => 1 / Math.sqrt(of.length)),
    targets: [new Map([[about, 1]])],
    counts: 1,
  });
  const examples = [
    example([features.hoste, features.slim], 0),
    example([features.hoste], 0),
    example([features.brandsår, features.vabel], 1),
    example([features.vabel], 1),
  ];
  const fit = () =>
    train(examples, { features: 4, width: 4, heads: [2] }, { epochs: 60, rate: 0.3, dropout: 0, decay: 0 });

  it('tells apart what it was shown, and comes out the same each time', () => {
    const { inner, outer, bias } = fit();
    const score = (feature: number, output: number) =>
      [0, 1, 2, 3].reduce(
        (sum, at) => sum + (inner[feature * 4 + at] ?? 0) * (outer[output * 4 + at] ?? 0),
        bias[output] ?? 0,
      );
    expect(score(features.slim, 0)).toBeGreaterThan(score(features.slim, 1) + 1);
    expect(score(features.vabel, 1)).toBeGreaterThan(score(features.vabel, 0) + 1);
    expect(fit()).toEqual({ inner, outer, bias });
  });
});

it('kinds of words are read by their stems', () => {
  expect(Object.keys(listedKinds()).length).toBeGreaterThan(100);
  expect(readKinds().get('hoste') ?? readKinds().get('host')).toContain('cough');
});
