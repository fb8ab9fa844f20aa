import type { Content, Reason } from '@fordoer/rules';

/** The patient's own words behind a red flag: those about a symptom before those about who they are ("58 år"). */
export function quoteOf(content: Content, evidence: Reason['evidence']): string | undefined {
  const quoted = evidence.filter(({ quote }) => quote !== undefined);
  const symptom = quoted.find(({ finding }) => content.findings.get(finding)?.about === 'symptom');
  return (symptom ?? quoted[0])?.quote;
}
