import { words } from './list.ts';

/** Told as over: "havde", not "har haft", which may last until now. */
export const SIMPLE_PAST = words('havde var fik had was got were');

/** What happened once, and is long over with its season. */
export const STRONG_PAST = words(
  'faldt slog skar vred stak bed brændte brækkede fell hit cut broke bit burnt',
);

export const SEASONS = words(
  'forår foråret sommer sommeren sommers efterår efteråret vinter vinteren vinters spring summer autumn fall winter',
);
/** Feasts and holidays, long ago where they are the last ones. */
export const FEASTS = words('jul julen nytår påske påsken ferie ferien christmas easter holiday');
export const MONTHS = words(
  'januar februar marts april maj juni juli august september oktober november december',
  'january february march may june july october',
);
export const LAST = words('sidste forrige last');
export const WITHIN = words('i in');
/** "Det sidste år", "since last year", "hele sidste år": lasts until now. */
export const ONGOING = words('since det de den the hele siden past');
/** "Ligesom sidste år", "værre end for ti år siden": compared with, so it is here now. */
export const COMPARED = words('som ligesom end than like as');
/** It began then, and nothing says that it ended. */
export const BEGAN = words('startede startet starter begyndte begyndt opstod started began begun');
export const YEARS = words('år ar years year');
export const MONTHS_AND_WEEKS = words('uge uger måned måneder mdr week weeks month months');
/** "Da jeg var ung". */
export const YOUNG = words('barn ung yngre lille teenager teenage child kid young younger teenager little');
/** Of an age: "som barn". */
export const AS = words('som as');

/** What happened just now, whatever else is remembered beside it. */
export const THESE_DAYS = words(
  'nu lige igår går dag idag nat inat aftes morges forgårs nylig nyligt uge ugen igen stadig yesterday today tonight now just again still week',
);
/** It is there: "det er der stadig", "nu har jeg det igen". */
export const STILL = words('stadig stadigvæk endnu still');
export const AGAIN = words('igen again');
export const IT = words('den det de it they that');
