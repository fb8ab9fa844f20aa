import { answerOf, type Content, type Rule } from '@fordoer/rules';
import { floorsOf, impliedBy } from '@fordoer/rules/learning';
import type { LabelledMessage } from './message.ts';

/** Findings any of which tells a danger. */
export type Danger = readonly string[];

/**
 * Dangers that are mentions of a red flag: what the message tells raises, in a complaint that it is about, a floor that cannot wait, and
 * the danger is a part of what raises it. Nothing is assumed that is not told: a cough raises none, unless by what stands beside it.
 */
export function raising(content: Content, message: LabelledMessage): Danger[] {
  const { dangers, present, complaints, age } = message;
  const told = [...present, ...dangers.flat()];
  const isOurs = ({ complaint }: Rule) => complaint === undefined || complaints.includes(complaint);
  const fires = (rule: Rule, ids: readonly string[]) =>
    answerOf(rule.when, { findings: closed(content, ids, age) }) === 'fires';
  const isPart = (rule: Rule, ids: Danger, id: string) => {
    const others = told.filter((one) => !ids.includes(one));
    return fires(rule, [...others, ...ids]) && (!fires(rule, others) || fires(rule, [id]));
  };
  return dangers.filter((ids) =>
    ids.some(
      (id) =>
        isNumber(content, id) ||
        floorsOf(content, id)
          .filter(isOurs)
          .some((rule) => isPart(rule, ids, id)),
    ),
  );
}

/** The value of a labelled number is not labelled. */
const isNumber = (content: Content, id: string): boolean => content.findings.get(id)?.kind === 'number';

/** Signs with all that they imply. */
export function withImplied(content: Content, ids: readonly string[]): ReadonlySet<string> {
  const signs = new Set<string>();
  const add = (id: string): void => {
    if (signs.has(id) || content.findings.get(id)?.kind !== 'sign') return;
    signs.add(id);
    for (const implied of impliedBy(content.findings.get(id))) add(implied);
  };
  for (const id of ids) add(id);
  return signs;
}

/** A case in which everything is known: what is told, what that implies, and nothing else. */
function closed(content: Content, ids: readonly string[], age: number | undefined) {
  const findings: Parameters<typeof answerOf>[1]['findings'] = {};
  const told = withImplied(content, ids);
  for (const id of content.findings.keys())
    findings[id] = { state: told.has(id) ? 'present' : 'absent', by: 'text' };
  if (age !== undefined) {
    findings['age-years'] = { state: 'present', by: 'text', value: age };
    findings['age-months'] = { state: 'present', by: 'text', value: Math.floor(age * 12) };
  }
  return findings;
}
