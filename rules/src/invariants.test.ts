import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZE, satisfied, someState, someWord } from '../test/states.ts';
import { answerOf } from './assess/answer.ts';
import { assess, mandatoryFlags } from './assess/assess.ts';
import { applyFinding } from './case/answer.ts';
import { hold } from './case/apply.ts';
import { type CaseState, known } from './case/state.ts';
import { decide } from './decide/decide.ts';
import { readContent } from './files.ts';
import { next } from './interview/next.ts';
import { route } from './route/route.ts';
import { withComplaints } from './turn.ts';
import { REGIONS, rank } from './words.ts';

/** DESIGN §4: what holds for every content release, over generated states. */
const content = readContent();
const rules = [...content.rules.values()];
const urgencyOf = async (state: CaseState) =>
  (await decide(content, state, await assess(content, state))).urgency;
const someRule = fc.constantFrom(...rules);
const runs = { numRuns: SIZE };

describe('the invariants of the clinical core', () => {
  it('[TR-50] 1: a rule that fires puts its floor under urgency, and lowers the floor of no other that fires', async () => {
    let added = 0;
    await fc.assert(
      fc.asyncProperty(someState(content), someRule, async (before, rule) => {
        const active = rule.complaint
          ? { ...before, complaints: [...before.complaints, { id: rule.complaint, score: 0.5 }] }
          : before;
        const after = satisfied(rule.when, active);
        if (!after) return;
        added++;
        const urgency = await urgencyOf(after);
        expect(rank(urgency)).toBeGreaterThanOrEqual(rank(rule.urgency));
        // What is learnt may settle what was open, and so lower what only stood there for being unknown.
        for (const reason of (await assess(content, active)).reasons)
          expect(rank(urgency)).toBeGreaterThanOrEqual(rank(reason.urgency));
      }),
      runs,
    );
    expect(added).toBeGreaterThan(SIZE / 10);
  });

  it('[TR-50] 1: an exhausted open red flag counts as at least the level the release names, with a person', async () => {
    let open = 0;
    await fc.assert(
      fc.asyncProperty(someState(content), async (state) => {
        const assessment = await assess(content, state);
        const exhausted = assessment.open.filter((flag) => flag.exhausted);
        if (exhausted.length === 0) return;
        open++;
        const { fromLevel, high, low } = content.release.uncertainty;
        const grave = exhausted.some((flag) => rank(flag.urgency) >= rank(fromLevel));
        const decision = await decide(content, state, assessment);
        expect(rank(decision.urgency)).toBeGreaterThanOrEqual(rank(grave ? high : low));
        if (grave) expect(decision.human).toContain('stayed-unknown');
      }),
      runs,
    );
    expect(open).toBeGreaterThan(0);
  });

  it('[TR-51] 2: whatever the assistant says, urgency never falls, and nothing becomes absent', async () => {
    let raised = 0;
    await fc.assert(
      fc.asyncProperty(someState(content), someWord(content), async (before, assistant) => {
        const alone = withComplaints(content, before);
        const state = withComplaints(content, { ...before, assistant });
        const without = await decide(content, alone, await assess(content, alone));
        const decision = await decide(content, state, await assess(content, state));
        expect(rank(decision.urgency)).toBeGreaterThanOrEqual(rank(without.urgency));
        expect(decision.human).toEqual(expect.arrayContaining(without.human));
        const fired = decision.reasons.map(({ rule }) => rule);
        expect(fired).toEqual(expect.arrayContaining(without.reasons.map(({ rule }) => rule)));
        expect(state.findings).toEqual(before.findings);
        if (rank(decision.urgency) > rank(without.urgency)) raised++;
      }),
      runs,
    );
    expect(raised).toBeGreaterThan(SIZE / 10);
  });

  it('[TR-52] 3: self-care only with every mandatory red flag settled by the patient, an outcome that fits, and no contradiction', async () => {
    let cared = 0;
    const calm = someState(content).chain((state) => {
      // Most random states are alarming: settle the mandatory flags of half of them as a patient without any would.
      const settle = fc.boolean();
      return settle.map((all) => (all ? everythingDenied(state) : state));
    });
    await fc.assert(
      fc.asyncProperty(calm, fc.boolean(), async (state, contested) => {
        const case_ = contested
          ? { ...state, contested: { 'chest-pain': { state: 'present', by: 'text' } as const } }
          : state;
        const decision = await decide(content, case_, await assess(content, case_));
        if (decision.urgency !== 'self-care') return;
        cared++;
        expect(contested).toBe(false);
        expect(decision.human).toEqual([]);
        for (const rule of mandatoryFlags(content, case_)) {
          const own: CaseState['findings'] = {};
          for (const id of rule.reads) {
            const found = known(case_, id);
            if (
              found.by !== 'assistant' &&
              (found.by !== 'journal' || content.findings.get(id)?.about === 'background')
            )
              own[id] = found;
          }
          expect([rule.id, answerOf(rule.when, { findings: own })]).toEqual([rule.id, 'cannot-fire']);
        }
      }),
      { numRuns: SIZE * 2 },
    );
    expect(cared).toBeGreaterThan(0);
  });

  it('4: shared red flags run whatever the complaint', async () => {
    const shared = rules.filter(({ complaint, kind }) => !complaint && kind === 'red-flag');
    await fc.assert(
      fc.asyncProperty(someState(content), fc.constantFrom(...shared), async (before, rule) => {
        const after = satisfied(rule.when, before);
        if (!after) return;
        expect((await assess(content, after)).reasons.map((reason) => reason.rule)).toContain(rule.id);
      }),
      runs,
    );
  });

  it('6: nobody books for themself from now up, 112 comes first in an emergency, and a person is always there', async () => {
    const situation = fc.record({
      at: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      region: fc.constantFrom(...REGIONS),
      gpOpen: fc.boolean(),
      slotInHours: fc.option(fc.integer({ min: 0, max: 400 })),
    });
    await fc.assert(
      fc.asyncProperty(someState(content), situation, async (state, now) => {
        const decision = await decide(content, state, await assess(content, state));
        const kinds = route(content, decision, now).map(({ kind }) => kind);
        expect(kinds).toContain('human-triage');
        if (rank(decision.urgency) >= rank('now')) {
          expect(kinds).not.toContain('gp-booking');
          expect(kinds).not.toContain('self-care');
        }
        if (rank(decision.urgency) >= rank('acute')) expect(kinds).toContain('call-112');
        if (decision.urgency === 'emergency') expect(kinds[0]).toBe('call-112');
        expect(kinds[0]).not.toBe('helpline');
      }),
      runs,
    );
  });

  it('[TR-56] 7: once shown, an alarm is not lowered by any correction', async () => {
    await fc.assert(
      fc.asyncProperty(someState(content), someRule, async (before, rule) => {
        const alarmed = satisfied(rule.when, before);
        if (!alarmed || (rank(rule.urgency) < rank('now') && !rule.holds)) return;
        const heldState = hold(content, alarmed, [{ rule: rule.id, urgency: rule.urgency }]);
        let corrected = heldState;
        for (const id of rule.reads)
          if (content.findings.get(id)?.kind === 'sign')
            corrected = applyFinding(content, corrected, id, false);
        expect(rank(await urgencyOf(corrected))).toBeGreaterThanOrEqual(rank(rule.urgency));
      }),
      runs,
    );
  });

  it('an interview ends: every answer of ved ikke leads to a decision', async () => {
    await fc.assert(
      fc.asyncProperty(someState(content), async (start) => {
        let state = { ...start, asked: [] as string[] };
        for (let turns = 0; turns < 80; turns++) {
          const step = next(content, state, await assess(content, state));
          if (step.kind === 'decide') return;
          expect(state.asked).not.toContain(step.questionId);
          state = { ...state, asked: [...state.asked, step.questionId] };
        }
        expect.fail('the interview asks without end');
      }),
      { numRuns: SIZE / 4 },
    );
  });

  it('the same state gives the same decision, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(someState(content), async (state) => {
        const twice = [
          await decide(content, state, await assess(content, state)),
          await decide(content, structuredClone(state), await assess(content, structuredClone(state))),
        ];
        expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
      }),
      { numRuns: SIZE / 4 },
    );
  });
});

/** A patient of forty who denies everything that a red flag of the complaint reads. */
function everythingDenied(state: CaseState): CaseState {
  let denied: CaseState = { ...state, findings: {}, complaints: state.complaints.slice(0, 1) };
  for (const complaint of denied.complaints) {
    const mild = (content.complaints.get(complaint.id)?.outcomes ?? []).find(
      ({ urgency }) => urgency === 'self-care',
    );
    denied = (mild && satisfied(mild.when, denied)) ?? denied;
  }
  denied = applyFinding(content, denied, 'age-years', 40);
  for (const rule of [
    ...mandatoryFlags(content, denied),
    ...rules.filter(({ kind }) => kind === 'context'),
  ]) {
    for (const id of rule.reads) {
      if (known(denied, id).state === 'unknown' && content.findings.get(id)?.kind === 'sign')
        denied = applyFinding(content, denied, id, false);
    }
  }
  return denied;
}
