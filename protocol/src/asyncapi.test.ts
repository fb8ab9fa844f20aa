import specifications from '@asyncapi/specs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { at, refsIn } from '../test/documents.ts';
import { asyncApiDocument } from './asyncapi.ts';
import * as client from './client.ts';
import * as staff from './console.ts';
import * as errors from './errors.ts';
import { readExamples } from './read-examples.ts';
import { SCHEMAS } from './schemas.ts';
import * as server from './server.ts';
import { SOCKETS } from './sockets.ts';

const document = asyncApiDocument(readExamples());
const { channels, operations, components } = document;

describe('the AsyncAPI document', () => {
  it('is valid by the AsyncAPI initiative’s own schema of version 3.0.0', () => {
    // The schema brings draft 07 along.
    const ajv = new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false });
    formats.default(ajv);
    const valid = ajv.compile(specifications.schemas['3.0.0']);
    valid(document);
    expect(valid.errors).toBeNull();
  });

  it('is plain JSON, and is made without examples too', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(asyncApiDocument().operations).toEqual(operations);
  });

  it('points at nothing that is not there', () => {
    expect(refsIn(document).filter((ref) => at(document, ref) === undefined)).toEqual([]);
  });

  it('holds every schema of the sockets', () => {
    const ofSockets = Object.keys({ ...client, ...server, ...staff, ...errors }).filter(
      (name) => SCHEMAS[name],
    );
    expect(ofSockets.filter((name) => !components.schemas[name])).toEqual([]);
  });

  it('has an operation for each event, received from clients or sent to them', () => {
    const expected = Object.entries(SOCKETS).flatMap(([socket, { fromClient, fromServer }]) => [
      [`${socket}-connect`, 'receive'],
      ...Object.keys(fromClient).map((event) => [`${socket}-${event}`, 'receive']),
      ...Object.keys(fromServer).map((event) => [`${socket}-${event}`, 'send']),
    ]);
    expect(Object.fromEntries(Object.entries(operations).map(([id, { action }]) => [id, action]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('answers everything a client emits, and nothing it is sent', () => {
    for (const { action, reply } of Object.values(operations))
      expect(reply !== undefined).toBe(action === 'receive');
  });

  // "the $ref MUST point to a subset of message definitions located in the `messages` of the referenced channel",
  // https://www.asyncapi.com/docs/reference/specification/v3.0.0#operationObject
  it('names the messages of an operation where its channel names them', () => {
    for (const { channel, messages, reply } of Object.values(operations))
      for (const { $ref } of [...messages, ...(reply?.messages ?? [])])
        expect($ref.startsWith(`${channel.$ref}/messages/`)).toBe(true);
  });

  it('has every type of message that a patient is sent, as its own', () => {
    expect(operations['patient-event']?.messages).toHaveLength(server.ServerMessage.options.length);
    expect(Object.keys(channels.patient?.messages ?? {})).toContain('Question');
  });
});

describe('its schemas', () => {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'document', ...document });

  it.each(Object.entries(components.messages))('take the examples of %s', (name, { examples = [] }) => {
    const valid = ajv.compile({ $ref: `document#/components/messages/${name}/payload` });
    expect(examples).not.toHaveLength(0);
    for (const { payload } of examples) {
      valid(payload);
      expect(valid.errors).toBeNull();
    }
  });

  it('refuse what the program’s schemas refuse', () => {
    const valid = ajv.compile({ $ref: 'document#/components/schemas/Say' });
    expect(valid({ id: 'not a uuid', text: 'Hej' })).toBe(false);
    expect(valid({ id: '00000001-0000-4000-8000-000000000000' })).toBe(false);
  });
});
