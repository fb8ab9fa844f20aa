import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Consultation } from '../assistant/consultation.ts';
import { type Committed, RecordService } from '../record/record.service.ts';

/** Seconds, up to the longest that anything of the assistant may take. */
const SECONDS = [0.25, 0.5, 1, 1.5, 2.5, 4, 6, 8, 10];

/**
 * Figures of this process, counted from what was committed. Labels are closed sets of ours: nothing that a patient or a model wrote
 * can become one (TR-16).
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly conversations = this.counter('conversations_total', 'Conversations begun');
  private readonly decisions = this.counter(
    'decisions_total',
    'Decisions by urgency, and what the assistant said to them',
    ['urgency', 'assistant'],
  );
  private readonly calls = this.counter('assistant_calls_total', 'Calls to the language model', [
    'job',
    'outcome',
    'stage',
  ]);
  private readonly dropped = this.counter(
    'assistant_dropped_total',
    'Parts of its answers that were not taken',
    ['job'],
  );
  private readonly tokens = this.counter('assistant_tokens_total', 'Tokens, as the endpoint counts them', [
    'direction',
  ]);
  private readonly energy = this.counter(
    'assistant_watt_hours_total',
    'Energy of the calls, estimated from tokens',
  );
  private readonly seconds = new Histogram({
    name: 'fordoer_assistant_seconds',
    help: 'How long the language model took',
    labelNames: ['job'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly sums = { conversations: 0, decisions: 0, tokens: 0, wattHours: 0 };

  constructor(record: RecordService) {
    record.onCommitted((committed) => this.count(committed));
    for (const per of ['conversation', 'decision'] as const)
      for (const what of ['tokens', 'wattHours'] as const) this.share(what, per);
  }

  /** In Prometheus' text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private count({ events }: Committed): void {
    for (const event of events) {
      if (event.type === 'started') {
        this.conversations.inc();
        this.sums.conversations += 1;
      }
      if (event.type === 'decided') {
        this.decisions.inc({
          urgency: event.facts.decision.urgency,
          assistant: event.facts.decision.assistant,
        });
        this.sums.decisions += 1;
      }
      if (event.type !== 'consulted') continue;
      this.consulted(event.facts);
      if (event.facts.back) this.consulted(event.facts.back);
    }
  }

  private consulted({ job, outcome, stage, dropped, tokens, wh = 0, ms }: Consultation): void {
    this.calls.inc({ job, outcome, stage });
    this.dropped.inc({ job }, dropped.length);
    this.seconds.observe({ job }, ms / 1000);
    if (!tokens) return;
    this.tokens.inc({ direction: 'read' }, tokens.read);
    this.tokens.inc({ direction: 'written' }, tokens.written);
    this.energy.inc(wh);
    this.sums.tokens += tokens.read + tokens.written;
    this.sums.wattHours += wh;
  }

  private counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name: `fordoer_${name}`, help, labelNames, registers: [this.registry] });
  }

  /** What the assistant costs for each conversation, or each decision, of this process so far. */
  private share(what: 'tokens' | 'wattHours', per: 'conversation' | 'decision'): void {
    const { sums } = this;
    new Gauge({
      name: `fordoer_assistant_${what === 'tokens' ? 'tokens' : 'watt_hours'}_per_${per}`,
      help: `${what === 'tokens' ? 'Tokens' : 'Estimated watt-hours'} per ${per}, in the mean`,
      registers: [this.registry],
      collect() {
        const all = sums[`${per}s`];
        this.set(all === 0 ? 0 : sums[what] / all);
      },
    });
  }
}
