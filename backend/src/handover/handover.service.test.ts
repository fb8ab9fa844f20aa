import type { Urgency } from '@fordoer/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { AlreadyClaimed, HandoverService } from './handover.service.ts';

const start = new Date('2026-12-01T09:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
const [METTE, JENS] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];

describe('the queue to a person', () => {
  let on: TestRecord;
  let handover: HandoverService;
  let clinicId: string;
  beforeAll(async () => {
    on = await openTestRecord();
    handover = new HandoverService(on.record);
  });
  afterAll(() => on.stop());
  beforeEach(async () => {
    clinicId = await on.clinic();
  });

  const waits = async (urgency: Urgency, since = 0, place?: TokenPlace) => {
    const one = place ?? (await on.conversation(clinicId));
    await on.record.inClinics([one.clinicId], (runner) =>
      handover.enqueue(runner.manager, [
        {
          ...one,
          reference: `${urgency}-${since}`,
          urgency,
          reason: urgency,
          waitingSince: minutes(since),
          answerBy: minutes(since + 60),
        },
      ]),
    );
    return one;
  };
  const claim = (place: TokenPlace, who: string | undefined) =>
    on.record.inClinics([place.clinicId], (runner) =>
      handover.claim(runner.manager, place, who as string, start),
    );
  const release = (place: TokenPlace, who: string | undefined) =>
    on.record.inClinics([place.clinicId], (runner) => handover.release(runner.manager, place, who as string));
  const resolve = (place: TokenPlace) =>
    on.record.inClinics([place.clinicId], (runner) => handover.resolve(runner.manager, place));
  const list = async () => (await handover.list(clinicId)).map(({ reference }) => reference);

  it('stands by urgency, then by longest wait [UX-35]', async () => {
    await waits('soon', 0);
    await waits('emergency', 5);
    await waits('now', 2);
    await waits('emergency', 3);
    await waits('routine', 1);
    expect(await list()).toEqual(['emergency-3', 'emergency-5', 'now-2', 'soon-0', 'routine-1']);
  });

  it('shows only its own clinic [TR-32]', async () => {
    const other = await waits('now');
    clinicId = await on.clinic();
    expect(await list()).toEqual([]);
    expect(await handover.entry({ ...other, clinicId })).toBeUndefined();
    await expect(claim({ ...other, clinicId }, METTE)).rejects.toThrow(AlreadyClaimed);
  });

  it('raises and never lowers, and the wait keeps its start', async () => {
    const place = await waits('soon', 0);
    await waits('emergency', 5, place);
    expect(await handover.entry(place)).toMatchObject({
      urgency: 'emergency',
      reason: 'emergency',
      waitingSince: minutes(0),
      answerBy: minutes(60),
    });
    await waits('routine', 9, place);
    expect(await handover.entry(place)).toMatchObject({ urgency: 'emergency', reason: 'emergency' });
    expect(await list()).toHaveLength(1);
  });

  it('of two who claim at once one gets it and the other is told', async () => {
    for (let n = 0; n < 10; n++) {
      const place = await waits('now');
      const results = await Promise.allSettled([claim(place, METTE), claim(place, JENS)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: expect.any(AlreadyClaimed),
      });
      const winner = results[0].status === 'fulfilled' ? METTE : JENS;
      expect(await handover.entry(place)).toMatchObject({ status: 'claimed', claimedBy: winner });
    }
  });

  it('a claim is given back by its holder only, and then free for all', async () => {
    const place = await waits('now');
    await claim(place, METTE);
    await claim(place, METTE);
    await expect(release(place, JENS)).rejects.toThrow(AlreadyClaimed);
    await release(place, METTE);
    await claim(place, JENS);
    expect(await handover.entry(place)).toMatchObject({ claimedBy: JENS });
  });

  it('a resolved case leaves the queue; written to again, it waits anew', async () => {
    const place = await waits('now', 0);
    await claim(place, METTE);
    await resolve(place);
    expect(await list()).toEqual([]);
    await waits('soon', 30, place);
    expect(await handover.entry(place)).toMatchObject({
      status: 'waiting',
      urgency: 'soon',
      waitingSince: minutes(30),
      claimedBy: null,
    });
  });

  it('an unclaimed case from `now` up alarms after two minutes and every two minutes again [TR-47]', async () => {
    const emergency = await waits('emergency');
    const now = await waits('now');
    await waits('today');
    const alarm = async (at: number) =>
      (await handover.alarm([clinicId], minutes(at))).map(({ conversationId }) => conversationId);
    expect(await alarm(1.9)).toEqual([]);
    expect((await alarm(2)).sort()).toEqual([emergency.conversationId, now.conversationId].sort());
    expect(await alarm(3.9)).toEqual([]);
    expect(await alarm(4)).toHaveLength(2);
    await claim(emergency, METTE);
    expect(await alarm(6)).toEqual([now.conversationId]);
    await release(emergency, METTE);
    expect(await alarm(7)).toEqual([emergency.conversationId]);
    await resolve(now);
    expect(await alarm(60)).toEqual([emergency.conversationId]);
  });

  it('of two processes that look at once one alarms', async () => {
    await waits('emergency');
    const both = await Promise.all([1, 2].map(() => handover.alarm([clinicId], minutes(5))));
    expect(both.flat()).toHaveLength(1);
  });

  it('what is put off comes when it is due, and is done once', async () => {
    const place = await on.conversation(clinicId);
    await on.record.inClinics([clinicId], (runner) =>
      handover.schedule(runner.manager, [{ ...place, kind: 'check-in', at: minutes(60) }]),
    );
    expect(await handover.due([clinicId], minutes(59))).toEqual([]);
    const [job] = await handover.due([clinicId], minutes(60));
    expect(job).toMatchObject({ ...place, kind: 'check-in' });
    const finish = () =>
      on.record.inClinics([clinicId], (runner) =>
        handover.finish(runner.manager, job?.jobId as string, minutes(61)),
      );
    expect(await Promise.all([finish(), finish()]).then((done) => done.sort())).toEqual([false, true]);
    expect(await handover.due([clinicId], minutes(99))).toEqual([]);
  });

  it('a clinic is staffed while somebody of it is at the console, in however many windows', () => {
    expect(handover.staffed(clinicId)).toBe(false);
    const leave = [handover.arrive(clinicId, 'a'), handover.arrive(clinicId, 'a')];
    leave[0]?.();
    expect(handover.staffed(clinicId)).toBe(true);
    leave[1]?.();
    expect(handover.staffed(clinicId)).toBe(false);
  });
});
