import type { CaseFinding, CaseView, QueueItem, ServerMessage } from '@fordoer/protocol';
import { type Content, isOnlyAlike, known, mostUrgent, PERSON_SIGNS, unknownFindings } from '@fordoer/rules';
import type { Conversation } from '../conversation/conversation.ts';
import { quoteOf } from '../conversation/quote.ts';
import type { Staff } from '../record/events.ts';
import { ruleTitle } from '../routing/rule-title.ts';
import { caseSummary } from './case-summary.ts';
import { ALARM_AFTER_MINUTES, type QueueEntry } from './handover.service.ts';

/** What a clinician reads of a case in the queue: red flags first, each with the patient's own words. Always in Danish. */
export function queueItem(
  entry: QueueEntry,
  conversation: Conversation,
  content: Content,
  seen: { online: boolean; claimedBy?: Staff; now: Date },
): QueueItem {
  const decision = conversation.decision?.decision;
  const reasons = decision?.reasons ?? [];
  const raised = conversation.raised.filter(({ rule }) => !reasons.some((reason) => reason.rule === rule));
  const redFlags = [
    ...reasons
      .filter(({ kind }) => kind === 'red-flag')
      .map(({ rule, evidence }) => flag(content, rule, quoteOf(content, evidence))),
    ...raised.map(({ rule, quote }) => flag(content, rule, quote)),
  ];
  const complaint =
    decision?.complaint ?? conversation.case.complaints[0]?.id ?? content.release.fallbackComplaint;
  const age = known(conversation.case, 'age-years').value;
  const sex =
    known(conversation.case, 'female').state === 'present'
      ? 'female'
      : known(conversation.case, 'male').state === 'present'
        ? 'male'
        : undefined;
  const waited = seen.now.getTime() - entry.waitingSince.getTime();
  const item: QueueItem = {
    conversationId: entry.conversationId,
    reference: entry.reference,
    urgency: entry.urgency,
    waitingSince: entry.waitingSince.toISOString(),
    answerBy: entry.answerBy.toISOString(),
    title: content.complaints.get(complaint)?.title.da ?? complaint,
    redFlags,
    person: {
      who: conversation.case.person,
      ...(age === undefined ? {} : { ageYears: age }),
      ...(sex ? { sex } : {}),
    },
    reason: entry.reason as QueueItem['reason'],
    online: seen.online,
    alarming:
      entry.status === 'waiting' &&
      ['now', 'acute', 'emergency'].includes(entry.urgency) &&
      waited >= ALARM_AFTER_MINUTES * 60_000,
  };
  if (conversation.discreet) item.discreet = true;
  if (seen.claimedBy) item.claimedBy = seen.claimedBy;
  if (conversation.contact.phone || conversation.contact.email) item.contact = conversation.contact;
  return item;
}

/** A case that never was in the queue, or was found by look-up: as one that is resolved. */
export const notQueued = (conversation: Conversation, since: Date): QueueEntry => ({
  conversationId: conversation.id,
  clinicId: conversation.clinicId,
  reference: conversation.reference,
  urgency:
    mostUrgent([
      ...(conversation.decision ? [conversation.decision.decision.urgency] : []),
      ...conversation.raised.map(({ urgency }) => urgency),
    ]) ?? 'routine',
  reason: 'looked-up',
  waitingSince: since,
  answerBy: since,
  status: 'resolved',
  claimedBy: null,
  alarmedAt: null,
});

/** One case, whole: what a nurse reads in ten seconds, and the conversation below it. */
export function caseView(
  item: QueueItem,
  conversation: Conversation,
  content: Content,
  messages: ServerMessage[],
  viewers: Staff[],
): CaseView {
  const decision = conversation.decision?.decision;
  const view: CaseView = {
    item,
    urgency: item.urgency,
    summary: caseSummary(conversation, content, messages),
    findings: findingsOf(conversation, content),
    stayedUnknown: decision
      ? unknownFindings(decision).map((id) => content.findings.get(id)?.label.da ?? id)
      : [],
    why: (decision?.reasons ?? []).map(({ rule, urgency }) => {
      const found = content.rules.get(rule);
      return {
        rule,
        title: ruleTitle(content, rule, 'da'),
        urgency,
        source: found?.source ?? [],
        approval: found?.approval ?? 'pending',
      };
    }),
    messages,
    viewers: viewers.map(({ role, firstName }) => ({ role, firstName })),
    content: { version: content.version, hash: content.hash },
  };
  const { assistantModel: model, summary, opinions } = conversation;
  if (model && (summary || opinions.length > 0))
    view.assistant = { model, summary: summary?.sentences ?? [], opinions };
  if (conversation.identified) view.identified = true;
  const door = decision?.wish.first[0];
  if (door) view.door = door;
  return view;
}

/** Present first, then unknown, then absent: what is there matters most. */
function findingsOf(conversation: Conversation, content: Content): CaseFinding[] {
  const order = { present: 0, unknown: 1, absent: 2 };
  // The engine knows the age twice; people say it in months under two years, and in years after.
  const otherAge = (known(conversation.case, 'age-years').value ?? 2) < 2 ? 'age-years' : 'age-months';
  return Object.entries(conversation.case.findings)
    .flatMap(([id, found]): CaseFinding[] => {
      const finding = content.findings.get(id);
      // Who is ill stands at the head of the case.
      if (!finding || id === otherAge || PERSON_SIGNS.includes(id)) return [];
      if (isOnlyAlike(content, conversation.case, id)) return [];
      return [
        {
          id,
          label: finding.label.da,
          state: found.state,
          by: found.by,
          contested: conversation.case.contested[id] !== undefined,
          ...(found.value === undefined ? {} : { value: found.value }),
          ...(finding.kind === 'number' ? { unit: finding.unitLabel.da } : {}),
          ...(found.quote === undefined ? {} : { quote: found.quote }),
        },
      ];
    })
    .sort((a, b) => order[a.state] - order[b.state] || a.label.localeCompare(b.label, 'da'));
}

const flag = (content: Content, rule: string, quote?: string) => ({
  title: ruleTitle(content, rule, 'da'),
  ...(quote === undefined ? {} : { quote }),
});
