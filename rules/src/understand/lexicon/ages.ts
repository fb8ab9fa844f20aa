import { words } from './list.ts';

/** Before a stretch of time: how long, and no age. */
export const SPAN_BEFORE = words(
  'i for siden sidste de gennem over efter in since past last om hver every hvert inden næste hele within',
);
/** … and behind one. */
export const NOT_AGE_BEHIND = words(
  'siden ago tid henne gravid pregnant forsinket forsinkede inde over efter late overdue',
);
export const OLD = words('gammel gamel gammal gamle gammelt gl gml old olds');
/** Between a person and an age: "han er lige fyldt 4", "min datter, der er på 4". */
export const LEADS = words(
  'på p er am is being nu begge both lige rundet rundede runder blevet blevt fyldt fylder fyldte bliver kun snart næsten ca cirka omkring der som who now only aged just selv alder alderen age turned turns turning of netop knap vist altså jo whos nearly almost about around roughly',
);
/** Behind a bare age the sentence goes on about the person. */
export const FREE_BEHIND = words(
  'græder sover sidder ryster trækker har er var som der med får fik havde kan vil skal må bliver blev falder faldt hoster kaster klager siger sagde slog ligger gik går kom tog spiser drikker og men på i til fra hos om nu hun han å åsså selv',
  'has is with who that whos thats was had and but got gets fell keeps cannot can says said woke in on from at as my myself',
);
/** Being of an age, or coming to it. */
export const BEING = words(
  'er am is being rundet rundede runder fylder fyldte fyldt blevet blevt bliver turned turns turning',
);
/** Behind an age's number these make it a share or a range. */
export const NOT_BARE_BEHIND = words('ud af over under til henne uger out of per pr weeks');
/** "Siden jeg fyldte 50", "after she turned 38": how old somebody was then. */
export const SINCE_THEN = words('siden efter da after since when');
export const BECAME = words('fyldte blev var turned was');
/** What is measured has a number of its own: "puls, 62". */
export const MEASURED = words(
  'puls pulsen blodtryk blodtrykket sukker blodsukker blodsukkeret crp bmi hb inr saturation saturationen pulse sugar',
);
/** What somebody is by trade or in life, before their age: "pædagog på 53", "gift, 42". */
export const LIVES = words('frisk rask gift single enlig skilt fraskilt ryger married retired divorced');
export const TRADES = words(
  'enke enkemand pensionist efterlønner førtidspensionist studerende chaufør schaufør kok bager smed maler murer tømrer landmand frisør skipper fisker sosu slagter gartner postbud soldat tjener pensioneret patient gymnasieelev folkeskoleelev skoleelev diabetiker selvstændig kontordame student',
);
/** How trades end: "folkeskolelærer", "sygeplejerske". */
export const STATION_ENDING =
  /.(pædagog|lærer|arbejder|assistent|hjælper|tekniker|mester|studerende|chauffør|plejerske|sælger|montør|mekaniker|elektriker|konsulent|leder)$|^(pædagog|lærer|elektriker|mekaniker|chauffør|teacher|nurse)$/;
/** Before "er 31" these name nobody else than the one who is told of. */
export const NOBODY = words(
  'hej hejj hejsa heej hejhej halløj goddag davs hi hello hey sorry har og men and but man you siden nu dag går længere år ikke heller',
);
/** A year of age that is spelt like an article: "på et år", "fyldt et". */
export const ONE = words('et ét en én one a');
