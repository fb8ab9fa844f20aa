export interface KnownIdentity {
  names: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
  addresses: readonly string[];
  birthDates: readonly string[];
  others: readonly string[];
}
export class RedactionFailed extends Error {}
export class Redactor {
  private readonly map = new Map<string, string>();
  constructor(private readonly known: KnownIdentity) {}
  redact(text: string): string {
    let out = text.replace(/\d{6}[- ]?\d{4}/g, (cpr) => this.put('CPR', cpr));
    for (const name of this.known.names) out = out.replaceAll(name, this.put('NAVN', name));
    return out;
  }
  restore(text: string): string {
    let out = text;
    for (const [original, placeholder] of this.map) out = out.replaceAll(placeholder, original);
    return out;
  }
  get placeholders(): Record<string, string> {
    return Object.fromEntries([...this.map].map(([original, placeholder]) => [placeholder, original]));
  }
  check(payload: string): void {
    if (/\d{6}[- ]?\d{4}/.test(payload)) throw new RedactionFailed('an identifier was left');
  }
  private put(kind: string, original: string): string {
    const known = this.map.get(original) ?? `[${kind}-${this.map.size + 1}]`;
    this.map.set(original, known);
    return known;
  }
}
