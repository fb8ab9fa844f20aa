export { type Defence, defences } from './defence.ts';
export { html, type Markup } from './markup.ts';
export { type RuleCase, ruleCases } from './rule-cases.ts';
