import { type Locale, servicesFor } from '@fordoer/rules';
import type { Inputs } from '../conversation/inputs.ts';
import { sayPhone, sayTime, textsOf } from '../locale/texts.ts';
import type { ClinicWords } from '../locale/wording.ts';

/** What decides how a clinic can be reached at this moment. */
export type Reached = Pick<Inputs, 'clinic' | 'content' | 'now' | 'staffed'>;

/**
 * A clinic as sentences name it: its number, whether it is open and when it opens, and whom to phone about what cannot wait
 * until then. A closed clinic's own number alone would leave somebody at night with nobody who answers.
 */
export function clinicWords(inputs: Reached, locale: Locale): ClinicWords {
  const { name, phone, open, opensAt } = inputs.clinic;
  return {
    name,
    phone: sayPhone(phone),
    open,
    opens: sayTime(locale, opensAt),
    outOfHours: outOfHours(inputs, locale),
  };
}

function outOfHours({ clinic, content, now }: Reached, locale: Locale): string {
  const texts = textsOf(locale);
  const best = servicesFor(content, 'out-of-hours', now, clinic.region)[0];
  if (!best?.service.phone) return texts.outOfHoursUnknown;
  const service = texts.serviceAt(best.service.name[locale], sayPhone(best.service.phone));
  // A clinic that is closed on a working day says on its phone who stands in for it.
  return best.open === false ? texts.clinicElse(sayPhone(clinic.phone), service) : service;
}
