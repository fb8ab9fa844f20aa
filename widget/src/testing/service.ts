import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Accepted, Refusal, Reply, ServerMessage } from '@fordoer/protocol';
import { Server, type Socket } from 'socket.io';

/** What a client sent, as it arrived. */
export interface Arrived {
  event: string;
  id: string;
  payload: Record<string, unknown>;
}

/**
 * The wire of the service and nothing behind it, on a real socket.io server: starts conversations, stores each message once,
 * replays what came after `since`, and can be cut, silenced, closed and opened again.
 */
export class TestService {
  readonly token = 'token-token-token-token';
  /** Every arrival, also of what is stored already. */
  readonly arrived: Arrived[] = [];
  /** `since` of each handshake. */
  readonly since: unknown[] = [];
  readonly messages: ServerMessage[] = [];
  started = 0;
  refuseToken: 'NOT_SIGNED_IN' | 'VERSION' | undefined;
  knownClinic = 'demo';
  /** Called before a message is stored; a refusal is answered, `'cut'` drops the connection after storing, `'silent'` never answers. */
  onArrival: (arrived: Arrived) => Refusal | 'cut' | 'silent' | undefined = () => undefined;
  private readonly stored = new Map<string, number>();
  private http: HttpServer | undefined;
  private sockets: Server | undefined;
  private port = 0;

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    this.http = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const known = JSON.parse(body || '{}').clinic === this.knownClinic;
        response.statusCode = known ? 201 : 404;
        if (known) this.started += 1;
        const started = { conversationId: crypto.randomUUID(), token: this.token, reference: '123-456' };
        response.end(
          JSON.stringify(known ? started : { error: { code: 'NOT_FOUND', text: 'Findes ikke.' } }),
        );
      });
    });
    this.sockets = new Server(this.http, { path: '/socket.io' });
    this.sockets.use((socket, next) => next(this.admit(socket)));
    this.sockets.on('connection', (socket) => this.connected(socket));
    await new Promise<void>((resolve) => this.http?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.http.address() as AddressInfo).port;
  }

  /** Goes away as a killed process does. */
  async close(): Promise<void> {
    const { sockets, http } = this;
    http?.closeAllConnections();
    await sockets?.close();
  }

  /** Reports a message to everybody connected. */
  report(message: ServerMessage): void {
    this.messages.push(message);
    this.sockets?.emit('event', message);
  }

  nextSeq(): number {
    return (this.messages.at(-1)?.seq ?? 0) + 1;
  }

  private admit(socket: Socket): Error | undefined {
    const { token } = socket.handshake.auth;
    const code = this.refuseToken ?? (token === this.token ? undefined : 'NOT_SIGNED_IN');
    return code && Object.assign(new Error(code), { data: { code, text: code } });
  }

  private connected(socket: Socket): void {
    const since = Number(socket.handshake.auth.since ?? 0);
    this.since.push(since);
    for (const message of this.messages) if (message.seq > since) socket.emit('event', message);
    socket.onAny(
      (event: string, payload: Record<string, unknown>, reply?: (answer: Reply<Accepted>) => void) => {
        if (event !== 'resume') this.take(socket, { event, id: String(payload.id), payload }, reply);
      },
    );
  }

  private take(socket: Socket, arrived: Arrived, reply?: (answer: Reply<Accepted>) => void): void {
    this.arrived.push(arrived);
    const before = this.stored.get(arrived.id);
    if (before !== undefined) {
      reply?.({ ok: true, value: { seq: before } });
      return;
    }
    const verdict = this.onArrival(arrived);
    if (typeof verdict === 'object') {
      reply?.({ ok: false, error: verdict });
      return;
    }
    const seq = this.nextSeq();
    this.stored.set(arrived.id, seq);
    const { text = '', questionId } = arrived.payload as { text?: string; questionId?: string };
    const own = {
      type: 'message',
      from: 'patient',
      messageId: arrived.id,
      text,
      seq,
      at: new Date(0).toISOString(),
    };
    const message = { ...own, ...(questionId ? { questionId } : {}) } as ServerMessage;
    if (verdict === 'cut' || verdict === 'silent') {
      this.messages.push(message);
      if (verdict === 'cut') socket.conn.close();
    } else {
      this.report(message);
      reply?.({ ok: true, value: { seq } });
    }
  }
}
