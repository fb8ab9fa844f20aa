import { text } from 'node:stream/consumers';
import { Engine } from 'json-rules-engine';
import { readContent } from '../src/files.ts';
import {
  type AnswerValue,
  assess,
  type CaseState,
  type Content,
  compile,
  decide,
  emptyCase,
  firing,
  known,
  next,
  turn,
  understand,
} from '../src/index.ts';

/**
 * What the clinical core costs: plays the conversations given on stdin (a JSON list of lists of steps) and writes each part's
 * times as one JSON line, in µs; beside them json-rules-engine evaluating every rule of the release on the same states.
 */

type Step = { say: string } | { answer: { questionId: string; value: AnswerValue } };
const PARTS = ['understand', 'assess', 'assessNew', 'next', 'decide', 'everyRule', 'everyRuleBuilt'] as const;
type Part = (typeof PARTS)[number];

const content = readContent();
const rules = [...content.rules.values()];
const conversations = JSON.parse(await text(process.stdin)) as Step[][];

/** What a turn starts from: a message with the case before it, a case to judge. */
const said: { text: string; before: CaseState }[] = [];
const states: CaseState[] = [];
for (const steps of conversations) {
  let state = emptyCase('da');
  for (const step of steps) {
    if ('say' in step) said.push({ text: step.say, before: state });
    const turned = await turn(content, state, step);
    if (!turned.ok) throw new Error(`a step was refused: ${turned.refusal}`);
    state = turned.state;
    states.push(state);
  }
}

// One engine for all runs, each rule in it once: json-rules-engine at its best.
const engine = new Engine();
for (const { id, when } of rules)
  engine.addRule({ name: id, conditions: topLevel(when), event: { type: id } });

const parts = Object.fromEntries(PARTS.map((part) => [part, [] as number[]])) as Record<Part, number[]>;

const sample = states.filter((_, index) => index % Math.ceil(states.length / 40) === 0);
// As in a service that has seen many patients, and none quite like this one: a release that knows every other state only.
const fresh = compile(structuredClone(content.bundle));
for (let time = 0; time < 3; time++)
  for (const [index, state] of states.entries()) if (index % 2 === 0) await assess(fresh, state);
for (const [index, state] of states.entries()) {
  const begin = performance.now();
  await assess(fresh, state);
  if (index % 2 === 1) parts.assessNew.push((performance.now() - begin) * 1000);
}
await measure(() => undefined); // warms up
for (let round = 0; round < 3; round++) await measure((part, µs) => parts[part].push(µs));

process.stdout.write(
  `${JSON.stringify({ rules: rules.length, findings: content.findings.size, states: states.length, parts })}\n`,
);

async function measure(note: (part: Part, µs: number) => void): Promise<void> {
  const timed = async <T>(part: Part, work: () => T | Promise<T>): Promise<T> => {
    const begin = performance.now();
    const result = work();
    const value = result instanceof Promise ? await result : result;
    note(part, (performance.now() - begin) * 1000);
    return value;
  };
  for (const { text: words, before } of said) {
    const options = { locale: before.locale, person: before.person };
    await timed('understand', () => understand(content, words, options));
  }
  for (const state of states) {
    const assessment = await timed('assess', () => assess(content, state));
    const step = await timed('next', () => next(content, state, assessment));
    if (step.kind === 'decide') await timed('decide', () => decide(content, state, assessment));
  }
  for (const state of sample) {
    await timed('everyRule', () => engine.run(factsOf(content, state)));
    await timed('everyRuleBuilt', () => firing(content, rules, state));
  }
}

/** Every finding as a typed, defined fact. */
function factsOf({ findings }: Content, state: CaseState): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  for (const [id, { kind }] of findings) {
    const found = known(state, id);
    facts[id] = kind === 'sign' ? found.state : (found.value ?? 'unknown');
  }
  return facts;
}

/** The engine wants `all` or `any` at the top. */
// biome-ignore lint/suspicious/noExplicitAny: the engine's own types demand its Condition classes for plain JSON
function topLevel(when: object): any {
  return 'all' in when || 'any' in when ? when : { all: [when] };
}
