import type { CaseView, ServerMessage } from '@fordoer/protocol';
import { type Content, isOnlyAlike, known, PERSON_SIGNS } from '@fordoer/rules';
import type { Conversation } from '../conversation/conversation.ts';
import { list, sayAge, sayNumber, textsOf } from '../locale/texts.ts';
import { sourcesOf } from './case-sources.ts';

type Cited = CaseView['summary'][number];

/** Labels of a sentence; more are read below it, in the list of findings. */
const MOST_LABELS = 8;
/** Letters of the patient's first words; the message that is cited has them all. */
const MOST_LETTERS = 200;
const HIDDEN: ReadonlySet<string> = new Set([...PERSON_SIGNS, 'age-years', 'age-months', 'female', 'male']);

/**
 * The case in a few sentences that need no language model: who is ill, the patient's first words, what is there, what is not, and
 * what nobody knows. Each cites the messages that it stands on. In Danish, as all that clinicians read.
 */
export function caseSummary(
  conversation: Pick<Conversation, 'case' | 'inputs' | 'locale'>,
  content: Content,
  messages: readonly ServerMessage[],
): Cited[] {
  const { clinic } = textsOf('da');
  const { case: state } = conversation;
  const said = messages.filter(
    (message): message is Extract<ServerMessage, { type: 'message' }> =>
      message.type === 'message' && message.from === 'patient' && !message.withdrawn && !message.choice,
  );
  const sources = sourcesOf(conversation, content);
  const about = (ids: readonly string[]): number[] => {
    const cited = new Set(ids.flatMap((id) => sources.get(id)?.messages ?? []));
    return said.filter(({ messageId = '' }) => cited.has(messageId)).map(({ seq }) => seq);
  };
  const sentence = (ids: readonly string[], word: (labels: string) => string): Cited[] => {
    const shown = ids.slice(0, MOST_LABELS);
    if (shown.length === 0) return [];
    const more = ids.length - shown.length;
    const labels = list(
      textsOf('da'),
      shown.map((id) => labelOf(content, state, id)),
    );
    return [{ text: word(more > 0 ? clinic.andMore(labels, more) : labels), events: about(shown) }];
  };
  const withState = (wanted: string) =>
    Object.entries(state.findings)
      .filter(([id, found]) => found.state === wanted && !HIDDEN.has(id) && content.findings.has(id))
      .map(([id]) => id);
  const words = said.find(({ questionId }) => questionId === undefined);
  const age = known(state, 'age-years').value;
  const sex = (['female', 'male'] as const).find((one) => known(state, one).state === 'present');
  const who = [
    clinic.person[state.person],
    ...(sex ? [clinic.sex[sex]] : []),
    ...(age === undefined ? [] : [sayAge('da', age)]),
  ].join(', ');
  return [
    {
      text: `${who}.`,
      events: about([
        ...PERSON_SIGNS,
        ...(sex ? [sex] : []),
        ...(age === undefined ? [] : ['age-years', 'age-months']),
      ]),
    },
    ...(words ? [{ text: clinic.writes(firstOf(words.text)), events: [words.seq] }] : []),
    ...sentence(withState('present'), clinic.has),
    // A man is not pregnant: what only follows from something else is no news, and would push out what was denied.
    ...sentence(
      withState('absent').filter((id) => sources.get(id)?.direct),
      clinic.hasNot,
    ),
    ...sentence(
      withState('unknown').filter((id) => !isOnlyAlike(content, state, id)),
      clinic.unknown,
    ),
  ];
}

function labelOf(content: Content, state: Conversation['case'], id: string): string {
  const finding = content.findings.get(id);
  const { value } = known(state, id);
  const label = finding?.label.da ?? id;
  return finding?.kind === 'number' && value !== undefined
    ? `${label} ${sayNumber('da', value)} ${finding.unitLabel.da}`
    : label;
}

function firstOf(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST_LETTERS) + 1 || MOST_LETTERS).trimEnd()} …`;
}
