export { answerOf, type RuleAnswer } from './assess/answer.ts';
export { ASSISTANT, type Assessment, assess, type OpenFlag, type Reason } from './assess/assess.ts';
export { firing, type Testable } from './assess/reference.ts';
export { isQuestion, offeredBy } from './case/about.ts';
export { type AnswerRefusal, type AnswerValue, applyAnswer, applyFinding } from './case/answer.ts';
export { applyJournal, applyText, hold, PERSON_SIGNS, setAge, setPerson } from './case/apply.ts';
export { type AssistantReading, applyOpinion, applyReading } from './case/assistant.ts';
export { askedFindings, clarifies, clarifying, isOnlyAlike } from './case/clarify.ts';
export { readIn } from './case/read.ts';
export {
  type AssistantWord,
  type By,
  type CaseState,
  emptyCase,
  type Known,
  known,
  type Opinion,
} from './case/state.ts';
export { canonicalBundle, compile, compileStored } from './content/compile.ts';
export { type Bundle, type Complaint, type Content, covers, type Rule } from './content/content.ts';
export { type ContentFiles, loadBundle, type Problem } from './content/load.ts';
export type { Condition, Finding, Question, Service, Text } from './content/schema.ts';
export { type Decision, decide, type HumanReason, unknownFindings } from './decide/decide.ts';
export { next, type Step } from './interview/next.ts';
export { type Echoed, type Wording, wordEcho, wordQuestion } from './interview/wording.ts';
export { gpOpen, type LocalTime, localTime, within } from './route/calendar.ts';
export { type OpenDoor, route, type Situation } from './route/route.ts';
export { isOpen, servicesFor } from './route/services.ts';
export { type Beside, type Told, type TriageCase, type Triaged, triage } from './triage.ts';
export { isDiscreet, rankedComplaints, type Turn, type TurnInput, type TurnResult, turn } from './turn.ts';
export { ALIKE } from './understand/likeness/ask-about.ts';
export { understand } from './understand/understand.ts';
export type { ReadFinding, Span, Understanding } from './understand/understanding.ts';
export * from './words.ts';
