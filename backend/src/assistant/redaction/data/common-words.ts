/** Danish and English words that are no names, even with a capital or after a cue: of this project’s own clinical texts, with countries, days, months and kin. */
export const COMMON_WORDS: readonly string[] = `
aap abdomen abdominal abe able abnormal abort abortion about above abroad abscess absence absences absent abstinenser abuse abused abusive accident accutane ace acetone ache aches achilles
aching aci acid acne across act acting action active acute ad add adder addictive adhd adrenal adrenaline adrenalinpen adrenalinpennen adresse adult adults advarer advarsel advice af
afdelingen afdelinger affect affected afføring afføringen afføringer afføringsmiddel afføringspiller afghanistan afghansk afgør afgøre afhaengighed afhængig afhængighedsskabende afib
afkalker aflevere afløbsrens afraid afrevet africa afrika afsted aften aftenen aftensmaden after afterwards aftes afventer again against age ages ago agonising agony ah aha ahus aids air
airomir airway airways akne aktuelt akut akuthaandbogen akuthjaelp akutmodtagelse akutmodtagelsen akutte akuttelefonen al alarm albue albuebøjningerne albuen alcohol alder alderhey aldrig
alene algorithms alive alkohol alkoholforgiftning all alle allerede allergen allergi allergic allergiforebyggelse allergipiller allergisk allergivaccination allergivaccine allergy ally almen
almindelig almindelige almost alone along already als also alt altanen although altid alting altså alvorlig alvorligt always am ambulatoriet amerika amfetamin amme ammenet ammer amning amok
amount amounts amphetamine amputation anaemia anafylaksi anal anaphylaxis and anden anderledes andet aneurysm anfald anfaldet anfaldsmedicin angina angst angsten animal ankel ankelknolden
ankle anklen ankler anklerne ankles another ansigt ansigtet anstrengelse anstrenger answer answered answers antibiotic antibiotics antibiotika anticoagulant antidepressant antidepressants
antifreeze antihistamine antiplatelet antipsychotic anus anxiety any anymore anything aorta aortic apart apopleksi apotek apoteket app apparatet appelsin appen appendicitis appendix appetite
appetitten apple apply appointment approval april ar arabic arabisk arbejde arbejder arbejdet arbejdsgiver are area arm arme armen armene armhule armhulen armpit arms around arse arteritis
artery arthritis artificial as asfalt asien asked asks asleep aspx ass assault assessment asthma astma astmaen at ate atraumatisk atrial atrieflimren attack attacks attempt attest attester
au august aura australien av avoid awake away awful babies baby babyen background bacteria bad bade badekarret badet badeværelsesgulvet badeværelset badly bag bagdelen bagefter bagfra
baghovedet bagi baglås bagover bagpå bagtil bagud bakterier balance balancen bald balden balderne bali ball ballen ballerne ballon balloon balls band banen bange banged bangladesh bankede
banker banket barberblad barberblade barberbladet bare barely barking barn barnebarn barnet barnets barsel basker basket bassinet bat bath bathroom batteri batteriet battery be bead bear
beat beats beboeren because become becomes bed bedre bedring bedroom bedst bedste bedstefar bedstemor bedt bedøvet bee been befaler befamlede before began begge begik begin begins begynde
begyndelsen begynder begyndt begyndte behandles behandlet behandling behandlingen behaviour behind beholde being bekymret belastning belly belong belongs below belt bend benene benet benzin
beroligende besat beside besked beskeder beskyttelse besluttet best bestemmer bestemt bestille bestilt besvime besvimede besvimelse besvimer besvimet besvær besværet beton better between
betyde betyder betændelse betændt betændte bevidsthed bevidstheden bevidstløs bevæge bevægelse bevægelser bevæger bevæges beyond bh bhen bi bid biddet bider bidt bien bier big bigger
bihulebetændelse bihulerne bil bile biler bilka billeder billedet bilulykke bind binge binyrebarkhormon bipolar birkedoktor birken birth bispebjerghospital bistik bit bite bites bivirkning
bivirkninger blacked bladder blades blaerekraeft blandet ble bleach bled bleed bleeding bleeds bleen bleer bleg blege bleghed blegner blegt blev blevet blikket blind blindtarm blindtarmen
blindtarmsbetændelse blinker blister blistered blisters bliv blive blivende bliver blockage blocked blod blodet blodforgiftning blodfortyndende blodig blodigt blodkar blodklumper blodlegemer
blodomløb blodplader blodplet blodprocent blodprop blodprøve blodprøver blodrødt blods blodsukker blodsukkeret blodtryk blodtrykket blodtryksmedicin blodtrykspiller bloedning
bloedningsforstyrrelser blokade blomme blood bloodshot bloody blotches blotchy blow blown blue bluish blurred blurry bly blyant blå blålig blålige blålilla blåt blære blærebetændelse blæren
blærer blærerne blød bløde blødende bløder blødning blødningen blødninger blødt bmi bmj bnssg body boern boernetelefonen boge boil boiling bokse bold bolden bolle bolsje bomuld bone bones
boob boobs book booked booking boots bor bordet borer borge borger borgeren bort bosnien both bottle bottom bought bowel bowels bowl boyfriend bp brain brainscape branden brandskade brandsår
brandvarm brannskade brasilien brat bread break breast breastbone breastfeeding breasts breath breathe breathes breathing breathless breathlessness breaths brede breder bredt bremse brev
breve bridge brief bright briller bring brings bristet brittle broke broken brokken brokker brokket bronchiolitis brother brought brud brug bruge bruger bruges brugt brugte bruise bruised
bruises brunt bryst brystbenet brystbetændelse bryster brysterne brystet brystkassen brystkræft brystsmerte brystsmerter brystvorte brystvorten brækkede brækker brækket brænde brændende
brændenælder brændeovnen brændt brændte bræt brød brødkniven brøler bsr bt bts bud buddhist bug bugen bukker bukser bukserne bule bulen buler bulgarien bulge bulging bullied bum bump bumped
bumps bums bumser bumserne bunden burden burn burned burning burnout burns burnt burst bursting bus bussen but button by byen byld bylden bypass byrde byttet både båden bålet bånd bæ bæen
bæet bækkenet bælte bæltet bær bære bæres bøf bøffen bøjede bøjes bøjet bølger bønne bønner bør børn børnehaven børnene børnevaccinationer børster bøvser calf call called calls calm calming
cambodja came campingvognen can canadian cancer cannot cant car carbimazole carbon card care carrots cases cashew cast cat catch catheter cauda caught cause causes ccgi cell cells cellulitis
cement cent centre certificate cfm change changed changes changing chapter charred chart check checked checker cheek cheeks cheese chef chefen chemical chemicals chemo chemotherapy chest
chewing chicken chickenpox chilblains child childhood children chills chin china chip chlamydia chok choked chokes choking cholesterol choose christmas chronic cigaret cigaretter circulation
cirka cirkel city cks clammy clean cleaner clear clearly climb climbing clinic clinical clinician close closed closes closing clot cloth clothes clots cloudy cluster cm co coating cocaine
coffee coil coin coke cola colic colitis collapsed collarbone colour coloured colours com combined come comes coming command common complaint complaints completely complex complications
concern conditions condom confirmed confused confusion congo conjunctivitis consciousness constant constantly constipation contact context continuous contraception contraceptive contractions
control convulsion cool cooling copd cope copper cord cornea cornwall corona coronatest coronatesten corrosive cottage cotton cough coughed coughing coughs could count counted counts course
cover covered covers covid covidtesten cphpost crack cracked crackling cramps crash crawling cream creeping creme cries crisis criteria crohns crooked crotch croup crown crp crushed crusted
crusts cry crying crystals ct ct-scanning cup current curtain curve cut cuticle cutter cykel cykelstyret cyklede cyklen cykler cypern cyst cyste da dad daddy dag dage dagen dagene dagligt
dagplejen dagslys daily dakir damp dandruff danger dangerous dangerously danish dankort danmark danse dansk danske dansker dark dashboard daskede date dato datter datters daughter day days
dcfh de dead dear death december decide decided decides decimals decision deep default defence defibrillator deformed degrees dehydration dehydrering del delene delirium delt dem demens
dement dementia den denmark denne dens dental dentist department departure dependent deprakine depression dept deptriage der deres derhjemme derinde dernede despite det detail dette device
devon diabetes diabetic diagnosis diaper diapers diare diarre diarrhea diarrhoea diarré diastolic diazepam did die died dier diet different difficulty dig dimer din dine direct dirty
disappear discharge disease dislocated disorder disse distress dit dive dived diverse dizziness dizzy dk dl dobbelt dobbeltsyn doc doctor doctors does dog doing doktor doll done dong dont
door doors dorset dosering dosis dots double doubled dr drain drak drank dreje drejet drenched dreng drengen dribble drik drikke drikker driller drink drinking drinks dripping drive driver
driving drivvåd drooling droop drooping droopy drop dropped droppede droppet dropping drops drowsiness drowsy druesukker drug drugs drukket drukne drukner drunk dry drying drypper dråbe
dråber dræbe dræber dræn dsam dst du duct ducts dull dunkende duration during duty dvt dyb dybe dybere dybt dying dykkede dykning dynen dyr dysmenorrhoea dysreflexia dårlig dårlige dårligere
dårligt dækker dækket dø død døde dødelig døden dødt døgn døgnet dør døren dørkarmen døser døsig døv each ear earlier early ears ease eases easier easily easter eat eaten eating eats ec
eclampsia ecstasy eczema ed edge effect effects effekt effort efter efterlader eftermiddag efteråret ege egen eget egfr egg egypten eight ej eja ekg eks eksamen eksem eksemet eksempel
eksistere ekskæreste eksmand eksplodere eksploderede ekstra ekstremiteter ekstremt el elbow electric elefant elektrisk elev eligibility eller ellers elsker elvington em embolism emdocs
emergency employer emptied empty en end ende ended enden ender endetarm endetarmen endetarmskreft ending endnu endocarditis endometriose endometriosis ends ene energi energidrik energy
eneste engang engelsk england english engodstart enkelt enorm enormt enough ens environment epi epidural epilepsi epilepsimedicin epilepsy epistaxis equal equina er erection erektion eritrea
erklæring erstatning erythema et etiopien eu europa even evening event ever every everybody everyday everyone everything everywhere evidence evigt ex exactly exam examination examined
example excessive excludes excruciating exercise exertion exhausted exhaustion exist exotic expanding expert expired explained explode exposed exposure extra extreme eye eyeball eyelid eyes
face facebook fact factors fade fader fagfolk fagperson fail failed failing fails failure faint fainted fainting faints faks falck fald falde falder faldet fall fallen falling falls falsk
familie familien family fandt far fare faretegn farfar farfars farlig farlige farligere farligt farmor farmors fars fart farve farvel faryngo faster fastlegens fat father fatigue fear feber
feberen feberkramper febervarm febril febrile februar february fed fedt feed feeding feeds feel feeling feels feet fejl fejler fell felt fem female femte ferie ferien festen fetal fever
feverish few fewer fibrillation fight fik filippinerne filled filling film fin find finde finder findes finding findings finger fingeren fingers fingerspidsen fingertip fingre fingrene
finland fint fire firm first fis fish fisk fiskeben fiskekrog fit fits five fixed fjerde fjern fjernbetjeningen fjernet fjorden fjæset fjæsing flaat flad fladt flag flager flagermus flagrer
flagret flags flank flanken flare flaring flashes flaske flasken flasker flat flere fleste flickering flimmer flimren flis fliserne floaters floors floppy flow flu fluer fluid fluids flytte
flytter flyttet flåd flåede flået flår flåt flåtbid flækkede flækket flænge flænsende flænset fløj fløjter fnat fod fodbold foden fodsålen fodsåler foede foedsel fogf folk follow followed
fontanelle fontanellen food foot for foran forandret forbi forbrug forbrænding forbrændt forced fordi fordoblet fordybning forehead foreign foreskin forfattere forfra forfrysning
forfrysninger forfærdelig forfærdeligt forgetful forgiftet forgiftning forgiftninger forgot forgotten forgårs forhuden forhøjet forkert forkerte forklaring forkølelse forkølet forlade
forloebsbeskrivelser forlæg form formiddagen formiddags formula forneden fornemmelse forny fornyet foroverbøjet forpustet forsinket forskellige forstoppelse forstoppet forstuvet forstå
forstår forsvandt forsvinde forsvinder forsvundet forsøgt forsøgte fortand fortanden fortjener fortrydelsespillen fortrydelsespiller fortryder fortræd fortælle fortæller forvirret forvirring
forværring forward foråret forælder forældre fosser fostervand fostervandet foul found four fpnotebook fr fra fracture frail frailty france frankrig fransk fravær freckle fredag fredags free
freezing frem fremmed fremmedlegeme frequent fri friday friend friskt frk frokost from front frostbite frosten frozen fru frygt frygter fryser fryseren frøken fsrh fuld fulde fuldstændig
full fully function fundet funding fungus funny fylder fyldt fyn fyr fyret få fået får fåresyge fælles færdig færre færøerne færøsk fætter fødder fødderne føde føder fødsel fødslen født
fødte følelse følelsen følelsesløs følelsesløse følelsesløshed følelsesløst føler føles følge følger føling følt før først første føtex gabe gaber gadehund gaffel gain galde galdeblæren
galdesten gale gallbladder galopere galoperet galopperer galt gambia gamle ganen gang gange gangen gap gapes gaping garage garagen gardin gardinerne gas gasfyret gash gassen gastric
gastrointestinal gauze gav gave gaze gb gca gedehams gel gele gelé gemt genbestille gener general gengivet genital genitals gennem gennemblødt gennemblødte genstand genstande gentofte german
germany gerne gestation get gets getting gevær geværet ghana ghb gi giant gider gift gifte giftes giftlinjen gigt gigten gigtforeningen gik gips gipsen girl girlfriend gisper giv give given
giver gives givet giving gjorde gjort gland glands glas glasses glasset glasskår glastesten glaucoma gled gledet glemmer glemt glemte glider glimt gloende glohed glor glucose glæde gnaver
gnisten gnister go god godaften goddag godmorgen goes going golf golfbold gone gonorrhoea gonoré good goodbye google got gout gov gp gpnotebook gponline gpreasoning gps grader graders
gradual graenser grams grape grass gratis gravid gravide graviditet graviditeten graviditetstest graviditetstesten gray great greece greenland grey grief grill grillen grin griner groin
ground grounds grow growing grown grows growth grumset grund grundspørgsmål grunting grus gryden grynet grynter grå gråd gråden grålig gråt græde græder grædt grækenland græs grød grødet
grønland grønlandsk grønligt grønt gud guidance guideline guidelines gul gule gulerod gulerødder gullet gullig gulligt gulsot gult gulvet gum gummen gummi gummiet gums gunk gushing gut guts
gylp gylper gym gyn gynaecology gynger gynækologi gå gået går gård gården gælder gøende gøer gør gøre ha habit hackney had hader haematuri haematuria haemoglobin haemorider haemorrhoid
haemorrhoids haft haha hair hak half halfway halos hals halsbetændelse halsbrand halscancer halsen halshvirvlerne halskræft halter halv halvdelen halve halvt halvvejs ham hamrede hamrer
hamret hamster han hand hands handsker hanen hanging hangs happened happy hapsede har hardly harmed harming harmless has hash haster havde havet having havnen hazard hba hcg he head headache
headaches headed heal healed heals health healthier hear heard hearing heart heartbeat heartburn heat heater heatstroke heavily heavy hed heden hedeture heel height hej hel hele heler helet
hellere hello help helping helpless helpline helps helsedirektoratet helst helvede helvedes helvedesild helvedesilden hen hendes henne henvendelse henvisning hepatitis her here herfra hernia
heroin herpes herpeticum herself hest hesten hev hevet hey hi hidden hide high higher highland hilsen him himlen himself hinanden hindbærsaft hinde hindu hip hips his hit hits hitting hiv
hiver hives hivpositiv hj hjalp hjem hjemlandet hjemme hjemmebrændt hjemmefra hjemmehjælpen hjemmet hjerne hjernen hjernerystelse hjerte hjertebanken hjerteflimmer hjerteforeningen
hjerteklap hjertemedicin hjertepiller hjerterytme hjertestarter hjertestarteren hjertestop hjertesygdom hjertet hjælp hjælpe hjælpen hjælper hjælperen hoarse hoarseness hodepine hoefeber
hoejt hofte hoften hofter hofterne holder holding holds hole holiday home hong honour hop hopeless hoppede hopper hoppet hormonal hormone hormones hornet horse hos hospital hospitalet host
hoste hosteanfald hostede hosten hoster hostet hot hour hours house hoved hovedbund hovedbunden hovedet hovedpine hovedpinen hovedpinepiller hovedpulsåren hovedstaden hovedtraume hoven how
hpv hr htm html http https hud huden hudkapsler hudløs huge huggede hugget hugorm hukommelse hukommelsen hul huller hullet human humper humør humøret hun hund hunde hundebid hunden hundrede
hung hurt hurtig hurtigere hurtigt hurting hurts hus husband huset huske husker hustru hvad hvalp hvem hveps hvepse hvepsen hvepsestik hvepsestikket hver hverdag hverdagen hverken hvert
hvide hvile hviler hvilke hvilken hvilket hvinende hviner hvis hviske hvisker hvor hvordan hvornår hvæsende hvæser hydrocortison hydrocortisone hylden hyler hyperemesis hyperventilation hypo
hypotermi hytteost håber hånd håndbold hånden håndflade håndfladen håndflader håndfladerne håndfuld håndklæde håndled håndleddene håndleddet håndsprit hår hårbunden hård hårde hårdere hårdt
håret hårtab hælder hældte hælen hælsenen hæmoglobin hæmoride hæmoriden hæmorider hæmoriderne hænder hænderne hænge hængende hænger hængt hæs hæshed hævede hævelse hævelsen hæver hævet
høfeber højere højeste højre højst højt hønseæg høre hørelse hørelsen hører høres hørt iar iatrox ibd ibs icd ice icpc id ideas if igen igennem igår ihjel ik ikk ikke ild ildrød ildrødt ill
illness illnesses ilt imam imellem imens immune immunforsvar immunosuppressed imod impetigo implies improvement inconsolable increased ind indad inde indeks inden indenfor indeni indersiden
indgreb india indien indisk indlagt indlæggelse indonesien indrawing indre indsprøjtning indtil indtrækninger indvendig indvendigt indåndet indånding infant infantile infected infection
infections infektion infektioner inficerede inflamed inflammation inflammatory influence influenza influenzavaccine influenzavaccinen info information infosundhed ingen ingenting ingrown
inhalator inhalatoren inhaler inhibitor injection injects injured injuries injury inr insect insekt inside insomni insomnia instagram instead instrukser insufficiency insulinen insulinpumpen
insurance intent intentional interest internetpsykiatrien interview intet into ipren irak iran irf iritis iron irregular irriteret is iskias iskold iskolde iskoldt island islandsk ism
isotretinoin israel issen it italien italiensk italy itch itches itching itchy its itself iud ja jab jabs jag jager jagtgevær jagtgeværet jammed jamrer januar january japan jaundice jaw
jeans jeg jelly jer jeres jerking jern jerntabletter jesus jo jobbet joint joints jordbær jorden jordnød jordnødder journey judged juice juicen jul juleaften juli july jump jun june juni
jylland jysk jøde ka kaffe kaffegrums kaffekanden kaffekoppen kaffen kalder kalium kalk kalkmørtel kalorier kampen kan kanarieøerne kanin kant kantareller kanten kanyle kap kappet karklud
kartoffel kartofler kaste kastede kastet kat kateter kateteret katetret katolik kattebid katten kaustisk ked kedsomhed keep keeps kejsersnit kemi kemo kemoterapi kende kender kendt kendte
kenya ketoacidose ketoacidosis ketoner ketones kg kh kicked kicks kid kidney kidneys kids kigge kigger kighoste kilden kill killed killing kilo kilos kina kind kinden kinder kinderne kinds
kinesisk kiropraktor kiropraktoren kirtel kirtlen kirtler kirurgen kiss kitchen kitten kiwi kl klam klamydia klapper klaprer klar klare klarer klares klart klassen klat klatter klemme
klemmer klemt klemte klinik kliniker klinikken klinikker klinten klippet klister klistrede klistret klods klodset klokken klokkeværket klor klorin klud kludedukke klump klumper klumpet
klunkerne klynker klæg klø kløe kløen kløende kløer klør kms knald knaldede knaldrød knaldrødt knapbatteri knastør knee kneecap knees knife knitrer kniv knive kniven knives kno knock knocked
knoen knoer knoerne knogle knoglen knogler knoglerne knolde knolden knopper know known knows knuckle knuckles knude knuden knuder knuger knust knuste knytnæve knæ knæene knæet knægt knæhasen
knæhaserne knæk knækkede knækker knækket knæskallen kobberspiral kogende koger kogt kokain kol kolde koldsved koldt kolesterol kollapsede kollega kollegaen kom komme kommer kommet kommune
kommunen kondom kondomet kone konen kones konstant kontakt kontakten kontaktlinser kontrol kontrollen kontrollerer kop koppen korona korte kosovo koster kr kradsede kradser kradset kraeft
kraften kraftig kraftige kraftigt kraftløs krampe krampeanfald krampede krampen kramper kraniet kravebenet kraven kravle kravler kravlet kreatinin kreta kridhvid kridt krise kristen
kriterier kroatien kroner kronisk kroniske kronjuvelerne krop kroppen krummer kryds kræft kræfter kræfterne kræve kræver krøller ku kugle kuglen kugler kuglerne kulde kuldegysninger kulden
kulderystelser kulilte kulsort kuløren kummen kun kunne kunnet kunstig kunstigt kur kursus kvaelning kvalitet kvalm kvalme kvalt kvarter kvæle kvæler kvælertag kvæles kyllingen kys kæbe
kæben kæberne kælderen kæmper kæmpestor kæmpestort kære kæreste kæresten købt kød kødet køkkenbordet køkkenet kølervæske køleskabet kølig køling kønsdele kønsdelene kønslæberne kønssygdom
kønssygdomme køre kørekort kører kørt kørte la label labour laceration lack lacks lad lader ladet ladt laegehaandbogen laegemidler laegevagt lagde lagen lagenet lagnerne lagnet lagt
lakartidningen lake lakemedelsboken lakrids lammelse lammelsen lammelser lammet lamotrigine lampen lampeolie landed landede landet langfingeren langs langsom langsomt langt lanka laos large
larger laser last lastbil lasted lasting lasts late lately later lav laver lavet lavt laxative laxatives lay le leads leaflet leak leaking leaks least leathery leave leaves leddene leddet
leder ledning ledningen ledsmerter left leg lege legehandboka leger legetøj legevaktindeks lego legs lei lejligheden lenses ler less let lets lette letter lettere leve level levels levende
lever leveren leverplet levetiracetam levrede libanon licence licked lidt lies life lifeline lift lifted lifting lig ligbleg lige ligesom ligge liggende ligger ligget light lighter lightning
lights ligne lignede lignende ligner like likely lille lillebror lillefingeren lillesøster lilletåen limb limit limits limp limping lindre lines linjer linser lip lips liquid liquorice lists
liter litium little live liver lives livet living livløs livmoderen livslinien livslinjen livstruende lixiana lo loads local locked loftet lokum long longer loo look looked looking looks
loosen lort lorte lorten loses losing loss lost lot lots love lower lowers lud luft luften luftrøret luftveje luftvejen luftvejene lugt lugter lukewarm lukke lukkede lukker lukkes lukket
lump lumps lung lungebetaendelse lungebetændelse lungekræft lungen lunger lungerne lungs lunkent lussing lussingesyge lyd lye lying lykkepiller lymfeknude lymfeknuder lymfom lymph lyn lys
lyser lyserød lyserøde lyserødt lyset lyske lyskebrok lysken lysten lå lår lårene låret låser låst læbe læben læber læberne læg læge lægehus lægehuset lægen lægens lægerne lægeseddel
lægevagt lægevagten lægge læggen lægger lækker læn lænden længe længere lærer læse læser løb løbe løbet løbsk løft løfte løftede løfter løftes løftet lørdag lørdags løs løse løsn løsner løst
machine mad madam made maden madrassen maeslinger mage magnet magneter magnets magter main maj make makes making malaria malariapiller malawi male malign maling mallorca malta mama man
manage managed management mand mandag mandags mandel mandeloperation manden mandler mandlerne mands mange mangel mangle manglende mangler mani mania manic manly many maraton marble march
marked markeret marks marmor marmoreret marokko marry marts maskine maskinen masse masser mast mastitis mat matas material materie maternity mave mavekramper maven mavepine mavesmerter
mavesyre mavesår mavsen may may-be maybe mdi mdma mdr me meals mean means meanwhile measles measure measured meat med media medical medication medicin medicine medicinen medicines
medicinfornyelse medicinskabet medisinsk medium meds medtaget medvellum meed meet meget melanom melanoma melder mellem mellemfoden mellemgulvet melon membrane memory men mening meningitis
menneske mennesker menopause mens mensen menssmerter menstrual menstruation menstruationen menstruationer menstruationssmerter mental mer mere merry message mest meste metal meter methadone
methanol methotrexate mexico mfr mg mid middag middel middle midt midten midtjylland mig might migraine migrans migræne mild milk milten min mind mindre mindst mindste mine mini minipille
minipiller minut minute minutes minutter minutters minuttet mir misbrugt miscarriage miss missed missen missing mistake mistanke miste mistede mister mistet mit mitid mix mixed ml mmol mod
mode moder moderate modermærke modermærkekræft modermærket moderna mole mom moment mon monday money monkey monoxide monster month monthly months mood mor more morfar morfars morgenen morges
mormor mormors morning mornings morphine mostly mother motorcykel motorsaven motorvejen mottled mouth move moved movement movements moves moving mozambique mr mrs ms much mucosal mucus
muffled mulig mulighed muligt mum mummy mumps mund munden mundvig mundvigen municipality murren murrer muscle muscles mushroom mushrooms muskel muskelsmerter muskler musklerne muslim
muslimsk must mvh myanmar myg myggestik myrer myself må måde mål måler måleren måles måling målt måltid måltider måned måneden måneder månedsvis måske mælk mælken mælketand mænd mængder
mærke mærkelig mærkelige mærkeligt mærker mærkes mærket mæslinger møder mødes mønt mørke mørkebrunt mørkerøde mørkt mørtel na nabo naboen naboens nada naeldefeber naeseblod nail nails nakke
nakkehvirvlerne nakken nakkesmerter name names naming nappede nappies nappy narrow narrowing nas nasal nat natbind natrium natten nattesved nattøj nausea navel navlen navn nbv near nearly
neck necrotising ned nedad nede nedefra nederst nederste nedkjoling nedre nedsat nedtrykthed need needed needle needs negativ negative negl negle neglebåndet neglekanten neglelakfjerner
neglen neglerod nej nemid nepal nerve nerver nerves nervøs nervøsitet net netdoktor netpatient nettet netto neutropenia neutrophils never nevrologi nevø new newborn news next nhs nhsggc ni
nice niece nigeria night nights nikkede nimn nipple nitro niver nnbv no nobody nodes nodule noe nogen nogensinde noget nogle noise noisy non nonblanching none nonstop nordjylland
nordsjaelland nordsjaellandshospital norge normal normale normally normalt norsk norway nose nosebleed nosse nossen nosserne nostril nostrils not note notebook nothing november now nowhere
nr nsaid nsw nu numb number numbers numbness nummer numse numsehullet numsen nurse nursery nursing nut nuts nye nyfoedte nyfødt nyfødte nyheder nylig nyre nyren nyrer nyrerne nyresten
nyresygdom nyretal nyser nyt nytår nå nået nål nåle når nægter nældefeber nælder nær næse næseblod næsebor næseborene næseboret næsen næsespray næsetippen næste næsten nætter nød nødder
nøden nødhjelp nødvendig nøglebenet nøgler object obstipation ocd och october odd oeje oere oerelaege oevre of off ofte often oftere oftest og også oh oil oje ojenforeningen ojenomgivelser
ok oktober old older olie om omkring omkuld område on once ond ondt one onkel online only onsdag onset ont oozing op opad open opening opens operated operation operationen operator opereres
opereret opgaver ophold opinion opioid opkald opkast opkastet opkastning opkastninger oppe oppkast oppustet oprejst opspyt opstød opsvulmede opsvulmet options opvaskemiddel opvasketab
opvasketabs or orange ord ordene ordentligt order ordered ordet ordinary ordrer orfiril org orker os oscepass osten osteoarthritis oster other others otherwise otitis ottawa otte ouh our out
outcomes outer outlet outside ovary oven over overactive overalt overarmen overdose overdosis overdue overfaldet overfladisk overgangsalderen overgreb overophedet oversigt overskue overstået
overuse overvejer ovnen ovnrens ovre own oximeter oxygen paa paaroerende pacemaker pack pad pads paediatric paediatrics page pages pain painful painkillers pains pakistan pakke pakkeforløb
pakken pale paleness paler palms palpitations palæstina panadol pande panden panic panikanfald panodiler pants pap papa paper papfar papir papiret par paralysed parent parents parfume part
partner pas pass passe passed passer passes passing passive passport past patch patches path pathway patient patientbehandling patienten patienter patientforloeb patientsikkerhed pattern
pause pauser pauses pea peak peanut pee peed peeing peeling pegefingeren peger pelvic pelvis pen pending penge penicilin penis pennen pens pension people pep percent perhaps perinatal
perineal period periods perler permanent personality personen personer peru petrol pfizer pga pharmacist pharmacy phlegm phone phrases pi piben pibende piber pibler pid piece pige pigen
pikken pile piles pill pille pilleglasset pillen piller pillerne pills pimples pinch pine pink pinse pis pisse pisser pistol pistolen piver pizza place placenta places plader plads plamage
plamager plan planer planke planlagt planned plans plante plaster plasteret platelets play playing please plejehjem plejehjemmet plejer plejeren pletbløder pletten pletter pletterne plettet
plombe pludselig pludseligt plug plus plæneklipperen pneumonia pod podagra podagraen point points poison poisoning poland polen pollen polsk polypper poo pooed poolen poop pooped poor poorly
pop popped popper portsmouth pose posen positiv positive possible postpartum potassium potten pounding pouring pours practice praeeklampsi praksis prawns pre prednisolone pregnancy pregnant
pres prescription present presse pressed pressede presser presses presset pressing pressure preterm prevention previous pri prik prikken prikker prikkerne primary pro problem problemer
problems procedure procent products projectile promedicin prop properly propper proppet prostata prostatakræft prostate prosthesis pruster prut prutte prutter præcis prævention prøve prøvede
prøven prøver prøvesvar prøvet psa psychiatric psychologist psychosis psychotic psyk psykiatri psykiatrien psykiatrisk psykisk psykolog psykologordningen psykose psykoser ptsd pude puden
puds puf puffed puffer puffs puffy puke puked puking pull pulled pulling pulls pulmonary puls pulse pulsen pulsåre pulsåren pulver pump pumpen pumper punched pung pungen pupil pupillen
pupils purple purpose pus push pushed pust pusten puster pusteren pustet put puttet pyloric på påkørsel påkørt pårørende påske påvirket pædagogen pølse pølsen pølser queensland question
questions quickly quiet quit rabies racing radiator radioen rag raise raised raises ramadan rammer ramt ramte range raped rapid rapidly rare rarely rash raske rasler rat rattet raw razor
reach reached reaction read reading reads ready reagerer reaktion real really reason reb rebet recent recept recepten receptfornyelse recommendations recovered rectal rectum recurrent red
rede redness reduced referral reflux refuses region regionen regionh regions regular rejer rejse rejsen rejser rejsning rejste relative relief reliever rema remember removal removed ren
renal render renew renewal renewed rengøringsmiddel rent repeat repeated repeats report requires rescue responding rest resten restless result results ret retention retningslinje
retningslinjer rette rettes rettet rev revet revne revnede revner rh rhesus rhinosinusitis rhythm rib ribben ribbenene ribs ridset riflen rift right rightdecisions rigshospitalet rigtig
rigtige rigtigt ringe ringede ringen ringer ringfingeren rings rinse rinsed ripped ripping risiko risikoen risikofaktorer risk risky rm rms rn rock roder roedt roen rolig roligt rolled romer
roof room rope rottegift rotten rough round routine row rs ru rubber rugbrød rule ruled rules rullegardin ruller rummet rumænien run rund runde rundsaven rundt running runny runs ruptured
ruske ruskede rusker rusket rusland russisk rust rusten ryg ryger ryggen rygmarven rygsmerter ryk rykkede rykker rykket rykninger ryste rystede rysten ryster rytme råber råd råddent ræser
ræv rød rødbeder røde rødligt rødme rødmen rødt rødvin røg røget røre rører rørrens rørt rørte røven røvhullet sa saar sack sad saddle safe safer saft saften saftevand sagde sagt saks sal
saliva salmiak salt same samfund samleje samlever samme sammen sample samtale samtalen sandpaper sandpapir sank sar sat satte saturation saturday sauna saunaen sausage savede savet savl
savler savner saw say says scabies scalded scale scalp scan scanning scanningen scared scarlet scars school sciatica score scot scratch scratched screaming screams screen scrotal scrotum se
sea seal season second secondary seconds secrets seddel sedlen see seeing seems seen sees segnede seizure seizures sejler sekretær sekretæren seks seksuelle seksuelt sekund sekunder seldom
self selv selve selvmord selvmordsforebyggelse selvmordsforsøg selvmordsrisiko selvmordsrisikovurdering selvmordstanker selvom selvskade sem send sende sender sendt sene senegal senen senere
seneste seng sengen sengetøj sense sensoren sent sentence sepsis september ser serbien serious seriously sertraline service services ses set sets settle settled several severe sex sexual
shade shadow shake shaken shaking shallow shampoo shape shared sharp she shed sheet sheets sheikh shelter shingles shirt shit shivering shock shocks shoot shooting shoots short shot should
shoulder shoulders show shown shows shunt shut sibling sickness sidde siddende sidder siddet side sided siden sider sides sideways sidst sidste sig sige siger sight sign signs sikker
sikkerrejse sikkert similar simple simplepage sin since sindssyg sindssyge sindssygt single sinus sinusitis sip sips sir sister sit sits sitting siver six size sjaelland sjat sjette sjælden
sjældent sjældne sjælland skabet skadede skaden skader skadestue skadestuen skadet skak skal skaldede skaldet skaldyr skalle skallen skaller skam skamlæberne skammer skar skarp skarpt skat
ske skeden skeen skejby skemad sket skete ski skide skider skidt skiftes skiftet skin skinger skinnebenet skinnerne skipped skips skjoldbruskkirtlen skjorten skjult sko skoene skoldet
skoldkopper skolen skorpe skorper skrabet skreg skreget skrev skrevet skridt skridtet skrig skrige skriger skrigeture skriv skrive skrue skræk skubbe skubbede skubber skubbes skubbet skudt
skulder skulderbladene skulderen skulderhøjde skulderspidsen skuldre skuldrene skull skulle skum skummer skuret skyde skyder skygge skyggen skyld skyldes skyldfri skylle skylles skyllet skål
skåret skægget skæl skællende skære skærer skærm skærmen skæv skæve skævt skød slag slaget slags slagsmål slange slangen slankekur slap slappe slapped slaps slapt slatten sleep sleeping
sleeps sleepy slem slept slet sliced slidgigt slight slightly slik slikket slim slimet slimming slippe slipped slipper slit slog slow slowly sluge sluger slugt slugte slukke slukket sluppet
slurk slurke slurred slut slutte slå slået slår slås slæber sløj sløret sløv sløvhed smadrer smadret smager smagt small smear smell smells smelly smerte smerten smertende smerteplaster
smerter smerterne smertestillende smide smil smile smiler smitte smitter smittet smoke smoker smoking smooth sms smuttede små smæld smældede snake snakke snakker snap snapped snaps snart
snask snavset sne sneen sneezing snit snittede snittet snoet snomed snoring snorker snot snottet snow snurrer snøre snører snøvlede snøvler so soaked soaking soap social socket sod sodavand
sodium sofaen soft sokkerne solen soles solskoldet som somali somalia somalisk some somebody someone something somewhat son sonder soon sooner soot sore soreness sores sorg sorte sortnede
sortner sound sounds source sources sov sove sovemedicin sovende sovepiller sovepillerne sover sovet soveværelset spaghetti spain spanien spansk spark sparke sparkede sparker sparket spat
speak speaking speaks specialist speech speed spells spidsen spinal spinat spine spinning spins spiral spiralen spiritus spis spise spiser spiserør spiserøret spist spiste spit spits
spitting spjættede spjætter spleen splint splinten splinter split sport spot spots spotting sprain sprained sprang spray sprayen spread spreading spreads springe sprinklervæske sprit
sprunget sprut spruter sprænges sprængt sprængte sprøjte sprøjtede sprøjter sprøjtet spyr spyt spytter spyttet spædbarn spænder spændt spærret spættet spørge spørger spørges spørgsmål
squeezed squeezing squint sri ssi sst stab stabbed stabbing stabs stadig stads stairs stak stakåndet stalker stalking stand standing stands stangen stangstiv stares staring start starte
started startede startet starting statin stav staver stay stays steak sted stede steder stedet stedfar steget stemme stemmen stemmer stemmerne stenen stenhård stent step stepped steps
steroid sti sticking sticks sticky stiff stiffness stift stige stigende stiger stik stikke stikker stikket stikkontakten stikpille stikpiller stille stimulant sting stings stinker stirrer
stitches stiv stive stivkrampe stivkrampevaccine stjerner stod stofskifte stolen stoler stomach stone stones stool stools stop stoppe stopped stoppede stopper stoppet stopping stops stor
store storebror storesøster storetå storetåen stort stortåen story stove straight straighten strain straks strakt stram strammede strammer strammet stramt strange strangled strangulation
streak streaks stream streg stregen streger streng strength strep stress stressed stresset stribe striber stridor strip stripe stritter stroem stroke strong stronger strubehoste struben
structure struggling stråle strålen stråler strække strækkes strømmen strømmer stuck stuen stuff stukket stung stye stykke stykker styre styrer styret styrke styrtede styrtet stå stådreng
stået stål ståpik står stærkere stærkt stød stødgiver stødgiveren stødmaskinen stødt stødte stønner større størrelse støtte støtter støvlen substance substances such sucking sucks sudden
suddenly sug sugar suger suges suget suicidal suicide sukker sukkeret sukkersyge sult sulten summary sun sunburn sunday sundhed sundhedsfaglig sundhedskort sundhedsplejerske
sundhedsplejersken sundhedsstyrelsen sunken sunket super suppe support sur sure surgery surt suspected sutte sutter suttet svag svage svagere svaghed svagheden svagt svamp svampe
svangerskabsforgiftning svangerskap svar svaret sved svedende sveder svedig svensk sverige svider svie svien svier svigerfar svigermor svigte svigter svimmel svimmelhed svinder svulmede
svulmer svulmet svulst svækket svælg svælget svær svære sværere svært svømme svømmer svømning swallow swallowed swallowing swapped sweat sweating sweats sweaty sweden swell swelled swelling
swells swollen syddanmark sydslesvig syfilis syg sygdom sygdomme sygdommen syge sygeboern sygehus sygehuset sygemelding sygemeldt sygeplejerske sygeplejersken sygt sykdommer sykt symptom
symptomer symptoms syn syndrom syndrome synet synke synkebesvær synker synkope synlig synsfeltet syphilis syre syreforgiftning syria syrien syrisk system systolic syv syvende så sådan sår
såret sæbe sædvanlige sæl sætning sætte sætter sødt søen søløve søm søn søndag søndags søns søvn søvne søvnig tab tabe tabel taber table tablet tablets tabletter tabletterne tabt tabte tag
tager tages taget taghaandommeningitis tak take taken takes taking takt tal tale talebesvær talen taler talk talked talking talks tall tallet talt tampon tamponen tand tandbyld tanden
tandkød tandkødet tandlæge tandlægen tandpine tandskader tanken tanker tankerne tante tanzania tao tap tar tarm tarmen tarmkraeft tarmkræft tarry taste tb tbe te tear tearing tears teeth
teething tegn tegnede tegnene telefon telefonen telefonraad telefonrd tells teltet temp temperatur temperature temperaturen temple ten tender tendon tennis tennisbold tense term termin
terpentin terrible terveyskyla test tested testede testen testes testet testicle testicles testicular testikel testikeltorsion testiklen testiklerne testistorsion tests tetanus
tetanusprofylakse text texted th thai thailand thais thanks that their then there thermometer these they thi thick thigh thighs thin things think thinking thinks thinner thinners thinning
third thirst thirsty this thorax those thought thoughts thread threads threaten threatened threatening threatens threats three threw throat throbbing throbs through throw throwing throws
thrush thumb thunderclap thursday thyroid ti tia tick tid tiden tidlig tidligere tidligt tids tidsskriftet tien tiende tight tightness til tilbage tilfælde tilskud tilstande tilstopning
tilstoppet time timen timer times tindingen tingling tiny tip tired tiredness tirsdag tirsdags tis tisse tissede tissekonen tissemanden tisser tisset tissue tit title tjekket tjære to today
toddler toe toenail toes tog toget together toilet toiletrens toilettet told tolerate tommelen tommelfingeren tommelroden tommeltotten tomorrow tomt tongue tonight tonsil tonsillitis tonsils
too took tools tooth toothache topics toppen tori torn torsdag torsdags torsion totter touch touched toxic tracing tracks traet traffic train training trak trangen transplant trappe trapped
trappen trapper trapperne trauma traumatisk traumatiske travel traveller tre treated treatment tredje trekant tresiba triage tried trigger trist trives trods troede tromme troperne tropics
troponin tror trouble trousers truck truer truet trukket trusler trussen trusserne try trygt trying trykke trykkede trykken trykker trykket tråd tråde trådt trådte træ træde træk trække
trækker trækkes træner træning træt træthed trætheden trøjen tuberculosis tuberkulose tubes tuden tuder tuesday tummy tumor tumour tunesien tunge tungen tungt tur turen turkey turn turned
turning turns tusch tv tvang tvangsindlaeggelse tvangsindlæggelse tvillinger tvillingerne tvinger tvunget tværs twenty twice twins twist twisted twitching two tydeligt tygge tygger tygget
tyk tykk tykke tykkere tykt tylenol tynd tynde tyndere tyndskid tyndt type tyrkiet tyrkisk tyrkiske tysk tyskland tyve tyvende tå tåen tåget tåle tåler tånegl tåneglen tår tåre tårer tæer
tæerne tæge tæller tænder tænderne tændt tænker tæppe tæsk tæsker tæt tævede tæver tøj tøjet tømmer tømmes tømt tør tørre tørrer tørst tørstig tørt uafbrudt ubeskyttet ud udad udelukkes uden
udenfor udenpå udflåd udfyldt udlandet udleveringer udløbet udmattet udposning udredning udsat udslaet udslæt udslættet udspilet udstødningen udvalgt udvej udvikle udøbt uganda uge ugen uger
ugeskriftet ugevis uh uheld uheldet uhsussex ujævn ujævnt uk ukendt uklar uklart ukraine ukrainsk ulcer ulcers ulidelig ulidelige ulideligt ulykke ulykken unable unaffected unavngiven
unavngivet unbearable unborn unchanged uncle unclear unconscious under underarmen underben underbenet underbukserne underkæben underlig underligt underlivet underlæben undersoegelse
understanding undersøgelsen undersøges undersøgt underwear undgå undskyld uneven unexplained ung unge ungen ungerne unintended unit universitetshospital unknown unlike unormalt unprotected
unreal unrest unstable unsteady until unusual unvaccinated unwell up upper ur uregelmæssig uregelmæssigt uret urge urgencies urgency urgent urica urin urinary urinate urinating urination
urine urinen urinprøve urinrøret urinsyregigt urinveje urinvejsinfektion urinvejsinfektioner urinvejssymptomer url uro urolig urologi urticaria us usa use used usikker usikkert using uskarpt
usual usually usædvanlig uti utilpas utredning utrolig uudholdelige uudholdeligt uvi uændret vabel vabler vaccinated vaccination vaccine vaccinen vaccineportalen vacciner vaccineres
vaccineret vaccines vagina vaginal vaginalbloedning vagtlaeger vagtlæge vagtlægen vakler valnød value valve van vandblærer vanddrivende vandet vandhane vandladning vandrer vandtynde
vanvittig vanvittige vanvittigt var vare varer varet varighed varm varme varmen varmt varsel vaskekapsel vaskeklud vasken vaskulitter vat vatpind ved veer vegne vein veins vejer vejledning
vejledninger vejret vejrtrækning vejrtrækningen vel ven vende vender venerologi veninde venlig venner venstre vente venter verden vertigo very vessel vessels vesterbrogade vh vi vide
videnskab videre viet vietnam vietnamesisk vigtigste vil vild vilde vildt vilje ville vin vindrue vinduet vinteren violence violent virkelig virker virkning virus visdomstand visdomstanden
vise viser visible vision visit visitation viste vitamin vitaminer vodka voice voices voks voksen voksende vokser vokset voksne volapyk vold voldelig voldsom voldsomme voldsomt voldtaget
voltage vomit vomited vomiting vomits von vores vorter vred vredet vrid vrider vrikkede vrikket vræler vrøvl vrøvler vuggestuen vulkan vulnerable vurderes våben våd våde vådt vågen vågne
vågnede vågner væggen væggene vægt vægten vægttab væk vække vækker vækkes vækket vælg vælge væltede vælter væltet vær værd være værelset været værker værre værst værste væske væskefyldte
væskemangel væsken væskende væsker wait waiting waits wake wakes waking walk walking walks wall want wanted wanting wants warm warning warts was wash wasp watch watched water waters watery
waves wavy waxy way wc we weak weaker weakness weals weapon webapoteket wednesday wee weed weeing week weekdays weekend weekenden weeks weeping weever weigh weight weird welding well
wellbeing welts went were wet wetting what whatever wheel wheeze wheezing when where whether which while whisky whistling who whoever whole whooping why wide widespread wife wiki wild window
wine wipe wire wish with withdrawal within without woke woman womb women won wont word words working works world worms worried worry worse worsening worst worth would wound wounds wrist
wrists write written wrong wrote www xn yang yderst yderste year years yellow yellowish yen yes yesterday yet you your yourself youtube zambia zanzibar zanzu zoster åben åbent åbne åbner
åbnes ånde åndedrag ånden åndenød åndenøden ånder år åre årerne året årevis årsag årsagen æble æder ædt æg æggestok æggestokken ældre ændrer ændret ændring ært ærter æske ætsende én ét
ødelagt ødelægger øger øget øje øjeblik øjenbrynet øjenkrogen øjenlåg øjenlåget øjet øjeæblet øjne øjnene økse øksen øl øm ømhed ømme ømt ønske ønsker ør øre øregangen ørelæge ører ørerne
øret ørler øverst
`
  .trim()
  .split(/\s+/);
