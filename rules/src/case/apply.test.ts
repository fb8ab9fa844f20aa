import { describe, expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { triage } from '../triage.ts';
import type { Understanding } from '../understand/understanding.ts';
import { type AnswerValue, applyAnswer, applyFinding } from './answer.ts';
import { applyJournal, applyText, hold, setAge } from './apply.ts';
import { type CaseState, emptyCase, known } from './state.ts';

const content = readContent();
const start = emptyCase('da');

const reading = (
  findings: Partial<Understanding['findings'][number]>[],
  more: Partial<Understanding> = {},
): Understanding => ({
  complaints: [],
  likely: [],
  language: 'da',
  ...more,
  findings: findings.map((finding) => ({
    id: 'chest-pain',
    state: 'present',
    span: { from: 0, to: 4 },
    quote: 'ondt',
    rule: 'x',
    certain: true,
    ...finding,
  })),
});
const answered = (
  state: CaseState,
  question: string,
  value: Parameters<typeof applyAnswer>[3],
): CaseState => {
  const result = applyAnswer(content, state, question, value);
  if (!result.ok) throw new Error(result.refusal);
  return result.state;
};

describe('what is told plainly in a message that is like harmless ones', () => {
  const doubted = reading([{ id: 'chest-pressure', certain: false, doubted: true }]);

  it('is asked about', () => {
    expect(applyText(content, start, doubted).suspected).toEqual(['chest-pressure']);
  });

  it('contradicts an earlier no: the worse holds until it is settled', () => {
    const denied = applyFinding(content, start, 'chest-pressure', false);
    const state = applyText(content, denied, doubted);
    expect(known(state, 'chest-pressure').state).toBe('present');
    expect(state.contested).toHaveProperty('chest-pressure');
  });
});

describe('what a message says', () => {
  it('is kept with the words that said it', () => {
    expect(known(applyText(content, start, reading([{}])), 'chest-pain')).toEqual({
      state: 'present',
      by: 'text',
      quote: 'ondt',
    });
  });

  it('raises nothing when it was not certain: it is asked about', () => {
    const state = applyText(content, start, reading([{ id: 'seizure-now', certain: false }]));
    expect(known(state, 'seizure-now').state).toBe('unknown');
    expect(state.suspected).toEqual(['seizure-now']);
  });

  it('raises nothing by a number that was not certain either: it is asked about', () => {
    const state = applyText(
      content,
      start,
      reading([{ id: 'oxygen-saturation', value: 84, certain: false }]),
    );
    expect(known(state, 'oxygen-saturation').value).toBeUndefined();
    expect(state.suspected).toEqual(['oxygen-saturation']);
  });

  it('asks beside what is told: of violence whether it grows, of another’s wish to die whether the writer is afraid', () => {
    const violence = applyText(content, start, reading([{ id: 'violence-at-home' }]));
    expect(violence.suspected).toContain('violence-escalating');
    const wish = reading([{ id: 'suicidal-thoughts', certain: false }]);
    expect(applyText(content, start, wish).suspected).toEqual(['suicidal-thoughts']);
    const ofChild = applyText(content, start, { ...wish, person: 'child' });
    expect(ofChild.suspected).toEqual(['suicidal-thoughts', 'relative-worried-suicide']);
    expect(known(ofChild, 'relative-worried-suicide').state).toBe('unknown');
    const denied = reading([{ id: 'violence-at-home', state: 'absent' }]);
    expect(applyText(content, start, denied).suspected).toEqual([]);
  });

  it('asks about a parent’s fear only where a child is ill', () => {
    const fear = reading([{ id: 'parent-worried', certain: false }]);
    expect(applyText(content, start, fear).suspected).toEqual([]);
    expect(applyText(content, start, { ...fear, person: 'child' }).suspected).toEqual(['parent-worried']);
    expect(applyText(content, start, { ...fear, age: 8 }).suspected).toEqual(['parent-worried']);
  });

  it('carries what it implies', () => {
    const state = applyText(content, start, reading([{ id: 'chest-pressure' }]));
    expect(known(state, 'chest-pain').state).toBe('present');
  });

  it('carries what a number implies from a value on: 38 degrees are fever, 37.9 are none', () => {
    const fever = (value: number) =>
      known(applyText(content, start, reading([{ id: 'temperature', value }])), 'feels-feverish').state;
    expect([37.9, 38, 39.4].map(fever)).toEqual(['unknown', 'present', 'present']);
  });

  it('keeps every complaint, best first', () => {
    const read = reading([], {
      complaints: [
        { id: 'sore-throat', score: 0.5, span: { from: 0, to: 1 }, rule: 'x' },
        { id: 'chest-pain', score: 0.9, span: { from: 2, to: 3 }, rule: 'x' },
      ],
    });
    expect(applyText(content, start, read).complaints.map(({ id }) => id)).toEqual([
      'chest-pain',
      'sore-throat',
    ]);
  });

  it('gives age to the ill person, months for the smallest', () => {
    const state = applyText(content, start, reading([], { age: 2 / 12, person: 'child' }));
    expect(known(state, 'age-months').value).toBe(2);
    expect(known(state, 'about-child').state).toBe('present');
  });
});

describe('a contradiction', () => {
  const told = applyText(content, start, reading([{ id: 'coughs-blood' }]));

  it('between words and a later tap is kept open, and the worse holds', () => {
    const state = applyFinding(content, told, 'coughs-blood', false);
    expect(known(state, 'coughs-blood').state).toBe('present');
    expect(state.contested['coughs-blood']?.state).toBe('absent');
  });

  it('between a tap and later words likewise', () => {
    const tapped = applyFinding(content, start, 'coughs-blood', false);
    const state = applyText(content, tapped, reading([{ id: 'coughs-blood' }]));
    expect(known(state, 'coughs-blood').state).toBe('present');
    expect(state.contested['coughs-blood']?.state).toBe('absent');
  });

  it('is settled by a direct answer', () => {
    const state = applyFinding(content, told, 'coughs-blood', false);
    expect(answered(state, 'clarify.coughs-blood', false)).toMatchObject({
      contested: {},
      findings: { 'coughs-blood': { state: 'absent' } },
    });
  });

  it('of several mentions at once: what is ticked holds, what was offered and left is denied', () => {
    const asked = 'clarify.coughs-blood+new-confusion+saddle-numbness';
    const suspected = ['coughs-blood', 'new-confusion', 'saddle-numbness'];
    const before = { ...start, suspected };
    const ticked = answered(before, asked, ['new-confusion']);
    expect(suspected.map((id) => known(ticked, id).state)).toEqual(['absent', 'present', 'absent']);
    expect(ticked.suspected).toEqual([]);
    const none = answered(before, asked, 'none');
    expect(suspected.map((id) => known(none, id).state)).toEqual(['absent', 'absent', 'absent']);
    expect(answered(before, asked, 'unknown').suspected).toEqual(suspected);
  });

  it('of several mentions at once denies nothing that words have told meanwhile', () => {
    const said = applyText(content, start, reading([{ id: 'coughs-blood' }]));
    const state = answered(said, 'clarify.coughs-blood+new-confusion', 'none');
    expect(known(state, 'coughs-blood').state).toBe('present');
    expect(known(state, 'new-confusion').state).toBe('absent');
  });

  it('is asked only about findings that there are, and takes only what was offered', () => {
    const refusal = (id: string, value: AnswerValue) => {
      const taken = applyAnswer(content, start, id, value);
      return taken.ok ? undefined : taken.refusal;
    };
    expect(refusal('clarify.coughs-blood+no-such-thing', 'none')).toBe('UNKNOWN_QUESTION');
    expect(refusal('clarify.coughs-blood+temperature', 'none')).toBe('UNKNOWN_QUESTION');
    expect(refusal('clarify.', true)).toBe('UNKNOWN_QUESTION');
    expect(refusal('clarify.coughs-blood+new-confusion', ['fever'])).toBe('UNKNOWN_CHOICE');
    expect(refusal('clarify.coughs-blood+new-confusion', [])).toBe('EMPTY');
    expect(refusal('clarify.coughs-blood', ['coughs-blood'])).toBe('INVALID_MESSAGE');
  });

  it('is not settled by ved ikke', () => {
    const state = answered(
      applyFinding(content, told, 'coughs-blood', false),
      'clarify.coughs-blood',
      'unknown',
    );
    expect(state.contested['coughs-blood']).toBeDefined();
    expect(known(state, 'coughs-blood').state).toBe('present');
  });

  it('between two taps is none: the newest counts', () => {
    const state = applyFinding(
      content,
      applyFinding(content, start, 'coughs-blood', true),
      'coughs-blood',
      false,
    );
    expect(known(state, 'coughs-blood')).toMatchObject({ state: 'absent', by: 'answer' });
    expect(state.contested).toEqual({});
  });
});

describe('an answer', () => {
  it('to a list: ticks are present, the rest absent', () => {
    const state = answered(start, 'danger.adult', ['new-confusion']);
    expect(known(state, 'new-confusion').state).toBe('present');
    expect(known(state, 'hard-to-wake').state).toBe('absent');
  });

  it('to a list does not deny what was told in words', () => {
    const told = applyText(content, start, reading([{ id: 'hard-to-wake' }]));
    expect(known(answered(told, 'danger.adult', 'none'), 'hard-to-wake').state).toBe('present');
  });

  it('ved ikke leaves all of a list unknown, and takes back an earlier tap', () => {
    const state = answered(answered(start, 'danger.adult', 'none'), 'danger.adult', 'unknown');
    expect(known(state, 'hard-to-wake').state).toBe('unknown');
  });

  it.each([
    ['nothing chosen', 'danger.adult', [], 'EMPTY'],
    ['a sign that was not on the list', 'danger.adult', ['chest-pain'], 'UNKNOWN_CHOICE'],
    ['a number with a word', 'general.temperature', 'ca. 39', 'NOT_A_NUMBER'],
    ['a temperature of 73', 'general.temperature', 73, 'OUT_OF_RANGE'],
    ['an age of 200', 'person.age', 200, 'OUT_OF_RANGE'],
    ['no number', 'general.temperature', Number.NaN, 'NOT_A_NUMBER'],
    ['an option that is none', 'person.sex', 'x', 'UNKNOWN_CHOICE'],
    ['a question that is none', 'no.such', true, 'UNKNOWN_QUESTION'],
  ] as const)('refuses %s', (_title, question, value, refusal) => {
    expect(applyAnswer(content, start, question, value)).toEqual({ ok: false, refusal });
  });

  it('takes a comma for a point', () => {
    expect(known(answered(start, 'general.temperature', '38,5'), 'temperature').value).toBe(38.5);
  });

  it('of an age in years leaves the months of a baby to be asked', () => {
    expect(known(answered(start, 'person.age', 1), 'age-months').state).toBe('unknown');
    expect(known(answered(start, 'person.age', 30), 'age-months').value).toBe(360);
  });
});

describe('the journal', () => {
  it('settles background, and never a symptom', () => {
    const state = applyJournal(content, start, { pregnant: true, 'chest-pain': false, 'age-years': 34 });
    expect(known(state, 'pregnant')).toMatchObject({ state: 'present', by: 'journal' });
    expect(known(state, 'chest-pain').state).toBe('unknown');
  });

  it('never speaks against the patient', () => {
    const told = applyFinding(content, start, 'pregnant', true);
    expect(known(applyJournal(content, told, { pregnant: false }), 'pregnant').state).toBe('present');
  });
});

describe('an alarm that was shown', () => {
  it('[TR-56] is held from now up, and below it only where the rule says so', () => {
    const today = [...content.rules.values()].find(({ urgency, holds }) => urgency === 'today' && !holds);
    const held = [...content.rules.values()].find(({ urgency, holds }) => urgency === 'today' && holds);
    expect(hold(content, start, [{ rule: today?.id ?? '', urgency: 'today' }]).held).toBeUndefined();
    expect(hold(content, start, [{ rule: held?.id ?? '', urgency: 'today' }]).held?.urgency).toBe('today');
    expect(hold(content, start, [{ rule: 'shared.shock-signs', urgency: 'emergency' }]).held?.urgency).toBe(
      'emergency',
    );
  });
});

describe('an age at which nobody is pregnant', () => {
  it('rules a pregnancy out, unless one is told', () => {
    expect(known(setAge(content, start, 64, 'answer'), 'pregnant')).toEqual({
      state: 'absent',
      by: 'answer',
    });
    const told = applyText(content, start, reading([{ id: 'pregnant' }], { age: 57 }));
    expect(known(told, 'pregnant').state).toBe('present');
  });

  it('that is corrected asks about it again', () => {
    const corrected = setAge(content, setAge(content, start, 64, 'answer'), 46, 'answer');
    expect(known(corrected, 'pregnant').state).toBe('unknown');
  });

  const bleeds = (age: number, pregnant: boolean) =>
    triage(content, {
      text: 'jeg bløder fra skeden og er svimmel',
      age,
      sex: 'female',
      default: 'absent',
      answers: { 'vaginal-bleeding': true, dizzy: true, pregnant, 'about-self': true },
    });

  it('bleeding with dizziness in a pregnancy is an emergency, though nobody told of the pregnancy', async () => {
    expect((await bleeds(31, true)).urgency).toBe('emergency');
  });

  it('nobody of 64 is raised since a pregnancy stays unknown', async () => {
    const { asked, findings, urgency } = await bleeds(64, false);
    expect(findings.pregnant?.state).toBe('absent');
    expect(asked).not.toContain('background.pregnancy');
    expect(urgency).toBe('today');
  });
});
