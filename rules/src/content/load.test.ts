import { describe, expect, it } from 'vitest';
import { readContent, readContentFiles } from '../files.ts';
import { loadBundle } from './load.ts';

const files = readContentFiles();
const chest = files['complaints/chest-pain.yaml'] as string;
const messages = (changed: Record<string, string>) =>
  loadBundle({ ...files, ...changed }).problems.map(
    ({ file, line, message }) => `${file}:${line ?? ''} ${message}`,
  );
const broken = (from: string | RegExp, to: string) => {
  const text = chest.replace(from, to);
  expect(text).not.toBe(chest);
  return messages({ 'complaints/chest-pain.yaml': text }).join('\n');
};

describe('the content of this release', () => {
  it('holds together', () => {
    expect(loadBundle(files).problems).toEqual([]);
  });

  it('uses every key of the complaint format', () => {
    const complaints = [...readContent().complaints.values()];
    const keys = [
      'notPhrases',
      'opensOn',
      'findings',
      'questions',
      'redFlags',
      'contextFloors',
      'humanIf',
      'outcomes',
      'doors',
      'advice',
      'safetyNet',
      'openPoints',
      'requires',
    ] as const;
    const unused = keys.filter((key) => {
      return !complaints.some((complaint) => {
        const value = complaint[key];
        return Array.isArray(value) ? value.length > 0 : value !== undefined && Object.keys(value).length > 0;
      });
    });
    expect(unused).toEqual([]);
  });

  it('[TR-66] is nowhere approved by the program itself', () => {
    const content = readContent();
    expect([...content.complaints.values()].filter(({ approval }) => approval !== 'pending')).toEqual([]);
    expect([...content.rules.values()].filter(({ approval }) => approval !== 'pending')).toEqual([]);
  });
});

describe('what was learned', () => {
  it('is told to be learned again where its file is broken', () => {
    expect(messages({ 'learned.json': '{"from": ' }).join()).toBe(
      'learned.json: the file is no JSON: learn again',
    );
    expect(messages({ 'learned.json': '{"from": "x"}' }).join()).toMatch(/^learned\.json:\d* from: /);
  });
});

describe('a broken file is told in plain words', () => {
  it('says which line does not parse', () => {
    expect(messages({ 'complaints/chest-pain.yaml': 'id: [chest' }).join()).toMatch(
      /complaints\/chest-pain.yaml:1 /,
    );
  });

  it.each([
    [
      'a condition that an unknown finding would make hold',
      /operator: equal, value: present/,
      'operator: notEqual, value: present',
      /redFlags|when|operator|Invalid/i,
    ],
    ['a value that is no state', /value: present/, 'value: maybe', /Invalid/i],
  ])('refuses %s', (_title, from, to, expected) => {
    expect(broken(from, to)).toMatch(expected);
  });

  it('refuses an empty list of conditions, which json-rules-engine takes as true', () => {
    expect(
      messages({
        'shared/x.yaml':
          'redFlags:\n  - { id: shared.x, title: { da: x, en: x }, when: { all: [] }, urgency: soon, why: { da: x, en: x }, hazard: HZ-001, source: [y] }',
      }).join(),
    ).toMatch(/shared\/x.yaml/);
  });

  it('names a finding that nobody defines, and a rule without its prefix', () => {
    const text =
      'redFlags:\n  - { id: mine.x, title: { da: x, en: x }, when: { fact: no-such-finding, operator: equal, value: present }, urgency: soon, why: { da: x, en: x }, hazard: HZ-001, source: [expert-opinion] }';
    const found = messages({ 'shared/x.yaml': text }).join('\n');
    expect(found).toContain('no-such-finding, which no file defines');
    expect(found).toContain('must begin with shared.');
  });

  it('names a mandatory red flag that no question can close', () => {
    expect(broken(/^asks:[\s\S]*?(?=^\w)/m, 'asks: [person.who]\n')).toContain(
      'is mandatory, but no question in asks can close it',
    );
  });

  it('names words beside & that would each count alone', () => {
    const text =
      'findings:\n  x: { kind: sign, about: symptom, label: { da: x, en: x }, phrases: { da: [ærmer], en: [sleeves] }, askPhrases: { da: [lange ærmer & sommer], en: [] } }';
    expect(messages({ 'shared/x.yaml': text }).join()).toContain('"lange ærmer" would be any of its words');
  });

  it('refuses a finding that is defined twice', () => {
    expect(
      messages({
        'shared/x.yaml': 'findings:\n  chest-pain: { kind: sign, about: symptom, label: { da: x, en: x } }',
      }).join(),
    ).toMatch(/chest-pain is defined in/);
  });

  it('says at which line, also for what only the whole content shows', () => {
    const lineOf = (text: string, part: string) =>
      text.split('\n').findIndex((line) => line.includes(part)) + 1;
    const text = chest.replace(/source: \[[^\]]*\]/, 'source: [no-such-source]');
    const told = messages({ 'complaints/chest-pain.yaml': text });
    const cites = told.find((message) => message.includes('cites no-such-source')) ?? '';
    const [, id = ''] = /(?:rule|text) (\S+) cites/.exec(cites) ?? [];
    expect(cites).toContain(`complaints/chest-pain.yaml:${lineOf(text, `id: ${id}`)} `);
    const own =
      'findings:\n  mine:\n    kind: sign\n    about: symptom\n    label: { da: x, en: x }\n    implies: [no-such]\n';
    expect(messages({ 'shared/x.yaml': own })).toContainEqual(
      'shared/x.yaml:2 finding mine names no-such, which is no sign',
    );
  });

  it('names a door that no service stands behind, and a red flag that no answer can find', () => {
    const services = (files['services.yaml'] as string).replaceAll('kind: dentist', 'kind: pharmacy');
    const door = chest.replace(
      /^doors:\n/m,
      'doors:\n  - { id: chest-pain.teeth, urgencies: [soon], first: [dentist], source: [expert-opinion] }\n',
    );
    expect(messages({ 'services.yaml': services, 'complaints/chest-pain.yaml': door }).join('\n')).toContain(
      'chest-pain.teeth opens dentist, for which services.yaml has no service',
    );
    const flag =
      '  - { id: chest-pain.never, title: { da: x, en: x }, when: { all: [{ fact: chest-pain-now, operator: equal, value: present }, { fact: sandpaper-rash, operator: equal, value: present }] }, urgency: acute, why: { da: x, en: x }, hazard: HZ-001, source: [expert-opinion] }';
    expect(broken(/^redFlags:\n/m, `redFlags:\n${flag}\n`)).toContain(
      'chest-pain.never cannot be found by asking: no question in asks covers sandpaper-rash',
    );
  });

  it('names a question that no interview reaches', () => {
    const id = /^ {2}- id: (chest-pain\.\S+)$/m.exec(chest.slice(chest.indexOf('\nquestions:')))?.[1] ?? '';
    expect(id).not.toBe('');
    expect(broken(new RegExp(`^ {2}- ${id.replace('.', '\\.')}$`, 'm'), '')).toContain(
      `question ${id} is never asked`,
    );
  });

  it('finds text that reads too hard, in Danish and in English', () => {
    const hard = 'Sundhedsmyndighedernes anbefalinger vedrørende smertestillende behandling. '.repeat(30);
    const heavy = 'Institutional recommendations regarding analgesic administration. '.repeat(30);
    const told = broken(/^duration:[\s\S]*?(?=^\w)/m, `duration: { da: "${hard}", en: "${heavy}" }\n`);
    expect(told).toMatch(/the da text reads at \d+, and 32 is the most/);
    expect(told).toMatch(/the en text reads at \d+, and 9 is the most/);
  });

  it('finds long sentences and words that talk down', () => {
    const long = `${'ord '.repeat(16)}.`;
    expect(broken(/^duration:[\s\S]*?(?=^\w)/m, `duration: { da: "${long}", en: "x" }\n`)).toContain(
      'a sentence of 16 words',
    );
    expect(
      broken(/^duration:[\s\S]*?(?=^\w)/m, 'duration: { da: "Bare rolig, det går over.", en: "x" }\n'),
    ).toContain('talking down');
  });

  it.each([
    ['times: 4', 'times: 3', /scale.who5 scores 0 to 75, and who5-score ranges from 0 to 100/],
    ['worth: 4, label', 'worth: 5, label', /scale.who5 has two choices of the same worth/],
    ['shows: suicidal-thoughts', 'shows: gad7-score', /scale.phq9 shows gad7-score, which is no sign/],
  ])('a questionnaire that cannot be scored: %s as %s', (from, to, message) => {
    const scales = files['shared/scales.yaml'] as string;
    expect(scales).toContain(from);
    expect(messages({ 'shared/scales.yaml': scales.replace(from, to) }).join('\n')).toMatch(message);
  });
});
