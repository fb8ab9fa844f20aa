import type { Urgency } from '@fordoer/rules';
import { rank, URGENCIES } from '@fordoer/rules';
import { describe, expect, it } from 'vitest';
import { type Did, PureConversation, STORIES } from '../../test/harness/pure.ts';
import type { Consultation } from '../assistant/consultation.ts';
import type { Job } from '../assistant/prompts/prompt.ts';
import { consulted, goOn } from './consulting.ts';

const ADULT = { 'person.age': 30, 'person.sex': 'female' };

/** A call as the service records it, answered as given. */
const told = (job: Job, given: Partial<Consultation> = {}): Consultation => ({
  job,
  stage: 'on',
  prompt: { id: `${job}/1`, hash: '0'.repeat(64) },
  model: 'model-2026-05-01',
  parameters: { temperature: 0, maxTokens: 300, format: 'json_schema' },
  input: '1'.repeat(64),
  after: 0,
  outcome: 'answered',
  dropped: [],
  ms: 700,
  ...given,
});
const opinion = (urgency: Urgency, human = false) => ({ opinion: { urgency, human, reasons: [] } });

/** The answer of the assistant comes. */
const comes = async (conversation: PureConversation, call: Consultation): Promise<Did> =>
  conversation.take(await consulted(conversation.state, call, conversation.inputs));

/** A sore throat of which everything was asked. The decision is about to be self-care. */
async function soreThroat(assistant: 'off' | 'shadow' | 'on') {
  const conversation = await PureConversation.begin({ assistant });
  await conversation.say(STORIES.selfCare);
  const last = await conversation.answerAll(ADULT);
  return { conversation, last };
}
const urgencyOf = ({ state }: PureConversation) => state.decision?.decision.urgency;

describe('a decision that is about to be low', () => {
  it('waits a moment for a second opinion, and says so; nothing is promised meanwhile', async () => {
    const { conversation, last } = await soreThroat('on');
    expect(last?.types).toEqual(['answered', 'consulting']);
    expect(last?.messages.at(-1)).toMatchObject({ type: 'notice', kind: 'wait' });
    expect(last?.effects).toEqual([expect.objectContaining({ kind: 'later', what: 'go-on' })]);
    expect(conversation.state.decision).toBeUndefined();
  });

  // [TR-52] every way it can go, for the patient.
  it.each<[string, Partial<Consultation> | 'late' | 'off', Urgency, { human: boolean; word: string }]>([
    ['agrees', opinion('self-care'), 'self-care', { human: false, word: 'agreed' }],
    ['finds it a little more urgent', opinion('soon'), 'soon', { human: true, word: 'raised' }],
    ['finds it an emergency', opinion('emergency'), 'emergency', { human: true, word: 'raised' }],
    ['wants a person', opinion('self-care', true), 'routine', { human: true, word: 'raised' }],
    ['is late', 'late', 'self-care', { human: false, word: 'rules-alone' }],
    ['fails', { outcome: 'unavailable' }, 'self-care', { human: false, word: 'rules-alone' }],
    ['will not', { outcome: 'refused' }, 'self-care', { human: false, word: 'rules-alone' }],
    ['is off', 'off', 'self-care', { human: false, word: 'rules-alone' }],
  ])('when it %s [TR-52]', async (_what, given, urgency, { human, word }) => {
    const { conversation } = await soreThroat(given === 'off' ? 'off' : 'on');
    const of = conversation.state.consulting?.of as string;
    if (given === 'late') conversation.take(await goOn(conversation.state, conversation.inputs, of));
    else if (given !== 'off') await comes(conversation, told('second-opinion', { of, ...given }));
    expect(conversation.state.consulting).toBeUndefined();
    const decision = conversation.state.decision?.decision;
    expect(rank(decision?.urgency as Urgency)).toBeGreaterThanOrEqual(rank(urgency));
    if (urgency === 'self-care' || urgency === 'emergency') expect(decision?.urgency).toBe(urgency);
    expect(decision?.human.includes('assistant')).toBe(human);
    expect(decision?.assistant).toBe(word);
    expect(conversation.state.handover?.status).toBe(human ? 'waiting' : undefined);
  });

  it('shows 112 when the opinion is an emergency, and holds it', async () => {
    const { conversation } = await soreThroat('on');
    const of = conversation.state.consulting?.of as string;
    const did = await comes(conversation, told('second-opinion', { of, ...opinion('emergency') }));
    expect(did.types.slice(0, 3)).toEqual(['consulted', 'raised', 'decided']);
    expect(did.messages[0]).toMatchObject({ kind: 'alarm', alarm: { phone: '112' } });
    await conversation.answer('person.age', 31);
    expect(urgencyOf(conversation)).toBe('emergency');
  });

  it('is read again after the patient has said more, and only then', async () => {
    const { conversation } = await soreThroat('on');
    const of = conversation.state.consulting?.of as string;
    await comes(conversation, told('second-opinion', { of, ...opinion('self-care') }));
    expect(conversation.state.consulting).toBeUndefined();
    const did = await conversation.answer('person.age', 45);
    expect(did.types).not.toContain('consulting');
  });

  it('that comes late still raises the alarm; one that agrees is only kept', async () => {
    const { conversation } = await soreThroat('on');
    const of = conversation.state.consulting?.of as string;
    conversation.take(await goOn(conversation.state, conversation.inputs, of));
    expect(urgencyOf(conversation)).toBe('self-care');
    const agrees = await comes(conversation.fork(), told('second-opinion', { of, ...opinion('self-care') }));
    expect(agrees.types).toEqual(['consulted']);
    const raises = await comes(conversation, told('second-opinion', { of, ...opinion('now') }));
    expect(raises.types).toEqual(expect.arrayContaining(['consulted', 'raised', 'decided', 'handed-over']));
    expect(urgencyOf(conversation)).toBe('now');
  });

  it('with what the patient writes meanwhile is judged at once, whatever is awaited', async () => {
    const { conversation } = await soreThroat('on');
    const did = await conversation.say(STORIES.emergency);
    expect(did.types).toContain('raised');
    expect(urgencyOf(conversation)).toBe('emergency');
    expect(conversation.state.consulting).toBeUndefined();
  });

  it('goes on by itself when the process that asked is gone, and never stays waiting [TR-45]', async () => {
    const { conversation } = await soreThroat('on');
    const did = conversation.take(await goOn(conversation.state, conversation.inputs));
    expect(did.types).toEqual(['went-on', 'decided', 'routed']);
    const nothing = conversation.take(await goOn(conversation.state, conversation.inputs));
    expect(nothing.types).toEqual(['noticed']);
  });

  it('in shadow is not waited for, and an opinion of it has no effect', async () => {
    const { conversation, last } = await soreThroat('shadow');
    expect(last?.types).toContain('decided');
    const did = await comes(
      conversation,
      told('second-opinion', { stage: 'shadow', of: 'x', ...opinion('emergency', true) }),
    );
    expect(did.types).toEqual(['consulted']);
    expect(conversation.state.case.assistant).toBeUndefined();
    expect(urgencyOf(conversation)).toBe('self-care');
  });
});

describe('what the assistant reads in a message', () => {
  const READ = 'min krop er som i brand indeni og alt sejler for mig';
  const reading = (id: string, state: 'present' | 'unknown' = 'present') => ({
    reading: { findings: [{ id, state, quote: 'alt sejler for mig' }], complaints: [] },
  });
  const begun = async () => {
    const conversation = await PureConversation.begin({ assistant: 'on' });
    const said = await conversation.say(READ);
    return { conversation, of: said.id };
  };

  it('is asked about directly, in approved words, and until then the worse holds', async () => {
    const { conversation, of } = await begun();
    await comes(conversation, told('extract', { of, ...reading('new-confusion', 'unknown') }));
    if (conversation.state.question?.questionId !== 'clarify.new-confusion') await conversation.answerAll({});
    const asked = conversation.events.flatMap((event) =>
      event.type === 'asked' ? [event.facts.questionId] : [],
    );
    expect(asked).toContainEqual(expect.stringMatching(/^clarify\..*new-confusion/));
  });

  it('raises the alarm at once where it is a red flag, with the patient’s own words behind it', async () => {
    const { conversation, of } = await begun();
    const did = await comes(conversation, told('extract', { of, ...reading('hard-to-wake') }));
    expect(did.types).toContain('raised');
    expect(conversation.state.raised[0]?.quote).toBe('alt sejler for mig');
  });

  it('never takes the place of the patient’s own answer [guard.assistant-answers-for-nobody]', async () => {
    const { conversation, of } = await begun();
    await comes(conversation, told('extract', { of, ...reading('new-confusion', 'unknown') }));
    await conversation.answer('clarify.new-confusion', false);
    expect(conversation.state.case.findings['new-confusion']).toMatchObject({
      state: 'absent',
      by: 'answer',
    });
    expect(conversation.state.case.assistant?.findings).toEqual({});
  });

  it('is gone with the words, when those are taken back in time', async () => {
    const { conversation, of } = await begun();
    await comes(conversation, told('extract', { of, ...reading('new-confusion', 'unknown') }));
    await conversation.withdraw(of);
    expect(conversation.state.case.assistant).toBeUndefined();
  });

  it('is waited for where nothing else was understood; when nothing comes, the patient reads that', async () => {
    const conversation = await PureConversation.begin({ assistant: 'on' });
    const said = await conversation.say('hvad er vejret i dag');
    expect(said.types).toEqual(['said', 'understood', 'consulting']);
    const nothing = await comes(
      conversation,
      told('extract', { of: said.id, reading: { findings: [], complaints: [] } }),
    );
    expect(nothing.messages.at(-1)?.text).toContain('forstod ikke');
  });

  it('brings a complaint beside those that the rules know of, and closes none', async () => {
    const conversation = await PureConversation.begin({ assistant: 'on' });
    const { id: of } = await conversation.say('hvad er vejret i dag');
    const reads = {
      reading: { findings: [], complaints: [{ id: 'dizziness-vertigo', quote: 'vejret i dag' }] },
    };
    await comes(conversation, told('extract', { of, ...reads }));
    expect(conversation.state.case.assistant?.complaints).toEqual(['dizziness-vertigo']);
    await conversation.answerAll(ADULT);
    if (conversation.state.consulting) conversation.take(await goOn(conversation.state, conversation.inputs));
    expect(conversation.state.decision?.decision.complaints).toContain('dizziness-vertigo');
    expect(conversation.state.decision?.decision.human).toContain('not-understood');
  });
});

describe('every opinion, beside every story [guard.assistant-never-lowers]', () => {
  it.each(Object.entries(STORIES))('%s: never lowers [TR-50] [TR-51]', async (_name, text) => {
    const alone = await PureConversation.begin();
    await alone.say(text);
    await alone.answerAll(ADULT);
    for (const urgency of URGENCIES)
      for (const human of [false, true]) {
        const conversation = await PureConversation.begin({ assistant: 'on' });
        await conversation.say(text);
        await conversation.answerAll(ADULT);
        const of = conversation.state.consulting?.of;
        await comes(
          conversation,
          told('second-opinion', { ...(of ? { of } : {}), ...opinion(urgency, human) }),
        );
        const decided = urgencyOf(conversation);
        if (decided === undefined) continue;
        expect(rank(decided)).toBeGreaterThanOrEqual(rank(urgencyOf(alone) as Urgency));
      }
  });
});
