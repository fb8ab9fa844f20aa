import { Clock } from '../../src/config/clock.ts';

/** A clock that stands still until a test turns it. */
export class TestClock extends Clock {
  private at: Date;

  /** @param at ISO 8601 with offset: `2026-12-01T10:00:00+01:00` is a Tuesday morning in Denmark */
  constructor(at: string) {
    super();
    this.at = new Date(at);
  }

  override now(): Date {
    return new Date(this.at);
  }

  turnTo(at: string): void {
    this.at = new Date(at);
  }

  advance({
    hours = 0,
    minutes = 0,
    seconds = 0,
  }: {
    hours?: number;
    minutes?: number;
    seconds?: number;
  }): void {
    this.at = new Date(this.at.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
  }
}
