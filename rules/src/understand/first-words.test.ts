import { describe, expect, it } from 'vitest';
import { emptyCase } from '../case/state.ts';
import { readContent } from '../files.ts';
import { triage } from '../triage.ts';
import { turn } from '../turn.ts';
import type { Locale } from '../words.ts';
import { rank } from '../words.ts';
import { understand } from './understand.ts';

const content = readContent();

/** What is read of a finding, and whether for certain. */
const readOf = (text: string, id: string, locale: Locale = 'da') => {
  const found = understand(content, text, { locale }).findings.find((one) => one.id === id);
  return found ? `${found.certain ? 'read' : 'asked'} ${found.value ?? found.state}` : 'nothing';
};

/** The first turn of a conversation: what is asked about, and which red flags that cannot wait have fired. */
async function firstTurn(say: string, locale: Locale = 'da') {
  const turned = await turn(content, emptyCase(locale), { say });
  if (!turned.ok) throw new Error(turned.refusal);
  const alarms = turned.assessment.reasons.filter(({ urgency }) => rank(urgency) >= rank('now'));
  return { asked: turned.state.suspected, alarms: alarms.map(({ rule }) => rule), state: turned.state };
}

describe('a value that is told without its measure is asked about', () => {
  it.each<[string, string, string, Locale?]>([
    ['måleren siger 31,6 og han ved ikke hvor han er', 'blood-glucose', 'asked 31.6'],
    ['mor måler 23,5 og kaster op', 'blood-glucose', 'asked 23.5'],
    ['hos tandlægen målte de mig 205, de ville ikke bore', 'systolic-bp', 'asked 205'],
    ['apparatet siger 84', 'oxygen-saturation', 'asked 84'],
    ['apparatet siger 84', 'systolic-bp', 'asked 84'],
    ["the machine in the chemist's said 203", 'systolic-bp', 'asked 203', 'en'],
    ['måleren siger 38,9', 'temperature', 'read 38.9'],
    ['måleren siger 38,9', 'blood-glucose', 'nothing'],
    ['blodtrykket målt til 210/121', 'systolic-bp', 'read 210'],
    ['jeg har målt 180 cm', 'systolic-bp', 'nothing'],
    ['har målt tre gange', 'blood-glucose', 'nothing'],
    ['skærmen viser 20 beskeder', 'blood-glucose', 'nothing'],
  ])('%s: %s %s', (text, id, expected, locale) => expect(readOf(text, id, locale)).toBe(expected));

  it('and of somebody else beside them as well', async () => {
    const { asked } = await firstTurn('min mand ser tåget, vi lånte naboens måler, det øverste tal var 188');
    expect(asked).toContain('systolic-bp');
  });
});

describe('what a measured pressure means', () => {
  it('of 180 beside a new headache is a red flag, however it is told', async () => {
    const { alarms } = await firstTurn('ny kraftig hovedpine, blodtrykket er 196 over 124');
    expect(alarms).toContain('headache.blood-pressure');
  });

  it('is for a person where nobody can tell what headache it is', async () => {
    const text = 'jeg har hovedpine og mit blodtryk er 196 over 124';
    const { urgency, door } = await triage(content, {
      text,
      locale: 'da',
      at: '2026-11-24T10:00:00+01:00',
      default: 'unknown',
      age: 60,
      answers: {},
    });
    expect([urgency, door]).toEqual(['today', 'human-triage']);
  });

  it('without a headache can wait till today', async () => {
    const { alarms } = await firstTurn(
      '185 over 102 viser apparatet, har det som jeg plejer, ingen hovedpine, 66 år',
    );
    expect(alarms).toEqual([]);
  });
});

describe('who is ill', () => {
  it('is not of the sex that cannot have what is told', async () => {
    const { state, asked } = await firstTurn(
      'Det løb ned ad benene og det er grønligt. uge 38. Min mand tager ikke telefonen',
    );
    expect(state.findings.male?.state).not.toBe('present');
    expect(asked).toContain('waters-gone');
  });

  it('keeps an old illness of theirs: it is asked about', async () => {
    const { asked } = await firstTurn('admitted with asthma last year, wheezing now', 'en');
    expect(asked).toContain('asthma-hospital-before');
  });

  it('was not stabbed today where they were years ago', async () => {
    const { alarms } = await firstTurn('blev stukket med kniv som dørmand i 2015, arret er pænt');
    expect(alarms).toEqual([]);
  });
});

describe('a child, where nothing tells of a psychosis', () => {
  it('raises no alarm by its age', async () => {
    const { alarms } = await firstTurn('sønnen slås i skolegården med de andre drenge, ingen skader, 9 år');
    expect(alarms).toEqual([]);
  });
});

describe('what people write most often', () => {
  it.each<[string, Locale]>([
    ['jeg har ondt i maven og kaster op', 'da'],
    ['Jeg har ondt i maven og kaster op hele tiden', 'da'],
    ['min datter har ondt i maven og græder', 'da'],
    ['jeg har ondt i hovedet og kvalme', 'da'],
    ['jeg har ondt i ryggen og kan ikke sove', 'da'],
    ['min søn har feber og hoster', 'da'],
    ['svimmel og kvalme siden i går', 'da'],
    ['jeg er slap og træt', 'da'],
    ['fingrene snurrer', 'da'],
    ['I have stomach pain and I am vomiting', 'en'],
    ['my son has a tummy ache and cries', 'en'],
  ])('raises no alarm before a question is answered: %s', async (say, locale) => {
    expect((await firstTurn(say, locale)).alarms).toEqual([]);
  });

  it('but pain that makes one scream does', async () => {
    expect((await firstTurn('han har så ondt i maven så han skriger')).alarms).toContain(
      'shared.acute-abdomen',
    );
  });
});
