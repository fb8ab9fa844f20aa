import { words } from './list.ts';

/** Before a stretch of time these say how long it has lasted … */
export const EXPLICIT_BEFORE = words(
  'i siden for gennem igennem sidste seneste past last over in since på knap cirka ca omkring næsten snart godt about',
);
/** … and these behind it. */
export const EXPLICIT_BEHIND = words('siden nu ago now tid');

/** Before or behind a stretch of time these say something else: how often, when next, how old, after what. */
export const NOT_BEFORE = words('hver hvert every om inden efter within indenfor næste kommende next per pr');
export const NOT_BEHIND = words(
  'om hver dagligt ad gange gravid henne pregnant gammel gamle old efter inden før per tilbage igen left',
);

/** Around "femte dag". */
export const ORDINAL_BEFORE = words('på er nu inde for on is its now');
export const ORDINAL_BEHIND = words('med nu i hvor uden with now of and');

/** It began then. */
export const BEGINS = words(
  'startede startet begyndte begyndt kom opstod fik faldt slog vred skar brændte stak blev vågnede siden started began fell hit cut got since woke',
);

/** What happened or is taken, and is not how long the illness lasts. */
export const EVENTS = words(
  'opereret operation operationen født fødte fødslen vaccineret vaccine rejste rejse rejst gift boet arbejdet ansat ryger røget tager tage taget spiser fået stoppede flyttet',
  'forlod penicillin antibiotika medicin pillen surgery operated born vaccinated travelled married taking antibiotics medicine',
);

export const YESTERDAY = words('igår igaar yesterday');
export const DAY_BEFORE = words('forgårs iforgårs');
export const TODAY = words(
  'morges imorges nat inat dag idag formiddags formiddag eftermiddags eftermiddag aften iaften morning afternoon evening tonight today',
);
/** Yesterday's evening. */
export const LAST_EVENING = words('aftes iaftes');
/** What a day is told by: "siden frokost", "since breakfast". */
export const HOURS_OF_DAY = words(
  'frokost frokosten middag middagen morgenmad morgenmaden aftensmad aftensmaden midnat fyraften morgen morgenen morgenstunden eftermiddag eftermiddagen formiddag formiddagen daggry solopgang',
  'lunch lunchtime breakfast dinner teatime noon midday midnight dawn morning afternoon',
);
/** How long one bout lasts, and not the illness: "hver morgen i en time", "varede fem minutter". */
export const BOUTS = words('hver hvert varede varer vare every each lasted lasts lasting');

export const ALL_OF = words('hele all');

/** Days and seasons that cannot be counted back to without knowing today. */
export const SINCE_UNKNOWN = words(
  'mandag tirsdag onsdag torsdag fredag lørdag søndag mandags tirsdags onsdags torsdags fredags lørdags søndags weekenden jul julen nytår påske påsken',
  'sommer sommeren sommerferien flere længe monday tuesday wednesday thursday friday saturday sunday weekend christmas several',
);

export const WORSE = words('værre værst forværret forværres tiltaget tiltager slemmere worse worst');
