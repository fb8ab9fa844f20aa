import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type {
  Accepted,
  CaseView,
  ConsoleClientEvents,
  ConsoleServerEvents,
  ErrorCode,
  Found,
  FoundCase,
  GlassBroken,
  GlassReview,
  QueueItem,
  Reply,
  ServerMessage,
  StaffSignIn,
} from '@fordoer/protocol';
import { Server, type Socket } from 'socket.io';
import { ME, queue, said } from './examples.ts';

type Event = keyof ConsoleClientEvents;
const CODE = 'rigtig-kode';

/** What our pages are served with (`backend/src/ops/policy.ts`). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * A real Socket.IO server that speaks the console's side of the protocol over cases a test lays out, and can be silent, slow
 * to learn, or gone, as a test wishes. It holds no rules of the service: those are tested where they are.
 */
export class ConsoleServer {
  readonly received: {
    event: Event;
    payload: { id?: string; conversationId: string; [more: string]: unknown };
  }[] = [];
  readonly cases = new Map<string, CaseView>();
  items: QueueItem[] = [];
  /** What a look-up finds, by what is looked for. */
  readonly found = new Map<string, FoundCase[]>();
  reviews: GlassReview[] = [];
  /** Events that are taken in and not answered. */
  readonly silent = new Set<Event>();
  /** Events answered by a refusal. */
  readonly refuse = new Map<Event, ErrorCode>();
  /** Tokens that are admitted; every one unless set. */
  tokens: Set<string> | undefined;
  /** Who signs in, by the token they got. */
  readonly signedIn = new Map<string, StaffSignIn & { staffId: string }>();

  private readonly http = createServer((request, response) => void this.serve(request, response));
  private readonly io = new Server<ConsoleClientEvents, ConsoleServerEvents>(this.http, {
    serveClient: false,
  });
  private readonly done = new Map<string, Reply<Accepted>>();

  private constructor(private readonly dist: string | undefined) {
    const console = this.io.of('/console');
    console.use((socket, next) => {
      if (!this.tokens || this.tokens.has(socket.handshake.auth.token)) return next();
      next(Object.assign(new Error('NOT_SIGNED_IN'), { data: { code: 'NOT_SIGNED_IN' } }));
    });
    console.on('connection', (socket) => {
      const me = this.signedIn.get(socket.handshake.auth.token);
      socket.emit('queue', queue(...this.items));
      socket.on('open', ({ conversationId }, reply) => {
        this.received.push({ event: 'open', payload: { conversationId } });
        if (this.silent.has('open')) return;
        const code = this.refuse.get('open');
        if (code) return reply(refusal(code));
        void socket.join(conversationId);
        const view = this.cases.get(conversationId);
        reply(view ? { ok: true, value: view } : { ok: false, error: { code: 'NOT_FOUND', text: '' } });
      });
      socket.emit('glass-reviews', { items: this.reviews });
      this.listenForAccess(socket);
      for (const event of ['claim', 'release', 'say', 'resolve'] as const)
        socket.on(
          event,
          (payload: { id: string; conversationId: string }, reply: (r: Reply<Accepted>) => void) => {
            this.received.push({ event, payload });
            const code = this.refuse.get(event);
            const answer = code ? refusal(code) : this.take(event, payload, me);
            if (!this.silent.has(event)) reply(answer);
          },
        );
    });
  }

  /** @param dist folder of the built console, for tests in a browser */
  static async start(dist?: string): Promise<ConsoleServer> {
    const server = new ConsoleServer(dist);
    await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  of(event: Event) {
    return this.received.filter((one) => one.event === event).map(({ payload }) => payload);
  }

  /** Lays out a case; `at` is its place in the queue, the end unless given. */
  add(view: CaseView, at = this.items.length): void {
    this.cases.set(view.item.conversationId, view);
    this.items = this.items.toSpliced(at, 0, view.item);
    this.sendQueue();
  }

  remove(conversationId: string): void {
    this.items = this.items.filter((item) => item.conversationId !== conversationId);
    this.sendQueue();
  }

  change(conversationId: string, given: Partial<QueueItem>): void {
    this.items = this.items.map((item) =>
      item.conversationId === conversationId ? { ...item, ...given } : item,
    );
    this.sendQueue();
  }

  /** Adds a message to a case and, unless nobody shall hear of it yet, sends it to who has it open. */
  say(
    conversationId: string,
    from: 'patient' | 'clinician',
    text: string,
    { quietly = false, messageId }: { quietly?: boolean; messageId?: string } = {},
  ): ServerMessage {
    const view = this.cases.get(conversationId) as CaseView;
    const message = {
      ...said((view.messages.at(-1)?.seq ?? 0) + 1, from, text),
      ...(messageId === undefined ? {} : { messageId }),
    } as ServerMessage;
    this.cases.set(conversationId, { ...view, messages: [...view.messages, message] });
    if (!quietly)
      this.io
        .of('/console')
        .to(conversationId)
        .emit('case', { conversationId, messages: [message] });
    return message;
  }

  /** The case is another, beside its messages: who has it open is told that something changed. */
  update(view: CaseView): void {
    const { conversationId } = view.item;
    this.cases.set(conversationId, view);
    this.io.of('/console').to(conversationId).emit('case', { conversationId, messages: [] });
  }

  alert(alert: GlassBroken): void {
    this.io.of('/console').emit('glass-broken', alert);
  }

  review(...items: GlassReview[]): void {
    this.reviews = items;
    this.io.of('/console').emit('glass-reviews', { items });
  }

  presence(conversationId: string, viewers: CaseView['viewers']): void {
    this.io.of('/console').to(conversationId).emit('presence', { conversationId, viewers });
  }

  sendQueue(): void {
    this.io.of('/console').emit('queue', queue(...this.items));
  }

  /** Cuts every connection, as a lost network does. */
  drop(): void {
    for (const socket of this.io.of('/console').sockets.values()) socket.conn.close();
  }

  async stop(): Promise<void> {
    await this.io.close();
  }

  private take(
    event: 'claim' | 'release' | 'say' | 'resolve',
    payload: { id: string; conversationId: string; [more: string]: unknown },
    me: { staffId: string; role: StaffSignIn['role']; firstName: string } | undefined,
  ): Reply<Accepted> {
    const before = this.done.get(payload.id);
    if (before) return before;
    const { conversationId } = payload;
    const view = this.cases.get(conversationId);
    if (!view) return refusal('NOT_FOUND');
    const last = view.messages.at(-1)?.seq ?? 0;
    if (event === 'say' && (payload.seen as number) < last) return refusal('STALE');
    // As the service does: the words go out before their acknowledgement.
    if (event === 'say')
      this.say(conversationId, 'clinician', payload.text as string, { messageId: payload.id });
    const claimedBy = {
      staffId: me?.staffId ?? ME,
      role: me?.role ?? 'nurse',
      firstName: me?.firstName ?? 'Mette',
    };
    if (event === 'claim') this.change(conversationId, { claimedBy });
    if (event === 'release') this.change(conversationId, { claimedBy: undefined });
    if (event === 'resolve') this.remove(conversationId);
    const accepted: Reply<Accepted> = {
      ok: true,
      value: { seq: this.cases.get(conversationId)?.messages.at(-1)?.seq ?? 0 },
    };
    this.done.set(payload.id, accepted);
    return accepted;
  }

  /** Broken glass opens what was refused; everything else is taken as it comes. */
  private listenForAccess(socket: Socket<ConsoleClientEvents, ConsoleServerEvents>): void {
    const found = (query: string): Reply<Found> => ({
      ok: true,
      value: { cases: this.found.get(query) ?? [] },
    });
    socket.on('look-up', ({ query }, reply) => {
      const code = this.refuse.get('look-up');
      reply(code ? refusal(code) : found(query));
    });
    socket.on('break-glass', (asked, reply) => {
      this.received.push({ event: 'break-glass', payload: { conversationId: '', ...asked } });
      this.refuse.delete('open');
      reply(found(`glass ${asked.query ?? ''}`));
    });
    socket.on('identify', (payload, reply) => {
      this.received.push({ event: 'identify', payload });
      const code = this.refuse.get('identify');
      // What is no date is no CPR number; the service knows more.
      if (code || /^3[2-9]/.test(payload.cpr)) return reply(refusal(code ?? 'INVALID_MESSAGE'));
      const view = this.cases.get(payload.conversationId) as CaseView;
      this.cases.set(payload.conversationId, { ...view, identified: true });
      reply({ ok: true, value: { seq: 1 } });
    });
    socket.on('review-glass', (payload, reply) => {
      this.received.push({ event: 'review-glass', payload: { conversationId: '', ...payload } });
      this.review(...this.reviews.filter(({ glassId }) => glassId !== payload.glassId));
      reply({ ok: true, value: { seq: 1 } });
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://console.test');
    if (pathname === '/api/console/session') return this.session(request, response);
    const file = /^\/console\/?$/.test(pathname)
      ? 'index.html'
      : /^\/console\/(assets\/[\w.-]+)$/.exec(pathname)?.[1];
    const body = file && this.dist ? await readFile(join(this.dist, file)).catch(() => undefined) : undefined;
    if (!body || !file) return void response.writeHead(404).end();
    const type = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[
      file.split('.').at(-1) as string
    ];
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
  }

  private async session(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'DELETE') {
      this.tokens?.delete(request.headers.authorization?.replace('Bearer ', '') ?? '');
      return void response.writeHead(204).end();
    }
    const form = JSON.parse(Buffer.concat(await request.toArray()).toString()) as StaffSignIn;
    const answer = (status: number, body: unknown) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (form.code !== CODE) return answer(401, { error: { code: 'NOT_SIGNED_IN', text: '' } });
    const session = { token: randomUUID(), staffId: randomUUID(), expires: '2100-01-01T00:00:00.000Z' };
    this.signedIn.set(session.token, { ...form, staffId: session.staffId });
    this.tokens?.add(session.token);
    return answer(201, session);
  }
}

export { CODE };

const refusal = (code: ErrorCode): Reply<never> => ({ ok: false, error: { code, text: '' } });
