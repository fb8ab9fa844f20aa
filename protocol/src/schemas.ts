import { z } from 'zod';
import * as client from './client.ts';
import * as staff from './console.ts';
import * as errors from './errors.ts';
import * as rest from './rest.ts';
import * as server from './server.ts';

/** Every schema that travels, by the name it is exported under; a new one is in it by being exported. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries<unknown>({ ...client, ...staff, ...errors, ...rest, ...server }).filter(
    (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
  ),
);

const NAMES = new Map(Object.entries(SCHEMAS).map(([name, schema]) => [schema, name]));

/** The name a schema is exported under. @throws Error when it is not exported: then it cannot be documented either */
export function nameOf(schema: z.ZodType): string {
  const name = NAMES.get(schema);
  if (name === undefined) throw new Error('a schema that travels must be exported from its file');
  return name;
}

const PLACE = '#/components/schemas/';

/** A reference to a schema in a document's components. */
export interface Ref {
  $ref: string;
}

export const refTo = (schema: z.ZodType): Ref => ({ $ref: `${PLACE}${nameOf(schema)}` });

/**
 * The schemas that `parts` of a document refer to, and those that these refer to, as JSON Schema. As a sender may write
 * them: fields are only ever added, so unknown ones are allowed.
 */
export function schemasFor(parts: unknown, target: 'draft-7' | 'draft-2020-12'): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { target, io: 'input', uri: (id) => `${PLACE}${id}` });
  const found: Record<string, object> = {};
  const waiting = refsIn(parts);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found[name]) continue;
    const { $schema: _dialect, $id: _place, ...schema } = schemas[name] as Record<string, unknown>;
    found[name] = schema;
    waiting.push(...refsIn(schema));
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const refsIn = (parts: unknown): string[] =>
  [...JSON.stringify(parts).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name as string,
  );

/** Examples of what travels, by the name of their file without `.json`: `say`, `question.any-of`, `refusal.too-fast`. */
export type Examples = Readonly<Record<string, unknown>>;

/** `clinician-say` of `ClinicianSay`: the first part of the names of its examples. */
export const exampleName = (schemaName: string): string =>
  schemaName.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

/** The examples of one schema, in the order of their names. */
export function examplesOf(examples: Examples, schema: z.ZodType): { name: string; value: unknown }[] {
  const stem = exampleName(nameOf(schema));
  return Object.keys(examples)
    .filter((name) => name === stem || name.startsWith(`${stem}.`))
    .sort()
    .map((name) => ({ name, value: examples[name] }));
}
