/** Help for the tests of the two documents. */

/** Every `$ref` in a document. */
export function refsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsIn(value),
  );
}

/** What a reference of the form `#/a/b` points at; undefined for nothing. */
export const at = (document: unknown, ref: string): unknown =>
  ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);
