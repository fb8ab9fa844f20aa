import {
  type AssistantReading,
  type Beside,
  type CaseState,
  type Content,
  clarifies,
  type Decision,
  emptyCase,
  type Opinion,
  rank,
  type Told,
  type TriageCase,
  type Turn,
  triage,
  turn,
  type Urgency,
  wordQuestion,
} from '@fordoer/rules';
import type { Asking, AssistantService } from '../../assistant/assistant.service.ts';
import type { Consultation } from '../../assistant/consultation.ts';
import type { Line } from '../../assistant/story.ts';
import { isUnsure } from '../../conversation/consult-when.ts';
import type { Message, Vignette } from './stories.ts';

/** What became of one story without the assistant and with it. */
export interface JudgedVignette {
  category: string;
  expect: { urgency: Urgency; upTo: Urgency };
  alone: Urgency;
  assisted: Urgency;
  /** What it found, where it was asked; a person it wished for. */
  opinion?: Opinion;
  turns: number;
  calls: Consultation[];
}

/** What became of one message. */
export interface JudgedMessage {
  tags: readonly string[];
  /** Dangers that are told, that the rules read or ask about, and that either does. */
  dangers: { told: number; alone: number; assisted: number };
  /** Findings of danger that it added where no danger is told. */
  falseAlarm: boolean;
  calls: Consultation[];
}

const NOBODY = { names: [], phones: [], emails: [], addresses: [], birthDates: [], others: [] };
const ADVISES = rank('soon');

/** Plays stories with the assistant beside the rules, asking it when a conversation would. */
export class Evaluation {
  constructor(
    private readonly assistant: AssistantService,
    private readonly content: Content,
  ) {}

  async vignette({ category, expect, case: given }: Vignette): Promise<JudgedVignette> {
    const story = given as TriageCase & { id: string };
    const calls: Consultation[] = [];
    let opinion: Opinion | undefined;
    const beside: Beside = {
      read: async (turned) => {
        const reading = await this.read(story.text, turned, calls);
        return reading;
      },
      opinion: async (decision, state, told) => {
        const lines = this.linesOf(story, state, told);
        opinion = await this.opinion(decision, state, lines, calls);
        if (decision.urgency !== 'self-care')
          calls.push(await this.assistant.summary(this.asking(), { state, lines, heard: '' }));
        return opinion;
      },
    };
    const [alone, assisted] = [await triage(this.content, story), await triage(this.content, story, beside)];
    return {
      category,
      expect,
      alone: alone.urgency,
      assisted: assisted.urgency,
      ...(opinion ? { opinion } : {}),
      turns: assisted.asked.length + 1,
      calls,
    };
  }

  async message({ text, locale, dangers, tags }: Message): Promise<JudgedMessage> {
    const calls: Consultation[] = [];
    const turned = (await turn(this.content, emptyCase(locale), { say: text })) as Turn & { ok: true };
    const known = readOf(turned);
    const added = await this.read(text, turned, calls);
    const both = new Set([...known, ...(added?.findings ?? []).map(({ id }) => id)]);
    const hits = (seen: ReadonlySet<string>) =>
      dangers.filter((any) => any.some((id) => seen.has(id))).length;
    return {
      tags,
      dangers: { told: dangers.length, alone: hits(known), assisted: hits(both) },
      falseAlarm:
        dangers.length === 0 &&
        (added?.findings ?? []).some(({ id, state }) => state === 'present' && this.isDanger(id)),
      calls,
    };
  }

  private async read(
    text: string,
    turned: Turn,
    calls: Consultation[],
  ): Promise<AssistantReading | undefined> {
    const { understanding: reading, state } = turned;
    if (!reading || !isUnsure(text, reading) || state.held?.urgency === 'emergency') return undefined;
    const told = await this.assistant.extract(this.asking(), { state, messageId: '', text, reading });
    calls.push(told);
    return told.reading;
  }

  private async opinion(
    decision: Decision,
    state: CaseState,
    lines: readonly Line[],
    calls: Consultation[],
  ): Promise<Opinion | undefined> {
    if (rank(decision.urgency) > ADVISES) return undefined;
    const told = await this.assistant.opinion(this.asking(), { state, lines, heard: '' });
    calls.push(told);
    return told.opinion;
  }

  private asking = (): Asking => ({ content: this.content, stage: 'on', identity: NOBODY, after: 0 });

  private linesOf({ text }: TriageCase, state: CaseState, told: readonly Told[]): Line[] {
    const answers = told.map(({ questionId, value }, at): Line => {
      const question = wordQuestion(this.content, state, questionId);
      const label = (id: unknown) => question.options.find((option) => option.id === id)?.label ?? String(id);
      const answered =
        value === true ? 'Ja' : value === false ? 'Nej' : value === 'unknown' ? 'Ved ikke' : undefined;
      const words =
        answered ??
        (Array.isArray(value)
          ? value.map(label).join(', ')
          : value === 'none'
            ? 'Nej, intet af det'
            : label(value));
      return { seq: at + 3, question: question.text, text: words };
    });
    return [{ seq: 2, text }, ...answers];
  }

  private isDanger = (id: string): boolean =>
    (this.content.rulesByFinding.get(id) ?? []).some(({ urgency }) => rank(urgency) >= rank('now'));
}

/** Findings that a first message shows or that are asked about directly. */
function readOf({ state, step }: Turn): Set<string> {
  const present = Object.entries(state.findings).flatMap(([id, found]) =>
    found.state === 'present' ? [id] : [],
  );
  const asked = step.kind === 'ask' ? clarifies(step.questionId) : [];
  return new Set([...present, ...state.suspected, ...asked]);
}
