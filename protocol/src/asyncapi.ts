import type { z } from 'zod';
import { Refusal } from './errors.ts';
import { PROTOCOL_VERSION } from './limits.ts';
import { type Examples, examplesOf, nameOf, type Ref, refTo, schemasFor } from './schemas.ts';
import { SOCKETS, type SocketMessage, type SocketName, socketMessages } from './sockets.ts';

/** One message of an `AsyncApiDocument`. `name` is the event's own, as emitted. */
export interface AsyncApiMessage {
  name: string;
  title: string;
  summary: string;
  payload: Ref;
  examples?: { name: string; payload: unknown }[];
}

/** One event of an `AsyncApiDocument`, seen from the service: it receives or sends. */
export interface AsyncApiOperation {
  action: 'receive' | 'send';
  channel: Ref;
  title: string;
  summary: string;
  messages: Ref[];
  reply?: { channel: Ref; messages: Ref[] };
}

/** AsyncAPI 3.0, as far as Fordør uses it. */
export interface AsyncApiDocument {
  asyncapi: string;
  info: { title: string; version: string; description: string; license: { name: string } };
  defaultContentType: string;
  channels: Record<
    string,
    { address: string; title: string; description: string; messages: Record<string, Ref> }
  >;
  operations: Record<string, AsyncApiOperation>;
  components: { messages: Record<string, AsyncApiMessage>; schemas: Record<string, object> };
}

const DESCRIPTION = [
  'Socket.IO 4 at the path `/socket.io`; a channel is a namespace. An event’s acknowledgement is its reply and always comes.',
  '`connect` is Socket.IO’s own: its message travels as `auth`, and a refusal comes back as the `data` of `connect_error`.',
].join(' ');

/**
 * The AsyncAPI 3.0 document of both sockets (https://www.asyncapi.com/docs/reference/specification/v3.0.0), made from
 * `SOCKETS` and the schemas.
 * @param examples to show in it; none unless given
 * @example response.json(asyncApiDocument())
 */
export function asyncApiDocument(examples: Examples = {}): AsyncApiDocument {
  const made = { channels: {}, operations: {}, messages: {} } as Parts;
  for (const socket of Object.keys(SOCKETS) as SocketName[]) addChannel(made, socket, examples);
  for (const message of socketMessages()) addEvent(made, message, examples);
  const { channels, operations, messages } = made;
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Fordør over sockets',
      version: String(PROTOCOL_VERSION),
      description: DESCRIPTION,
      license: { name: 'MPL-2.0' },
    },
    defaultContentType: 'application/json',
    channels,
    operations,
    components: { messages, schemas: schemasFor(messages, 'draft-7') },
  };
}

interface Parts {
  channels: AsyncApiDocument['channels'];
  operations: AsyncApiDocument['operations'];
  messages: AsyncApiDocument['components']['messages'];
}

/** A namespace, and how one gets in. */
function addChannel(made: Parts, socket: SocketName, examples: Examples): void {
  const { namespace, summary, handshake } = SOCKETS[socket];
  made.channels[socket] = { address: namespace, title: socket, description: summary, messages: {} };
  const asked = addMessage(made, socket, handshake, 'connect', 'Opens the socket.', examples);
  const refused = addMessage(made, socket, Refusal, 'connect_error', 'The socket stays closed.', examples);
  made.operations[`${socket}-connect`] = {
    action: 'receive',
    channel: channelRef(socket),
    title: 'connect',
    summary: 'Opens the socket; answered only when it is refused.',
    messages: [asked],
    reply: { channel: channelRef(socket), messages: [refused] },
  };
}

/** A message, and the operation it belongs to: one for each event, however many types it carries. */
function addEvent(made: Parts, message: SocketMessage, examples: Examples): void {
  const { socket, event, from, payload, reply, summary, means } = message;
  const ref = addMessage(made, socket, payload, event, means, examples);
  const id = `${socket}-${event}`;
  const operation: AsyncApiOperation = made.operations[id] ?? {
    action: from === 'client' ? 'receive' : 'send',
    channel: channelRef(socket),
    title: event,
    summary,
    messages: [],
  };
  made.operations[id] = operation;
  operation.messages.push(ref);
  if (reply)
    operation.reply = {
      channel: channelRef(socket),
      messages: [addMessage(made, socket, reply, 'acknowledgement', 'Done, or why not.', examples)],
    };
}

/** Names the message in the components and on its channel, once; the reference is the channel's, as operations want it. */
function addMessage(
  made: Parts,
  socket: SocketName,
  schema: z.ZodType,
  event: string,
  summary: string,
  examples: Examples,
): Ref {
  const title = nameOf(schema);
  const shown = examplesOf(examples, schema).map(({ name, value }) => ({ name, payload: value }));
  made.messages[title] ??= {
    name: event,
    title,
    summary,
    payload: refTo(schema),
    ...(shown.length > 0 ? { examples: shown } : {}),
  };
  const channel = made.channels[socket];
  if (channel) channel.messages[title] = { $ref: `#/components/messages/${title}` };
  return { $ref: `#/channels/${socket}/messages/${title}` };
}

const channelRef = (socket: SocketName): Ref => ({ $ref: `#/channels/${socket}` });
