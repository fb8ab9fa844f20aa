import { Tiktoken } from 'js-tiktoken/lite';
import ranks from 'js-tiktoken/ranks/o200k_base';

let encoder: Tiktoken | undefined;

/** How many tokens a text is in the `o200k_base` vocabulary; other models count a little otherwise. */
export function tokensOf(text: string): number {
  encoder ??= new Tiktoken(ranks);
  return encoder.encode(text, [], []).length;
}
