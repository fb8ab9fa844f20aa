import type { ClinicianSay, ErrorCode, Resolve } from '@fordoer/protocol';
import { type OpenDoor, rank, servicesFor } from '@fordoer/rules';
import { confirmed } from '../conversation/clinical.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Effect, Inputs, Plan } from '../conversation/inputs.ts';
import { cleanText } from '../locale/clean-text.ts';
import { sayPhone, textsOf } from '../locale/texts.ts';
import type { NewEvent, Staff } from '../record/events.ts';
import { doorsEvent } from '../routing/doors.ts';

/** What a clinician's acts put on the record: pure plans, appended like any turn. */
/** A member of staff as the record names them. */

const who = ({ role, firstName }: Staff) => ({ role, firstName });

/** Joins the conversation as a person, by role and first name. */
export function claimed(conversation: Conversation, staff: Staff): Plan {
  const texts = textsOf(conversation.locale);
  const text = texts.handover.claimed(texts.role[staff.role], staff.firstName);
  return {
    ok: true,
    events: [
      {
        type: 'claimed',
        facts: { staff },
        message: { type: 'handover', status: 'claimed', text, who: who(staff), mayClose: false },
      },
    ],
    effects: [],
  };
}

/** Leaves the conversation to a colleague. */
export function released(conversation: Conversation, staff: Staff): Plan {
  const text = textsOf(conversation.locale).handover.released;
  return {
    ok: true,
    events: [
      {
        type: 'released',
        facts: { staff },
        message: { type: 'handover', status: 'released', text, mayClose: conversation.discreet },
      },
    ],
    effects: [],
  };
}

/** A clinician's act that cannot be; staff read Danish. */
const refuse = (code: ErrorCode, text: string = textsOf('da').refusals[code]): Plan => ({
  ok: false,
  code,
  text,
});

/** Says something; not past what the patient has written since (`seen`), so that nobody answers yesterday's question. */
export function said(
  conversation: Conversation,
  staff: Staff,
  { id, text, seen }: Pick<ClinicianSay, 'id' | 'text' | 'seen'>,
): Plan {
  if (conversation.handover?.status !== 'claimed' || conversation.handover.staff?.staffId !== staff.staffId)
    return refuse('NOT_ALLOWED', textsOf('da').handover.claimFirst);
  if (seen < conversation.news) return refuse('STALE');
  const clean = cleanText(text);
  if (clean === '') return refuse('EMPTY');
  return {
    ok: true,
    events: [
      {
        type: 'said',
        facts: { by: 'clinician', text: clean, messageId: id, staff },
        message: { type: 'message', from: 'clinician', text: clean, who: who(staff), messageId: id },
      },
    ],
    effects: [],
  };
}

/**
 * A clinician's decision: the program's stands, another urgency or door (with its coded reason), a call back, or done. Only a
 * person lowers an alarm, and this is where.
 */
export function resolved(conversation: Conversation, staff: Staff, resolve: Resolve, inputs: Inputs): Plan {
  const { locale } = conversation;
  const texts = textsOf(locale);
  const { handover, contact } = conversation;
  if (handover?.status === 'claimed' && handover.staff?.staffId !== staff.staffId)
    return refuse('ALREADY_CLAIMED');
  const proposal = conversation.decision;
  const before = proposal?.decision.urgency;
  const changes = resolve.outcome === 'change' && resolve.urgency !== undefined && resolve.urgency !== before;
  if (changes && !resolve.reason) return refuse('INVALID_MESSAGE');
  const { outcome, urgency, door, reason } = resolve;
  const told = cleanText(resolve.text ?? '');
  const { phone } = contact;
  // Nobody is promised a call that cannot be made.
  const { agreeFirst, noPhone } = textsOf('da').handover;
  if (outcome === 'call-back' && !phone)
    return refuse('NOT_ALLOWED', conversation.discreet ? agreeFirst : noPhone);
  const standard = {
    confirm: texts.handover.confirmed,
    change: [...(changes && urgency ? [texts.decision[urgency]] : []), texts.handover.done].join(' '),
    'call-back': texts.handover.callBack(phone ? sayPhone(phone) : ''),
    done: texts.handover.done,
  }[outcome];
  const events: NewEvent[] = [];
  const effects: Effect[] = [];
  // Where a person decides, this is when the patient reads what was decided.
  if (outcome === 'confirm' && proposal && !proposal.final) {
    const made = confirmed(conversation, proposal.decision, inputs);
    events.push(...made.events);
    effects.push(...made.effects);
  }
  if (told !== '')
    events.push({
      type: 'said',
      facts: { by: 'clinician', text: told, staff },
      message: { type: 'message', from: 'clinician', text: told, who: who(staff) },
    });
  events.push({
    type: 'resolved',
    facts: {
      staff,
      outcome,
      ...(urgency ? { urgency } : {}),
      ...(door ? { door } : {}),
      ...(reason ? { reason } : {}),
    },
    message: {
      type: 'handover',
      status: outcome === 'call-back' ? 'call-back' : 'done',
      text: standard,
      who: who(staff),
      mayClose: true,
    },
  });
  if (outcome === 'confirm' || outcome === 'change') events.push(doorsAfter(conversation, resolve, inputs));
  return { ok: true, events, effects };
}

/** The doors a clinician opens: the one they chose, else those of the urgency they chose; a person and the phone stay. */
function doorsAfter(conversation: Conversation, resolve: Resolve, inputs: Inputs): NewEvent {
  const { clinic, content, now } = inputs;
  const chosen = resolve.door;
  const proposal = conversation.decision?.decision;
  const urgency = resolve.urgency ?? proposal?.urgency ?? 'soon';
  const wish = urgency === proposal?.urgency ? proposal.wish.first : [];
  const row = content.release.doorTable[urgency][clinic.open ? 'open' : 'closed'];
  const kinds = chosen
    ? [chosen, 'human-triage' as const]
    : [...new Set([...wish, ...row, 'human-triage' as const])];
  const doors = kinds
    .filter(
      (kind) =>
        kind !== 'gp-booking' || (rank(urgency) < rank('now') && inputs.slots.length > 0) || chosen === kind,
    )
    .map((kind): OpenDoor => {
      const service = servicesFor(content, kind, now, clinic.region)[0]?.service;
      return service ? { kind, service } : { kind };
    });
  return doorsEvent(conversation, doors, inputs);
}
