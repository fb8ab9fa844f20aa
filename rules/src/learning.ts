/** What whoever learns from messages shares with the reader, so that both see the same features. */
export { impliedBy } from './content/content.ts';
export { alarmsOf, askableOf, floorsOf, mayAlarm } from './understand/likeness/asked.ts';
export {
  type Feature,
  featuresOf,
  type Kinds,
  kindsByRoot,
  personFeature,
  rootOf,
} from './understand/likeness/features.ts';
export { LearnedFile, packFloats, packRows } from './understand/likeness/learned.ts';
export { type Token, tokenise } from './understand/tokens.ts';
