/** The time, as a dependency: the whole service asks here and tests turn it. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
