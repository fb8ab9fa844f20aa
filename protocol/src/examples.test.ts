import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ErrorCode, Refusal } from './errors.ts';
import { readExamples } from './read-examples.ts';
import { RestRefusal } from './rest.ts';
import { ROUTES } from './routes.ts';
import { exampleName, examplesOf, nameOf, SCHEMAS } from './schemas.ts';
import { Booking, Closed, Handover, Notice, Question } from './server.ts';
import { SOCKETS, socketMessages } from './sockets.ts';

const examples = readExamples();

/** Every schema that travels by itself, and so has an example. */
const travelling = new Map(
  [
    ...Object.values(SOCKETS).map(({ handshake }) => handshake),
    ...socketMessages().flatMap(({ payload, reply }) => [payload, reply]),
    ...ROUTES.flatMap(({ body, answer }) => [body, answer]),
    Refusal,
    RestRefusal,
  ]
    .filter((schema) => schema !== undefined && Object.values(SCHEMAS).includes(schema))
    .map((schema) => [exampleName(nameOf(schema as z.ZodType)), schema as z.ZodType]),
);

const stem = (name: string): string => name.split('.')[0] as string;

describe('an example', () => {
  it.each(Object.keys(examples))(
    '%s is read by the schema it is named after, with nothing left over',
    (name) => {
      const schema = travelling.get(stem(name));
      expect(schema, 'no message of this name travels').toBeDefined();
      expect(schema?.parse(examples[name])).toEqual(examples[name]);
    },
  );
});

describe('what travels', () => {
  it.each([...travelling.keys()])('%s has an example', (name) => {
    expect(Object.keys(examples).map(stem)).toContain(name);
  });

  it('has an example of a refusal for each error code, with words for a person', () => {
    const shown = examplesOf(examples, Refusal).map(({ value }) => Refusal.parse(value));
    expect(shown.map(({ code }) => code).sort()).toEqual([...ErrorCode.options].sort());
    for (const { text } of shown) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each([
    ['booking', Booking, 'status'],
    ['handover', Handover, 'status'],
    ['notice', Notice, 'kind'],
    ['closed', Closed, 'reason'],
    ['question', Question, 'answerType'],
  ] as const)('%s has an example of each kind it comes in', (_, schema, field) => {
    const kinds = (schema.shape as Record<string, z.ZodType>)[field];
    const shown = examplesOf(examples, schema).map(({ value }) => (value as Record<string, string>)[field]);
    expect(kinds).toBeInstanceOf(z.ZodEnum);
    expect([...new Set(shown)].sort()).toEqual([...(kinds as z.ZodEnum).options].sort());
  });
});
