import type { Resolve } from '@fordoer/protocol';
import { describe, expect, it } from 'vitest';
import { aClinic, type Did, PureConversation } from '../../test/harness/pure.ts';
import { claimed, resolved } from './clinician.ts';

const NURSE = { staffId: '11111111-1111-4111-8111-111111111111', role: 'nurse', firstName: 'Mette' } as const;

/** A sore throat, up to the person who has claimed it. */
async function soreThroat(stage: 'shadow' | 'automatic'): Promise<PureConversation> {
  const conversation = await PureConversation.begin({ clinic: aClinic({ stage }) });
  await conversation.say('Jeg har haft ondt i halsen i to dage');
  await conversation.answerAll({ 'person.age': 30, 'person.sex': 'female' });
  conversation.take(claimed(conversation.state, NURSE));
  return conversation;
}

function resolve(conversation: PureConversation, given: Omit<Resolve, 'id' | 'conversationId'>): Did {
  const ids = { id: NURSE.staffId, conversationId: conversation.state.id };
  return conversation.take(resolved(conversation.state, NURSE, { ...ids, ...given }, conversation.inputs));
}

describe('a clinician’s decision', () => {
  it('shows the patient of a new clinic what was decided, once a person has confirmed it', async () => {
    const conversation = await soreThroat('shadow');
    expect(conversation.events.some(({ message }) => message?.type === 'decision')).toBe(false);
    const did = resolve(conversation, { outcome: 'confirm' });
    const decision = did.messages.find((message) => message.type === 'decision');
    expect(decision).toMatchObject({ urgency: 'self-care', final: true });
    expect(decision?.safetyNet.length).toBeGreaterThan(0);
    expect(did.effects).toEqual([expect.objectContaining({ kind: 'later', what: 'check-in' })]);
  });

  it('says a decision that the patient has seen already no second time', async () => {
    const did = resolve(await soreThroat('automatic'), { outcome: 'confirm' });
    expect(did.types).toEqual(['resolved', 'routed']);
  });

  it('opens the doors of the urgency that the clinician chose, and says it', async () => {
    const did = resolve(await soreThroat('shadow'), {
      outcome: 'change',
      urgency: 'today',
      reason: 'clinical-picture',
    });
    expect(did.messages.find(({ type }) => type === 'handover')?.text).toContain('inden for et døgn');
    const doors = did.messages.find((message) => message.type === 'doors')?.doors.map(({ kind }) => kind);
    expect(doors).toContain('gp-booking');
    expect(doors).not.toContain('self-care');
  });

  it('changes no urgency without a reason', async () => {
    const conversation = await soreThroat('shadow');
    expect(resolve(conversation, { outcome: 'change', urgency: 'today' }).plan).toMatchObject({
      ok: false,
      code: 'INVALID_MESSAGE',
    });
  });
});
