import { words } from './list.ts';

/** Common words that lie one letter from a symptom. They are spelt right and are not corrected into one. */
export const EVERYDAY = words(
  'haste haster hasten koste koster kostede venter vente vendte kende kender pakken bakken haven varmen larmen tiden gerne derfor hvordan',
  'hvornår hvorfor måtte lægen læger lægge lægger liggende hjælp hjælpe hjælper hjemme arbejde arbejder arbejdet skole skolen mandag tirsdag',
  'onsdag torsdag fredag lørdag søndag morgen aften natten dagen dage uger ugen måned måneder timer timen minutter sidst sidste første anden',
  'tredje flere mange måske tidligere længe længere komme kommer kommet tænke tænker vide vidste spørge spørgsmål skrive skriver ringe ringer',
  'ringet bruge bruger brugt starte startede startet begyndt begyndte prøve prøver prøvet passer passe været være lige nogle nogen andre anden',
  'under mellem gennem bedst bedre værre værst store lille gamle holde holder holdt vaskede spise spiser spist lever leve levet laver lavet',
  'pudset handle handler kigge kigger tydelig fordi eller stille stiller stillet trøste trøstes hive hiver pludselig hele helt have haft højre venstre bagved foran siden',
  'skulle ville kunne burde turde magter sende sender fundet finder tager taget købe købt tabletter piller penge bilen vejen stedet huset lejre',
  'menisk menisken hofte hoften hofter hoven hovent skuldre skulderen kravebenet sommer vinter foråret efterår brevet banke banken hylde rejse rejst flyve mener synes siger sagde fortalt hører hørte famlede kæreste konen',
  'about after again always around before because could doctor every going house little might never other people really right should since',
  'something start started still their there these thing think those through today tomorrow under until water weeks where which while would',
  'yesterday morning night needs getting having being first month months hours minutes because please thanks really anyone someone',
);

/** Written alike in Danish and English with another meaning: read as English only in an English message. */
export const FALSE_FRIENDS = words(
  'bad mad gift fast far kind brand rod barn fit spot hat art fart slim stop bug hug time times min bid sting her men is by the rash brat',
  'late love man log pest pus sag sky slap slog slot smart stress stem tag ten tip top tube urge vane vase vest even fire font fat gang',
  'grave hang here hide him hind hoard hold hose kin lad land lime list lip lung mild mole most night not old pain pan pen pest pig pine pink',
);
