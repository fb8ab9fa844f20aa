import { ASSISTANT, type Content } from '@fordoer/rules';
import { textsOf } from '../locale/texts.ts';

/** What a reason is called where people read it: its rule's title, or that a second opinion raised it. */
export const ruleTitle = (content: Content, rule: string, locale: 'da' | 'en'): string =>
  rule === ASSISTANT ? textsOf(locale).assistantReason : (content.rules.get(rule)?.title[locale] ?? rule);
