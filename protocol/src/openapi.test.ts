import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { at, refsIn } from '../test/documents.ts';
import { asyncApiDocument } from './asyncapi.ts';
import { ErrorCode, httpStatus } from './errors.ts';
import { openApiDocument } from './openapi.ts';
import { readExamples } from './read-examples.ts';
import { ROUTES } from './routes.ts';
import { SCHEMAS } from './schemas.ts';

const document = openApiDocument(readExamples());
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

describe('the OpenAPI document', () => {
  it('is valid by the OpenAPI initiative’s own schema of version 3.1', async () => {
    const { valid, errors } = await new Validator({ strict: false }).validate({ ...document });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('is plain JSON, and is made without examples too', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(Object.keys(openApiDocument().paths)).toEqual(Object.keys(document.paths));
  });

  it('points at nothing that is not there', () => {
    expect(refsIn(document).filter((ref) => at(document, ref) === undefined)).toEqual([]);
  });

  it('has every route once, each with a name of its own', () => {
    expect(operations).toHaveLength(ROUTES.length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ROUTES.length);
  });

  it('has the same names in a path and in its parameters', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods))
        expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named);
    }
  });

  it('asks for a token exactly where a route takes one', () => {
    for (const { method, path, auth } of ROUTES)
      expect(document.paths[path]?.[method]?.security).toEqual(auth === 'none' ? [] : [{ [auth]: [] }]);
  });

  it('says every refusal of a route under its HTTP status', () => {
    for (const { method, path, errors, otherwise } of ROUTES)
      for (const code of [...errors, 'INTERNAL' as const]) {
        const answer = document.paths[path]?.[method]?.responses[httpStatus(code)];
        expect(answer?.description).toContain(`\`${code}\``);
        expect(otherwise?.status).not.toBe(httpStatus(code));
      }
  });

  it.each(ErrorCode.options)('gives %s an HTTP status of a client’s or the server’s error', (code) => {
    expect(httpStatus(code)).toBeGreaterThanOrEqual(400);
    expect(httpStatus(code)).toBeLessThan(600);
  });

  it('shows examples that its own schemas take', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema({ ...document, $id: 'document' });
    const shown = operations.flatMap(({ requestBody, responses }) =>
      [requestBody, ...Object.values(responses)].flatMap((body) => Object.values(body?.content ?? {})),
    );
    expect(shown.filter(({ examples }) => examples)).not.toHaveLength(0);
    for (const { schema, examples = {} } of shown)
      for (const { value } of Object.values(examples)) {
        const { $ref } = schema as { $ref: string };
        const valid = ajv.compile({ $ref: `document${$ref}` });
        valid(value);
        expect(valid.errors).toBeNull();
      }
  });
});

describe('the two documents together', () => {
  it('hold every schema that is exported', () => {
    const held = { ...document.components.schemas, ...asyncApiDocument().components.schemas };
    expect(Object.keys(held).sort()).toEqual(Object.keys(SCHEMAS).sort());
  });
});
