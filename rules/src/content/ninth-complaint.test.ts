import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../files.ts';
import { triage } from '../triage.ts';
import { compile } from './compile.ts';
import { loadBundle } from './load.ts';

/** Hiccups are in no brief of ours: a complaint that is wholly new, with a finding, a question and rules of its own. */
const HICCUPS = `
id: hiccups
title: { da: Hikke, en: Hiccups }
icpc2: [D29]
phrases: { da: [hikke, hikker hele tiden], en: [hiccups] }
covers: { ageYears: { min: 3, max: 110 }, pregnancy: true }
sources: { expert-opinion: { title: "Fordørs forfattere, ingen kilde fundet; afventer kliniker" } }
findings:
  hiccups-two-days:
    kind: sign
    about: symptom
    label: { da: hikke i over to døgn, en: hiccups for more than two days }
questions:
  - id: hiccups.two-days
    kind: yes-no
    finding: hiccups-two-days
    purpose: red-flag
    ask: { da: Har hikken varet i over to døgn?, en: Have the hiccups lasted more than two days? }
    why: { da: Langvarig hikke kan have en årsag., en: Long hiccups can have a cause. }
redFlags:
  - id: hiccups.long
    title: { da: Hikke i over to døgn, en: Hiccups for more than two days }
    when: { fact: hiccups-two-days, operator: equal, value: present }
    urgency: soon
    why: { da: En læge bør finde årsagen., en: A doctor should find the cause. }
    hazard: HZ-017
    source: [expert-opinion]
    evidence: expert-opinion
asks: [person.who, person.age, danger.adult, hiccups.two-days]
requires: [shared.danger-adult]
otherwise: routine
outcomes:
  - id: hiccups.short
    title: { da: Kortvarig hikke, en: Short hiccups }
    when: { fact: hiccups-two-days, operator: equal, value: absent }
    urgency: self-care
    source: [expert-opinion]
    evidence: expert-opinion
advice:
  - { id: hiccups.wait, text: { da: Hikke går som regel over af sig selv., en: Hiccups usually pass by themselves. }, urgencies: [self-care], source: [expert-opinion], evidence: expert-opinion }
safetyNet:
  - { id: hiccups.net, sign: { da: Hikken varer i over to døgn, en: The hiccups last more than two days }, act: { da: Ring til klinikken., en: Phone the clinic. }, urgency: soon, source: [expert-opinion], evidence: expert-opinion }
duration: { da: Minutter til timer., en: Minutes to hours. }
followUp: { hours: 48, ask: { da: Er hikken væk?, en: Are the hiccups gone? } }
`;

describe('a ninth complaint', () => {
  const files = readContentFiles();
  const before = loadBundle(files);
  const { bundle, problems } = loadBundle({ ...files, 'complaints/hiccups.yaml': HICCUPS });

  it('is one new file', () => {
    expect(problems).toEqual([]);
    expect(bundle?.complaints.length).toBe((before.bundle?.complaints.length ?? 0) + 1);
  });

  it('is recognised, asked about and decided by its own rules', async () => {
    if (!bundle) throw new Error('the bundle did not load');
    const content = compile(bundle);
    const given = { text: 'jeg har hikke', age: 30, default: 'absent' as const };
    expect(await triage(content, given)).toMatchObject({
      complaint: 'hiccups',
      urgency: 'self-care',
      door: 'self-care',
    });
    const long = await triage(content, { ...given, answers: { 'hiccups-two-days': true } });
    expect(long).toMatchObject({ urgency: 'soon', redFlags: ['hiccups.long'] });
    expect(await triage(content, { ...given, default: 'unknown' })).not.toMatchObject({
      urgency: 'self-care',
    });
  });

  it('changes the hash of the release', () => {
    if (!bundle || !before.bundle) throw new Error('the bundle did not load');
    expect(compile(bundle).hash).not.toBe(compile(before.bundle).hash);
    expect(compile(before.bundle).hash).toBe(compile(structuredClone(before.bundle)).hash);
  });
});
