import { describe, expect, it } from 'vitest';
import { emptyCase } from '../case/state.ts';
import { readContent } from '../files.ts';
import { turn } from '../turn.ts';
import { rank } from '../words.ts';
import { type Decision, decide } from './decide.ts';

const content = readContent();

/** What would be decided if the conversation ended after this message. */
async function decidedOn(say: string): Promise<Decision> {
  const turned = await turn(content, emptyCase('da'), { say });
  if (!turned.ok) throw new Error(turned.refusal);
  return decide(content, turned.state, turned.assessment);
}

describe('what to watch for after a decision', () => {
  it('asks for more than the decision already does, worst first', async () => {
    const { urgency, safetyNet } = await decidedOn('Jeg har ondt i halsen, 30 år');
    const levels = safetyNet.map((line) => rank(line.urgency));
    expect(levels.length).toBeGreaterThan(1);
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
    expect(Math.min(...levels)).toBeGreaterThan(rank(urgency));
  });

  it('is nothing beside 112: nobody on the phone with it is told to book a time in three days', async () => {
    const { urgency, safetyNet } = await decidedOn('Trykkende smerter i brystet ud i venstre arm, 60 år');
    expect([urgency, safetyNet]).toEqual(['emergency', []]);
  });

  it('of a complaint that does not lead is only what is dangerous', async () => {
    const { complaint, safetyNet } = await decidedOn(
      'Jeg er 30 år, har ondt i halsen, og det svier når jeg tisser',
    );
    const beside = [...content.complaints.values()]
      .filter(({ id }) => id !== complaint)
      .flatMap((one) => one.safetyNet)
      .filter((line) => safetyNet.some(({ sign }) => sign.da === line.sign.da));
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.every((line) => rank(line.urgency) >= rank('now'))).toBe(true);
  });
});

describe('what to do meanwhile', () => {
  it('is told once, however many red flags ask for it', async () => {
    const said = 'min fars saturation er 84 og læberne er blå, trykken for brystet';
    const { meanwhile, reasons, urgency } = await decidedOn(said);
    const asked = reasons
      .filter((reason) => reason.urgency === urgency)
      .flatMap(({ rule }) => content.rules.get(rule)?.meanwhile ?? [])
      .map(({ da }) => da);
    expect(asked.length).toBeGreaterThan(new Set(asked).size);
    expect(meanwhile.map(({ da }) => da)).toEqual([...new Set(asked)].slice(0, 5));
  });
});
