import type { CaseView, ServerMessage } from '@fordoer/protocol';
import { CLARIFY, type Content, covers, known, PERSON_SIGNS } from '@fordoer/rules';
import type { Conversation } from '../conversation/conversation.ts';
import { list, sayAge, sayNumber, textsOf } from '../locale/texts.ts';

type Cited = CaseView['summary'][number];

/** Labels of a sentence; more are read below it, in the list of findings. */
const MOST_LABELS = 8;
const HIDDEN: ReadonlySet<string> = new Set([...PERSON_SIGNS, 'age-years', 'age-months', 'female', 'male']);

/**
 * The case in a few sentences that need no language model: who is ill, the patient's first words, what is there, what is not, and
 * what nobody knows. Each cites the messages that it stands on. In Danish, as all that clinicians read.
 */
export function caseSummary(
  { case: state }: Pick<Conversation, 'case'>,
  content: Content,
  messages: readonly ServerMessage[],
): Cited[] {
  const { clinic } = textsOf('da');
  const said = messages.filter(
    (message): message is Extract<ServerMessage, { type: 'message' }> =>
      message.type === 'message' && message.from === 'patient' && !message.withdrawn && !message.choice,
  );
  const about = (id: string): number[] => {
    const { quote } = known(state, id);
    return said
      .filter(({ text, questionId }) =>
        questionId === undefined
          ? quote !== undefined && text.includes(quote)
          : questionId === `${CLARIFY}${id}` || coversFinding(content, questionId, id),
      )
      .map(({ seq }) => seq);
  };
  const sentence = (ids: readonly string[], word: (labels: string) => string): Cited[] => {
    const shown = ids.slice(0, MOST_LABELS);
    if (shown.length === 0) return [];
    const more = ids.length - shown.length;
    const labels = list(
      textsOf('da'),
      shown.map((id) => labelOf(content, state, id)),
    );
    return [
      { text: word(more > 0 ? clinic.andMore(labels, more) : labels), events: unique(shown.flatMap(about)) },
    ];
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
    { text: `${who}.`, events: unique(['age-years', 'female', 'male', ...PERSON_SIGNS].flatMap(about)) },
    ...(words ? [{ text: clinic.writes(words.text), events: [words.seq] }] : []),
    ...sentence(withState('present'), clinic.has),
    ...sentence(withState('absent'), clinic.hasNot),
    ...sentence(withState('unknown'), clinic.unknown),
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

function coversFinding(content: Content, questionId: string, id: string): boolean {
  const question = content.questions.get(questionId);
  return question !== undefined && covers(question).includes(id);
}

const unique = (seqs: readonly number[]): number[] => [...new Set(seqs)].sort((a, b) => a - b);
