import { describe, expect, it } from 'vitest';
import { emptyCase } from './case/state.ts';
import { readContent } from './files.ts';
import { isDiscreet, turn } from './turn.ts';

const content = readContent();

/** The complaints that are active after a first message. */
async function opened(say: string): Promise<string[]> {
  const turned = await turn(content, emptyCase('da'), { say });
  if (!turned.ok) throw new Error(turned.refusal);
  return turned.state.complaints.map(({ id }) => id);
}

describe('which interview a first message opens', () => {
  it('is all round for who cannot say what is wrong, whatever risk they mention beside it', async () => {
    expect(await opened('Der er noget helt galt med mig, og jeg har kateter')).toEqual(['other-unclear']);
  });

  it('is that of the risk, where the risk is all that is known', async () => {
    expect(await opened('Jeg har fået topkateter')).toEqual(['urinary-symptoms-uti']);
  });

  it('is also that of a mention that was not clear, once it is confirmed', async () => {
    const said = await turn(content, emptyCase('da'), { say: 'en rød varm plade på 12 cm' });
    if (!said.ok) throw new Error(said.refusal);
    const answer = { questionId: 'clarify.sting-swelling-over-10cm', value: true };
    const turned = await turn(content, said.state, { answer });
    expect(turned.ok && turned.state.complaints.map(({ id }) => id)).toContain('bite-sting');
  });

  it('is never that of a child for somebody grown, on a word that no red flag reads', async () => {
    expect(await opened('Jeg er 62 år og kan godt drikke')).toEqual(['other-unclear']);
  });

  it('is all round where nothing is known', async () => {
    expect(await opened('Hej')).toEqual(['other-unclear']);
  });
});

describe('a list of what the message is like', () => {
  const listed = async (value: string | string[]) => {
    const said = await turn(content, emptyCase('da'), { say: 'ondt i halsen, jeg er 30 år' });
    if (!said.ok) throw new Error(said.refusal);
    const ids = ['saddle-numbness', 'coughs-blood'];
    const state = { ...said.state, suspected: ids, alike: ids };
    const questionId = `clarify.${ids.join('+')}`;
    const turned = await turn(content, state, { answer: { questionId, value } });
    if (!turned.ok) throw new Error(turned.refusal);
    const { open, reasons } = turned.assessment;
    return { exhausted: open.filter((flag) => flag.exhausted), reasons };
  };

  it('that nobody could answer leaves its red flags open, which counts as urgent', async () => {
    const { exhausted } = await listed('unknown');
    expect(exhausted.flatMap(({ findings }) => findings)).toEqual(
      expect.arrayContaining(['saddle-numbness', 'coughs-blood']),
    );
    expect((await listed('none')).exhausted.flatMap(({ findings }) => findings)).not.toContain(
      'coughs-blood',
    );
  });

  it('raises the alarm of what is ticked', async () => {
    expect((await listed(['saddle-numbness'])).reasons.length).toBeGreaterThan(0);
  });
});

describe('a case', () => {
  const discreet = async (say: string): Promise<boolean> => {
    const turned = await turn(content, emptyCase('da'), { say });
    return turned.ok && isDiscreet(content, turned.state);
  };

  it.each([
    'min kæreste slår mig',
    'jeg blev voldtaget i lørdags',
    'ondt i halsen efter at han tog kvælertag på mig',
    'min eks stalker mig',
  ])('is discreet where somebody does harm: %s', async (say) => {
    expect(await discreet(say)).toBe(true);
  });

  it.each([
    'jeg slog mig på knæet',
    'min kone slår mig ikke',
    'jeg har voldsom hovedpine',
    'jeg orker ikke livet mere',
  ])('is not where nobody does: %s', async (say) => {
    expect(await discreet(say)).toBe(false);
  });
});

it.each([
  'jeg vakler når jeg går ædru',
  'kan ikke gå lige selvom jeg er ædru',
  'I cannot walk straight even sober',
])('who walks unsteadily though sober is seen at once, before drink is named: %s', async (say) => {
  const turned = await turn(content, emptyCase('da'), { say });
  const rules = turned.ok ? turned.assessment.reasons.map(({ rule }) => rule) : [];
  expect(rules).toContain('alcohol-drug-problem.wernicke');
});
