import { z } from 'zod';
import { type ErrorCode, httpStatus, meaningOf, Refusal } from './errors.ts';
import { PROTOCOL_VERSION } from './limits.ts';
import { RestRefusal } from './rest.ts';
import { ALWAYS, ROUTES, type Route } from './routes.ts';
import { type Examples, examplesOf, refTo, SCHEMAS, schemasFor } from './schemas.ts';

/** A body by its content type. */
type Content = Record<string, { schema: object; examples?: Record<string, { value: unknown }> }>;

/** One route of an `OpenApiDocument`. */
export interface OpenApiOperation {
  operationId: string;
  summary: string;
  security: Record<string, string[]>[];
  parameters?: { name: string; in: string; required: boolean; description: string; schema: object }[];
  requestBody?: { required: true; content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

/** OpenAPI 3.1, as far as Fordør uses it. */
export interface OpenApiDocument {
  openapi: string;
  info: {
    title: string;
    version: string;
    description: string;
    license: { name: string; identifier: string };
  };
  /** By path, then by method. */
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

/**
 * The OpenAPI 3.1 document of the REST routes (https://spec.openapis.org/oas/v3.1.1), made from `ROUTES` and the schemas.
 * @param examples to show in it; none unless given
 * @example response.json(openApiDocument())
 */
export function openApiDocument(examples: Examples = {}): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const route of ROUTES)
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, examples) };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Fordør over REST',
      version: String(PROTOCOL_VERSION),
      description: 'What happens before and beside the sockets. The conversation itself is on the socket.',
      license: { name: 'Mozilla Public License 2.0', identifier: 'MPL-2.0' },
    },
    paths,
    components: {
      schemas: schemasFor(paths, 'draft-2020-12'),
      securitySchemes: {
        conversation: bearer(
          'The token of a started conversation; it opens this conversation and nothing else.',
        ),
        staff: bearer('The token of a signed-in member of staff.'),
      },
    },
  };
}

function operation(route: Route, examples: Examples): OpenApiOperation {
  const { method, path, summary, parameters, body, auth } = route;
  const made: OpenApiOperation = {
    operationId: `${method}${path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    summary,
    security: auth === 'none' ? [] : [{ [auth]: [] }],
    responses: { ...answers(route, examples), ...refusals(route, examples) },
  };
  if (parameters)
    made.parameters = Object.entries(parameters).map(([name, { in: place, means, schema }]) => ({
      name,
      in: place,
      required: place === 'path',
      description: means,
      schema: plain(schema),
    }));
  if (body) made.requestBody = { required: true, content: { 'application/json': content(body, examples) } };
  return made;
}

function answers(
  { status, answer, contentType = 'application/json', otherwise }: Route,
  examples: Examples,
): OpenApiOperation['responses'] {
  const body = answer ? { content: { [contentType]: content(answer, examples) } } : {};
  return {
    [status]: { description: 'As asked.', ...body },
    ...(otherwise ? { [otherwise.status]: { description: otherwise.means, ...body } } : {}),
  };
}

/** Refusals by HTTP status. A status that a route answers with a body of its own keeps that body. */
function refusals({ errors, otherwise }: Route, examples: Examples): OpenApiOperation['responses'] {
  const byStatus = Map.groupBy([...errors, ...ALWAYS], httpStatus);
  return Object.fromEntries(
    [...byStatus]
      .filter(([status]) => status !== otherwise?.status)
      .map(([status, codes]) => [
        status,
        {
          description: codes.map((code) => `\`${code}\`: ${meaningOf(code)}`).join(' '),
          content: { 'application/json': { schema: refTo(RestRefusal), ...refused(codes, examples) } },
        },
      ]),
  );
}

const refused = (codes: ErrorCode[], examples: Examples) =>
  shown(
    examplesOf(examples, Refusal)
      .filter(({ value }) => codes.includes((value as Refusal).code))
      .map(({ name, value }) => ({ name, value: { error: value } })),
  );

const content = (schema: z.ZodType, examples: Examples): Content[string] =>
  isNamed(schema)
    ? { schema: refTo(schema), ...shown(examplesOf(examples, schema)) }
    : { schema: plain(schema) };

const shown = (examples: { name: string; value: unknown }[]) =>
  examples.length === 0
    ? {}
    : { examples: Object.fromEntries(examples.map(({ name, value }) => [name, { value }])) };

const isNamed = (schema: z.ZodType): boolean => Object.values(SCHEMAS).includes(schema);

/** A schema that needs no name of its own, written where it is used. */
function plain(schema: z.ZodType): object {
  const { $schema: _dialect, ...written } = z.toJSONSchema(schema, { io: 'input' });
  return written;
}

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description });
