/** First names borne in Denmark, Greenland and the Faroe Islands, of all ages and origins, that are no ordinary words. */
export const FIRST_NAMES: readonly string[] = `
aage aagot aaju aaliannguaq aamma aaris aaron aasa aase abbas abd abdalla abdallah abdel abdelaziz abdelkader abdelkarim abdellah abdellatif abdeslam abdi abdiaziz abdifatah abdihakim
abdikarim abdillahi abdinasir abdirahman abdirashid abdirisak abdirizak abdol abdul abdulahi abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi abdulle abdulqadir abdulrahman
abdurahman abdurrahman abeba abed abeer abegael abel abeline abelone abia abid abida abigael abir abraham absalon abshir abu abukar achton ada adam adama adamine adan adda addi addie addy
adebayo adeel adel adela adelaide adelbert adele adelgunde adelhaid adelhardt adelheid adelhejd adelina adeline adem aden adham adi adil adile adina adis adisa adler admir adnan adolf
adolfine adolph adolphine adrian adriana adrianus adser adwoa ady afia afif afrim aftab afzal agata agatha agathe agathon agda aggi agim agna agnar agner agnes agneta agnete agnetha agnethe
agnieszka ahlam ahlman ahlmann ahmad ahmed ahmet ahrendt ahsan aicha aida aidan aila aileen aima aiman aimee aina aino aischa aisha aivars aja ajla ajmal akaluk akbar akhtar akif akiko
akisooq akram aksal aksel akua alaa alae alain alan alastair alban albana albert alberta alberte alberth albertha alberthe albertina albertine alberto albertus albin albina albine albinus
albrecht albrekt alda aldin aldo alec alejandra alejandro aleks aleksandar aleksander aleksandra alem alen alena aleqa alessandro alessia alette alex alexandar alexander alexandra alexandre
alexandrine alexandru alexia alexis alexius aleyna alf alfhild alfred alfreda alfrede alfredo alfrida alfride algot alhed ali alia alice alicia alicja alida alija alina aline alireza alis
alisa alise alisha alison alix aliya aliye alla allah allan allen alli allis alma alman almann almar almaz almedin almer almin almir almira alois aloysius alva alvaro alvilda alvilde alvin
alvina alvine alwin alwine ama amadou amajut amal amalia amalie aman amanda amandus amani amar amara amare amasa ambrosius amdi amel amela amelia amelie amer amila amin amina aminah aminata
amine amir amira amjad ammar ammy amna amne amos amporn amra amrit amund amy amélie ana anab analiza analyn ananias ananthan anas anastacia anastasia anastasiia anastasija anastasiya
anastassia anastazia ancher ancker anda anders andersine andi andras andrea andreas andree andreea andrei andrej andrew andri andrias andrii andrine andriy andrup andry andrzej andrè andré
andrés andy ane ane-lise ane-marie ane-mette ane-sofie anel anela anelise anemarie anes aneta anett anetta anette anfinn anfinnur angaangaq angela angelica angelika angelina angelique angelo
angelund angerlannguaq angunguaq angunnguaq angus angut anguteeraq angutimmarik angutinnguaq anh ani ania anica anie aniela anika anike anina anine aninus anisa anita anitha anitta anius
anja anka anke ankjær ankær ann ann-berit ann-britt ann-cathrine ann-charlott ann-charlotte ann-christin ann-christina ann-christine ann-dorte ann-dorthe ann-karina ann-kathrine ann-katrine
ann-kristin ann-lis ann-lise ann-louise ann-mari ann-marie ann-mette ann-sofie ann-sophie anna anna-grete anna-grethe anna-karina anna-lis anna-lisa anna-lise anna-louise anna-margrethe
anna-maria anna-marie anna-mette anna-sofie anna-sophie annabell annabella annagrethe annalis annalisa annalise annamaria annamarie annbritt anne anne-birgitte anne-birthe anne-cathrine
anne-christine anne-dorte anne-dorthe anne-gitte anne-grete anne-grethe anne-kathrine anne-katrine anne-kirstine anne-kristine anne-lene anne-line anne-lis anne-lisbeth anne-lise anne-louise
anne-margrethe anne-maria anne-marie anne-merete anne-mette anne-sofie anne-sophie anne-vibeke annebeth annegrete annegrethe anneke anneken annelene anneli annelie annelies anneliese
anneline annelis annelisa annelise annemari annemarie annemette annemie annesofie annet annett annette anni annica annie annika annike annikki annina annine annisette annita annitta annmari
annsofie anny annæus ansgar ansine anthon anthoni anthonia anthonie anthony antine antje antoine antoinette antomine anton antonette antoni antonia antonie antonina antonine antonio antonius
antony anusha anwar anya anæus apinya apollo apollonia apollonie apollus aputsiaq aqissiaq aqqa aqqalooraq aqqalu aqqaluk aqqalunnguaq aram arash aravind arben ardit areej aref arendse
arendt arent arezoo ari arian ariane arif arife arild arjeta arjun arkadiusz arkalo arkaluk arlene arly arman armand armando armin arn arna arnaaraq arnajaraq arnanguak arnanguaq arnannguaq
arnaq arnar arnarulunnguaq arnatsiaq arnbjørn arndt arne arnfred arnhild arnholt arni arno arnold arnt arnth aron arqalo arqaluk arrild arshad arta artem arthur artur arulmoli arun arunee
arved arvid arvin arzu asaad asad asaf asbjørn asgar asger asghar asha ashley ashraf asiaq asif asii asim asima asiya asiye asker askov aslak aslaug asli asma asmaa asmeret asmine asmir
asmund asmus assad asser asta aster astor astri astrid atef athalie athena atif atilla atle atli atsa atta attila aud audrey audun augo augusta auguste augustin augustine augustinus augusto
aung aurelia aurelius aurora aurélie aušra avgo aviaaja aviaja aviaq aviâja avni awa awad awais awet awil axel axeline aya ayaan ayad ayan ayat aydin ayesha ayfer ayhan ayla aylin ayman
aynur ayo ayoe ayoub ayse aysegül aysel aysha aysun ayten ayub ayşe azad azam azhar azime aziz aziza azra aðalsteinn babacar babak babette bahar bahne bahram bajram baker balakrishnan
balasubramaniam balduin baldur balthasar balthazar baltser balázs bao baran barbara barbro baris barnabas barner barry barselaj bartal bartek bartholine bartosz basel basem bashar bashir
bassam bassem bastian batool batoul batseba battal batuhan bayram beata beate beathe beatrice beatrix beatriz bebiane becky behrend behrouz behzad beinir beinta bekim bekir bela belal
belinda bella belma benda bende bendine bendix bendt bendte benedichte benedict benedicta benedicte benedikt benedikta benedikte bengt bengta benigne benita benjamin benjawan benn benna
bennet benni bennie benno benny benoît bent-ole benta bente benth bentha benthe benthine bentine bera berat berend berfin berg bergithe bergitte berglind bergliot bergljot bergur berhane
berit berith berivan bern berna bernadette bernard bernardus bernd berndt berner bernhard bernhardine bernhardt bernhart bernt bernth berrit bert berta bertel berteline bertha berthe berthel
bertheline berthine berthold bertholine bertil bertine bertinus bertram bertrand besa besim besnik bessie beth bethina betina betinna bette bettina betty betzy betül beyza bianca bianco
bibbi bibi bibiane bich bikash bilal bilha biljana billy bin bina bing binh binod binta birge birger birgir birgit birgith birgitha birgithe birgitt birgitta birgitte birka birke birna birta
birte birtha birthe bishnu bjargtór bjarke bjarki bjarne bjarni bjarno bjerne björg björk björn bjørg bjørk bjørnar bjørner blanca blenda blerim blerta boas bob bobby bodil bodo boe bogdan
bogi bogumila bohdan boie bojan boje boleslaw bolethe bolette boline bonna bonnie borghild boris bothilde botilde botilla boye bozena bożena bradley brahim bram brandon brandur branka branko
bredo bremer brenda brian briand bridget brigitta brigitte brit brita brith britha britt britt-marie britta bronislaw bronislawa bruce bruno bryan brynhild brynhildur brynjolf bujar burak
burcu burhan bushra byrge byrial bárbara bárður bøggild bøgild børge børre bülent bünyamin büsra cafer cai caia caja cajsa cajus calle callum calvin cameron camila camilla camille camillo
camillus camilo camma cammilla canan cansu carin carina carit carita carl carl-aage carl-christian carl-emil carl-erik carl-johan carl-otto carla carli carlo carlos carly carmen carna carola
carole carolina caroline carolyn carrie carsten caspar casper cassandra catalin catalina catarina caterina catharina catharine catherina catherine cathinka cathrin cathrina cathrine catja
cato catrine cecil cecile cecilia cecilie cecilius cecillia cecillie cedric celal celia celina celine cellina cem cemal cemil cemile cengiz cenia cenius cennet ceren cetin cevdet ceylan
cezary chadi chaim chalotte chan chandra chanel chanell chanet chanett chanette chang chanida channe channie chano chantal charles charley charli charlie charline charlothe charlott
charlotta charlotte charly charmaine chatarina chathrine chatrine chau chelina chen chenette cheng cheri cherie chiamaka chiara chidi chinedu chinh chinonso chloe chloé choi chr chresten
chrestine chris christa christel christella christen christence christense christer christiaan christian christiana christiane christie christin christina christine christinna christjan
christof christoffer christoph christophe christopher christy chukwuemeka chun chung cicilia cicilie cigdem cihan ciliane cilius cilla cille cindie cindy cirkeline cita claes claire clara
clare clarissa clark clas claude claudi claudia claudine claudio claudius claus clausine clemen clemens clemmen cleo clifford clive clémence colin concordia cong conni connie connor conny
conrad conradine constance constantin cora cordelia cordt corina corinna corinne cornelia cornelis cornelius cort cosmin craig crilles crisanta cristian cristina cristine cuno cuong curt
curtis cynthia cyril cyrill czeslaw cæcilia cæcilie céline dace dagmar dagny dahir dainius daisy daiva dalal dalia dalibor dalila damian damir dana dang dani dania danial danica daniel
daniela daniele daniella danielle danijel danijela danilo dann danni dannie danny danuta dany danylo daoud dara dardan daria dariia darin darius dariusz darko darly darnell darren daud dave
davut dawid dawit dawood dea debbie debora deborah debra dede deepa deepak dejan delia delin delphine demet denice denis denise deniz denize denni dennis denny denys derek dervis derya
desiree desirée desislava desmond desta detlef detlev devi dexter dian diana diane dianna dianne dicle dicte dida didde diderik didi didier didrik diedrich diego diem diep dieter dietrich
dieudonné dijana dilan dilara dilber dilek dimitar dimitri dimitrios dimitris dina dinah dines dinesh dinh dinna dino dion dipak dirch dirk ditlef ditlev ditmar ditte ditte-marie diyar djon
djonna dmitri dmitry dmytro doan dogan dolly dolores domenico dominic dominik dominika dominique donald dondü donia donny dorathea dorde doreen dorete dorethe dorethea dorette dorin doris
dorit dorith dorota dorotea dorothea dorothy dorrit dorte dortea dorthe dorthea dorthie dorthy douglas dragan dragana dragica dragisa dragos dres drita duangjai duc dudu duncan dunia duong
duran durita dursun dusan dusanka dusenius dusine dusinius dusinus duval duvald duy duyen duygu dušan dylan dyveke dzenan dzevad dánjal döndü döne džemal ea ebba eberhard eberhardt ebert
ebrahim ebru ebubekir ece echardt eckardt eda edda eddi eddie eddy edel edele edelhardt eden edgar edgard edin edina edita edith editha edla edle edlef edmond edmund edna edona edouard
eduard eduardo edvard edvardine edvardt edvin edvind edward edwin edyta eero eeva efra efraim efua egede egert eggert egidia egil egild egill egle eglė egmont egon egun ehlert ehsan eide
eigil eigild eike eila eileen eiler eilert eilif eina einar einer eino eirik eiríkur eivin eivind eivor eivør ejgil ejgild ejler ejlert ejlif ejna ejnar ejner ejvin ejvind ekaterina ekene
ekrem elaf elaine elbert eldin eleanor elena elene eleni elenius elenora eleonora eleonore elers elert elfrida elfride elfrieda elfriede elga elgaard elgård elham eli elia eliana eliane
elias eliaser elida elie elif elife elimar elin elina elinborg eline elinor elinora elionora eliot elis elisa elisabet elisabeth elise elisebeth elisius elisæus elita elith elitha elius
eliza elizabeth elka elke elkær ella elle ellemann ellen ellen-margrethe ellen-marie elli ellida ellie ellinor elliot elliott ellis elly elma elman elmann elmar elmas elmer elmi elmine elmo
elna elny elo elof elon elonora elsa elsabe elsabeth elsbeth else-margrethe else-marie elsebet elsebeth elsemarie elsi elsie elsine elspa elsy elton eluf elva elvan elvar elvi elvig elvilda
elvin elvina elvine elving elvinus elvir elvira elvis ely elzbieta elżbieta emad eman emanuel emanuela emanuella emeka emel emeli emelie emely emiel emil emile emili emilia emilie emilio
emilius emily emin emina emine emir emira emly emma emmanuel emmeli emmelie emmeline emmely emmerik emmi emmy emrah emre ena enes enevold engelbert engelhard engelhardt engeline engelke
engin engly enid enis enisa enna enoch enok enrico enrique enver enzo erasmus ercan erdal erdem erdogan eren erena erene ergin erhan erhard erhardt erhart eric erica erich erick erik erika
erikka erikke erin eris erkan erla erlan erland erlind erlinda erling ermias ermin erna erneeraq ernest ernestine ernesto ernfred erni erno ernst ernstine erol ersin ertugrul ervin ervind
erving erwin erzsebet esad esaias esajas esben esbern esbjørn eske eskil eskild esko esma esme esmeralda espen esper esperance esra esry essam esta esteban estella estelle ester esther
estrid eszter ethan ethel ethly etienne etlar etly etta eugen eugene eugenia eugenie eugenius eulalia eunice eunike eva eva-maria eva-marie evald evan evangeline evelina eveline evely evelyn
evert evin evind evnike evy ewa ewald ewan ewelina eydna eyob eyolf eyvin eyvind eyðbjørn eyðun ezekias ezgi ezra ezzat fabian fabio fadel fadi fadia fadil fadila fadime fadma faduma fadumo
fahad fahed fahim fahima faik faisa faisal faiza fakhri falah fana fanta farah faraj fardowsa farhad farhan farhiya fariba farid farida farideh faris farooq farouk faruk farzana farzaneh
fateh fatema fatemeh faten fathi fatih fatiha fatima fatime fatlum fatma fatme fatmir fatou fatuma fawzi fawzia fayez faysal fazal fedder federica federico fehmi felicia feliks felipe felix
femke feng fenja feodora ferdinand ferenc ferhat ferid fernanda fernando fevre fevzi feyza fidan fie fikret fikreta filip filipine filippa filippus filiz fillip filmon filuka fini finn finni
finnur fiona firas firat fitim flamur flavia fleming flemming fleur flor florence florentina florentine florian florim florin folmar folmer fouad fozia france frances francesca francesco
franch francis francisca francisco franciscus franciska franciszek franck franco francois francoise frands frandsine frankie franklin frans fransine fransiska frants frantz franz franziska
françois françoise frauke freddi freddie freddy frederic frederich frederick frederik frederike frederikka frederikke fredie fredlev fredløv fredrik fredy freia frej freja freweini frey
freya freyja freyr frida fridlev fridolf fridolin fridrich fridthjof fridtjof frieda friedel friederich friedericke friederike friederikke friedrich frigg frimann frimodt fris frithiof
frithjof fritjof frits fritse fritz fritze friðrik frode frovin frédéric fríða fróði fuad fuat funda furkan føbe gaba gabriel gabriela gabriele gabriella gabrielle gaia gail galina gamze
ganesh gareth gary gaston gavin gayathri gazi gedion gedske geert geir genet geneviève genovefa genowefa geoffrey georg george georges georgi georgia georgina georgine georgios gerald
geraldine gerard gerardus gerd gerda gerdt gerhard gerhardt gerhart gerlev gerly germaine germann gerner gerrit gerson gert gerth gertha gerti gertie gertrud gertrude gerty ghada ghassan
ghazal ghazala gheorghe ghita gholam gholamreza ghulam giang gideon giedrė gigi gilbert gillian gina gino gintaras giorgio giorgos giovanna giovanni gisela gita githa gitta gitte giulia
giuseppe gizem gjerluf gjertrud gjøde glady gladys glen glenda glenn glennie godfred godske godtfred golnaz gonzalo gonçalo gopal goran gordana gordon gorm gotfred gothard gotlieb gottfred
gottfried gotthard gottlieb gowri graham grazyna greg greger gregers gregor gregorius gregory greis greta gretchen grete gretha grethe grith gritt grzegorz grønvald gudmand gudmann gudmund
gudmundur gudny gudrun gudrund guido guillermo guled gull-maj gulla gulli gulsum gunborg gunda gundborg gunde gundel gunder gundhild gundil gunhild gunhilda gunhilde gunild gunilla gunn
gunna gunnar gunner gunni gunnild gunnvør guntis gunvald gunvar gunver gunvor guri gurli gurpreet gusta gustaf gustav gustava gustave gustavo gutti guttorm guðmundur guðrið guðrun guðrún
gwen gyda gyde gynther gyritha gyrithe gytha gythe gytta gytte gábor gérard gökhan göran gøran gørrild gøsta gül gülay gülcan güler gülhan güllü gülsen gülseren gülsüm gülten gülüzar günay
günter günther güzel haagen haakon habib habiba habtom hacer haci hadi hadia hafsa hagbard hagbart hagbarth haidar haider haim haitham hajar haji hajrija hajrudin hakan hakim hakki hakon
hala haldor haldora halfdan halil halim halima halime halimo halina halis halit halldor halldór hallgrímur hallur halvor halyna hamad hamdi hamdija hamed hameed hamid hamida hamide hamse
hamza hana hanaa hanadi hanan hanh hani hanife hanim hanin hanna hannah hannan hanne hanne-lise hanne-marie hannelore hannes hanni hannibal hanny hans-christian hans-erik hans-henning
hans-henrik hans-jakob hans-joachim hans-jørgen hans-jørn hans-jürgen hans-kristian hans-kurt hans-ole hans-otto hans-peter hans-ulrik hans-werner hansa hanseraq hansigne hansina hansine
hanus harald haraldine harda hardi harding hardy hari hariet harild haris harish harley harling harly harold haroon haroun harpreet harri harriet harris harrison harro harry hartman hartmann
hartmut hartvig hartwig haruka harun harvey hasan hashem hashi hashim hasib hasna hasnain hassan hasse hatem hatice hatidza hatun hau hauge haukur hava havva hawa hawo hawraa hayat haydar
hayley hayriye hazal hazem hazim heba hector hedda hedevig hedi hedin hediye hedvig hedwig hedy hege heide heidi heidie heike heikki heiko hein heine heiner heini heino heinrich heinrick
heinrik heins heinz hejdi hejne helen helena helene helenius helfred helga helge helgi helin hella hellan helle helle-vibeke hellen hellmuth helma helmar helmer helmi helmut helmuth helveg
helvig hemming hendrik hendrika hendrikus hendrine henner henni hennie henning henny henri henrich henricus henriethe henrietta henriette henrijette henrik henrika henrikka henrikke henry
henryk henryka herbert herdis hergeir herluf herløv herma herman hermandine hermann hermine hermod herold herta hertel hertha hervør hessel heðin hiam hiba hibo hicham hien hieronymus hieu
hikmet hilal hilbert hilborg hilda hilde hildeborg hildegaard hildegard hilding hildur hillebert hilleborg hillevi hilma hilmar hilmer hilmi hinrich hiroshi hirsch hirut hisham hjalmar
hjalmer hjalte hjarne hjørdis ho hoa hoai hoang hoda hodan holch holga holger hollen holmer holten hosea hosias hossein hother houda houman howard hrafnhildur hristo hroar htay hubert
hubertus huda hugh hugo hulda huong huriye husein huseyin hussain hussam hussein huu huy huyen hylleborg hyun hákun hågen håkan håkon håvard hélène høgna høgni hülya hüseyin iain ian ib iben
ibrahim ibtisam ida ida-marie idil idon idris idun ieva ifeanyi ifeoma ifrah iftikhar ignacio ignatius igor ihab ihor ihsan ikram ilannguaq ildikó ilham ilhan ilias ilija ilir ilja ilker
ilknur illia illona ilona ilsa ilse ilselil iluna ilyas ilze imad iman imanuel imer immaculée immanuel imogen imran imre imtiaz ina inaam inaluk inas indira indra ines inese inez inga
inge-lis inge-lise inge-margrethe inge-marie inge-merete ingebjørg ingeborg ingeburg ingefred ingegard ingegerd ingela ingeline ingelis ingelise ingeman ingemand ingemann ingemar ingemarie
inger inger-lis inger-lise inger-margrethe inger-marie inger-merete ingerid ingerlise ingfred ingi ingibjörg ingibjørg ingmar ingo ingolf ingrid ingrida ingunn ingvald ingvar ingvard
ingvardt ingvart ingvert ingvild ingvor ingálvur inken inna innuk inooraq intisar inuk inunnguaq inuuteq inés inês ioana ioannis ionut iqbal iqra iraj iram irem iren irena irene irfan irina
irma irmelin irmgard irna irving iryna isa isaac isabel isabell isabella isabelle isac isaias isak isatou isidor isidora isigaq ismael ismahan ismail ismet ismeta isobel isolde isra israa
israel issa issam istvan istván iulian iuliana ivaana ivaaq ivalo ivalu ivan ivana ivanka ivar ivaylo ivert ivik ivy iwan iwer iwona izabela izabella izet izzet jaafar jabar jabbar jaber
jabril jacek jackie jackson jacky jacob jacoba jacobe jacobine jacobus jacqueline jacques jaden jadwiga jafar jafet jahn jaime jais jakob jakoba jakobe jakobi jakobine jakub jakup jalal
jalil jama jamal james jamie jamil jamila jamileh jamilla jamshid jan jan-erik jana jane janek janet janett janette jani janice janich janick janie janik janina janine janis jann janna janne
jannek jannet janni jannic jannich jannick jannie jannik jannike janny janos janus janusz jaqueline jari jarle jarne jaroslaw jarosław jasim jasmin jasmina jasmine jasminka jasna jason
jasper jaspreet jassim javad javed javier jawad jaya jayden jayne jean jean-claude jean-pierre jeanet jeanett jeanette jeanie jeanine jeanna jeanne jeannet jeannett jeannette jeannie jeff
jeffrey jefta jegvan jehad jelena jelle jelva jena jenna jennelyn jenni jennie jennifer jenny jens jens-christian jens-erik jens-henrik jens-jørgen jens-jørn jens-kristian jens-ole jens-otto
jens-ove jens-peter jens-ulrik jensenius jenseraq jensigne jensine jensmine jensy jeppe jeremias jeremy jerimias jeroen jerome jerry jerzy jes jesper jess jesse jessi jessica jessie jessine
jessy jette jeyanthi ji-hoon jian jie jihad jihan jill jim jimbo jimi jimmi jimmie jimmy jin jing jiri jiří joachim joacim joakim joan joanna joanne joao joaquín joas jocelyn jochum jodie
joe joel joelsine joen jogvan johan johann johanna johanne johannes johansine john john-erik johna johnas johni johnna johnni johnnie johnny johny johs jokum jolanta jolene jolie jon jona
jonalyn jonas jonasine jonatan jonathan jonna jonni jonnie jonny joo joon joost jordan jorge jorma jorna jorun jorunn jose joseas josef josefa joseffa josefin josefina josefine joseph
josepha josephina josephine josephus joshua josias josip jost josua josva josé jouan jovan jovanka jovelyn joyce jozef jozefa jozsef joão juaaka juan juana juanita judi judit judith judithe
judy juel juha juhani juhl jukka julia julian juliana juliane julianna julie julien juliet juliette julija julin juline julio julius jullie junaid junie jurgita justa justin justina justine
justinus justus justyna jusuf jutta juul jytta jytte jákup jáspur jérôme jóan jóannes jógvan jóhan jóhann jóhanna jóhannes jón jóna jónas jónsvein jórun józef jörg jörgen jøns jøren jørg
jørga jørgen jørgine jørli jørn jørn-ole jørna jürgen jānis kaaleeraq kaali kaan kaare kaarina kaassannguaq kader kadhim kadir kadri kadriye kai kaia kaisa kaj kaja kajsa kajus kaleraq kalle
kalmar kamal kamil kamila kamilla kamma kamran kanchana kannan kanne kanokwan kanwal kanya kara kareem karelia karen karen-lise karen-margrethe karen-marie karentine kari karim karima karin
karina karine karl karl-aage karl-emil karl-erik karl-heinz karl-johan karl-peter karla karline karlo karmark karna karol karola karolina karoline karolus karoly karsten kasandra kashif
kasia kasim kaspar kasper kassandra kassem kastor katalin katarina katarine katarzyna kate katerina kateryna katha katharina katharine kathe katherina katherine kathinka kathja kathleen
kathrin kathrina kathrine kathryn kathy katia katie katinka katja katrin katrina katrine katty katy kausar kavitha kawthar kay kaya kayla kazem kazim kazimiera kazimierz kean kebede kecia
keira keith keld kell kelly kemal ken kenan kenji kenn kennedy kennet kenneth kenney kenni kennie kenno kenny kent kenth kerem kerim kern kerry kersti kerstin kerstine keth ketil ketti ketty
keven kevin kevser kewin kezia keziban khadar khader khadija khadra khaled khalid khalida khalif khalil khanh khawla khin khoa kian kiana kiara kicki kidane kiehn kield kien kieran kieu kiki
kikki kilian kim kim-anh kimberly kimi kimie kimmernaq kimmie kindt kinga kingo kira kiran kiri kirsa kirstein kirstejn kirsten kirsti kirstin kirstina kirstine kirsty kista kitt kitti
kitura kjartan kjeld kjell kjersti kjerstine kjesten kjestine kjetil kjær kjærulf klaes klara klas klaudia klaudine klaus klavs klemen klemens klement knud knud-aage knud-erik knuddine
knudine knudsine knut knuth kofi kojo konkordie konni konny konrad konradine konstance konstantin konstantinos kora korfits korna kornelia kornelie kornelius kostas krasimir kresten
krestence krestian krestina krestine kris krishna krista kristel kristella kristen kristence kristense krister kristian kristiane kristianna kristiina kristin kristina kristine kristinn
kristinna kristjan kristjana kristján kristof kristoffer kristopher kristín krystian krystyna krzysztof kræn kubra kujtim kuluk kulunnguaq kulwinder kumar kunak kunigunde kuno kunuk kurt
kurth kuupik kwaku kwame kyrylo kyung kári käte käthe kåre kæte kæthe kætty kübra kęstutis laarseeraq lago lai laila laima laith lajla lajos lakshmi lambert lamia lamin lana lara larisa
larissa larry lars lars-bo lars-erik lars-henrik lars-ole lars-peter larsigne larsine larysa lasarus lasse laszlo latif latifa latife lau laue lauge launy laura laure lauren laurence
laurense laurent laurentia laurentine laurentiu laurentius laurentse laurentze laurette lauri laurids laurine laurits lauritz laurs laus laust lavanya lavra lavrids lavrine lavrits lawrence
layal layan layla lea leah leander lech lee leena leif leigh leila leise leivur lejf lejla lena lenda lene lenea lenette leni lenka lenna lennard lennart lennarth lennert lenni lennie lenny
leo leokadia leon leona leonard leonardo leonel leonhard leonhardt leonhart leonia leonie leonora leonore leopold leopoldine lesley leslie lester leszek letay leticia levent levi levin levy
lewis lexi leyla lia liam liana liane liang lianne liban liborius lida liddy lidia lidija lidy lieselotte liezl liff liisa lilan lili lilia lilian liliana liliane lilie lilja liljan lill
lillan lilli lillia lillian lillie lilly lina linda lindhard lindhardt lindhart lindis lindsay lindvig lindy linea linett linette linh linn linna linne linnea linnéa linus lionel lioudmila
liridon liridona lis lisa lisabeth lisanne lisbet lisbeth lise lise-lotte liselotte lisette lisi liss lissa lisse lissen lissi lissie lissy lisy lita litha litta litten liv-maria liva livia
liviu liza lizet lizette lizi lizie lizza lizzi lizzie lizzy ljiljana ljubica ljubinka ljubisa lloyd loa logan loise loke lola lolita lona lone loni lonni lonnie lonny lora lorena lorens
lorents lorentz lorentze lorenz lorenze lorenzo lori lorna lorraine lothar lotte lottie lou loui louie louis louisa louise lourdes lova lovisa lovise luam luan lubna luc luca lucas lucca
lucia lucian luciano lucie lucien lucienne lucy lucyna lucía ludmila ludmilla ludolf ludovica ludovika ludvig ludvikka ludwig lui luigi luis luisa luise luiza luja lujain luka lukas lukasz
luke lulu lulzim luna lutz luzviminda lya lydia lydie lynn lyudmyla lászló léa maali maarja maarten maasi mabel maciej maddie maddison madeleine madeline madina mads mads-emil mads-peter
madsine madvig mae magda magdal magdalena magdalene magdaline magdelene maggi maggie magne magnhild magnolia magnu magnus magny magnús magrete magrethe maha mahad mahamad mahamed mahamud
mahdi maher mahir mahmood mahmoud mahmud mahmut mahnaz mai mai-brit mai-britt maia maibrit maibrith maibritt maida maija maike maiken maise maisie maj-brit maj-brith maj-britt maj-lis maja
majbrit majbrith majbritt majd majed majeed majid majken majse makbule maks maksym mala malaika malak malakias malan malathi malcolm malee malek malena malene malgorzata malia maliina malik
malika malin malina maline malle malou malta malte maltha malthe malu malue malvina malvine mamadou manal manar manasse mandrup manfred mangor manh manja manna manny manoj manon manpreet
mansa mansoor mansour manuela manumina maram marc marcel marcela marcell marcella marcelle marcello marcelo marchen marcia marcin marck marco marcos marcus marek maren marenta marentha
marentine marentius marga margaret margareta margarete margareth margaretha margarethe margarit margarita margaritha margit margith margon margot margret margreta margrete margretha
margrethe margrit margrét marguerita marguerite margueritha marguerithe marguritha mari mari-ann mari-louise maria maria-elena maria-louise mariah mariam marian mariana mariane mariann
marianna marianne marica maricel marichen marie marie-claire marie-louise marie-luise mariechen marieke marietta mariette marija marijana marijanne marika marikka marilou marilyn marinius
marino marinus mario mariola marion marisa marit marita marites maritta marius mariusz marivic marja marjan marjatta marjorie marjun marko markus markvard markéta marleen marlena marlene
marley marna marne marni maro marquard mart marta martha marthe marthea marthin marthine marthinus martin martina martine martinius martinus marturin marvin marwa marwan marx mary mary-ann
marya maryam maryan maryann maryanna maryanne maryna marzena maría masja masood masoud masoumeh massanti massimo mateo mateusz mathea matheo mathia mathias mathie mathies mathieu mathilda
mathilde mathine mathis mathæus matias matilda matilde mats matteo matthew matthias matthæus matti mattias mattis matvii maud maureen maurice mauricio maurits mauritz maxim maxime maximilian
maximillian maxine may-britt maya maybrit maybrith maybritt mazen mazhar mazlum małgorzata medea medhanie mediha medina medine mee meena megan meghan mehari mehdi mehmed mehmet mehran
mehrdad mehtap mei mei-ling meik meike meiner meinert meinhard meinhardt mejner mejnert melani melanie melchior melek melih meliha melika melike melina melinda melisa melissa melita melitta
meltem meng merab meral mercedes mereta merete merethe merhawi meriam meriem merima merita merle meron merri mert merve mery meryem mesut metha methe methea methine metin metine metta mette
mette-marie mettea mettine metty mevlida mevludin mevlüt mewael mia mian micael mich micha michael michaela michal michala michał michel michela michele michell michella michelle michelly
michèle mick mickael mickey micki micky mie mieczyslaw miguel mihaela mihai miilu mik mika mikael mikaela mikail mikal mikala mikas mike mikela mikhail miki mikisoq mikisuluk mikka mikkel
mikkeline mikki mikko miklas miklos mikol mikolaj mila milad milan milana milas mildred mildrid milena milica milius milka milla mille milly milo milorad milred milter milther mimi mimmi
mimoun mimoza min-ji mina minannguaq mindaugas mindy ming mingus minh minik minna minne minni minnie minona miodrag mira miralem miran miranda mircea mireille mirela miriam mirja mirjam
mirjana mirko mirna miroslav miroslaw miroslawa mirsad mirsada mirza mischa misha mitchell mitzi mitzie modou mogens mohamad mohamed mohammad mohammed mohamoud mohamud mohan mohana mohd
mohsen mohsin mojtaba mokhtar mollie molly molte momme mona mona-lisa mona-lise monia monica monika monique monna montserrat morgan morits moritz morris mortan morten morteza morthen mortine
mostafa mostapha mouna mounir mourad mourids mourits mouritz mousa moussa moustafa moustapha mozart muamer muammer muhamad muhamed muhammad muhammed muhammet muharem muharrem muhsin mujo
mukhtar mulle muna munir munira murad murali murat muriel musa mushtaq musie mustafa mustafe mustapha muzaffer mwangi my-linh mykhailo mykola mylene mylius mynthe myrna myroslava myung márta
mårten møller naasunnguaq nabil nabila naciye nadeem nader nadezda nadezhda nadia nadiia nadim nadin nadine nadir nadja naduk nadège naeem nafisa naheed nahid nahom naia naila naim naima
naja najaaja najaaraq najah najannguaq najarak najaraq najat naji najib najma najwa nalini nan nancy nanet nanett nanette nanna nanne nanni nanoq nanu naomi narges nargis nariman nasaannguaq
naseem naser nasim nasir nasra nasreen nasrin nasser nastasia natacha natali natalia natalie nataliia natalija nataliya natalya natasa natascha natasha natashia natasia natasja nathali
nathalia nathalie nathan nathanael nathaniel nathasja nathja natja natuk nauja navarana navaranaaq naveed navid nawal naya nayef nazanin nazar nazia nazim nazir nazli nazmi nebojsa necati
necla neda nedim nedzad neel negasi neil nejla nele nell nelli nellie nelly nels nenad nenita neriman neringa nerissa nermin nermina neslihan nesrin nete nethe nevin nevzat nexhmije nga ngan
nghia ngoc ngozi nguyen nguyet nhan nhat nhi nhu nhung nichlas nicholai nicholaj nicholas nichole nicholine nick nicki nickie nicklas nickolai nickolaj nickolas nicky niclas nico nicola
nicolaas nicolae nicolai nicolaj nicolas nicolaus nicolay nicole nicoleta nicolette nicolina nicoline nida nidal nielda niels niels-aage niels-christian niels-erik niels-henrik niels-jørgen
niels-jørn niels-kristian niels-ole niels-peter nielsigne nielsine nigel nighat nihad niki nikita nikki nikkie niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolina
nikoline nikos nila nilas nilaus nilda nilie nille nils nils-erik nilsine nilüfer nima nimann nimet nimo nina ninett ninette nini ninna ninne ninni nino nirmala nis nisa nisrin nissine nita
nithya nitta nittaya nive nivi niviaq nivikka nivikkannguaq nizar nkechi noa noah noel noelle noemi nohr nomi noomi noor nora norbert nordahl nordal noreen norma norman normann nour noura
noémie nuka nukaaka nukaaraq nukanguaq nukannguaq nukappiannguaq nukaraq nuno nur nura nuran nuray nurcan nurettin nurgül nuri nuriye nurten nusrat nusret nusse nuuno nuunu nuur nyasha nynne
nønne oanh obinna octavia octavius océane oda odd-arne oddur oddvar odette odin ofelia oguz oguzhan okafor okan oksana oktavia oktavius oktay ola olabisi olaf olafur olai olau olav olava
olavi olavia olavur ole ole-peter olea oleg oleh oleksandr oleksii olena olfert olga olha olina oline oliva oliver olivia olivier oliwia olle olof olu oluf olufa oluffa oluwaseun olympia
omar omer omid ondřej onur ophelia orhan orla orlando orpa osama oscar oskar osman osmund ossian osvald oswald othar othenius othilde othilia othilie othine othman otilia otilie otine otta
ottar ottilia ottilie ottine otto ottoline ottomine ouafa oumar ousmane oussama ove ovidia ovidiu owen oyvind ozan paaliit paarma paarnannguaq paarnaq pablo padma paige paloma pamela
panagiotis paneeraq panigpak paninguak paninguaq paninnguaq paola paolo parisa parmo parnuuna parveen parvin parviz pascal pascale patrich patricia patrick patrik patrizia patrycja patryk
pattama paul paul-erik paula pauli paulina pauline paulli paulo paulus pavel pavia paviaaraq pavlo pavîa pawel paweł payam peder pedro peer peggy pehr peiter pekka pele pelle pemba penelope
penille per-erik percy pernelle pernilla pernille pervin petar peter petr petra petrea petri petrina petrine petro petronella petronelle petru petrus petræa petter petur petya phil philip
philipa philipp philippa philippe phillip phoebe phong phornthip phuc phung phuoc phuong phyllis pia piero pierre piet pieter pietro pilar pilu pilunnguaq pilutaq pimchanok pinar piotr
pipaluk pippa pirjo pirkko pitaaraq plamen ploy polina polly pontus pooja pornpan poul poul-erik poul-henning poul-henrik poula pouli poulin poulina pouline povl povla povline prabin prakash
pratheep praveen preben predrag priit priscilla priya przemyslaw pushpa páll päivi pär pål pætur qamar qasim qian qillaq qing qivioq quan quang quoc qupanuk quyen quynh raad rabab rabia
rabih racha rachel rachid rachida radmila radoslav radoslaw radu raed rafael rafal rafał rafiq raghad ragna ragnar ragner ragnheiður ragnhild ragnhilda ragni ragnvald rahaf rahel rahim
rahima rahime rahma rahman rahul raimo raimund rainer raj raja rajab rajan rajeev rajendran rajesh raju rakel ralf ralph raluca rama ramazan ramesh ramin ramiz ramiza ramon ramona ramzi
ramón rana randa randall randi randy rani rania ranjan ranjit ranjith rannva rannvá raphael raquel rasa rasha rashid rasim rasmi rasmine rasmus rasoul rass ratchanee rattana rauf raul ravi
rawan rayan raymond raza razan razia razija raziye razvan rebecca rebecka rebekka recep reda redha reem refik refika regina reginald regine regitse regitze regnar reham rehan rehana rehman
reidar reidun reimar reimer reimert reinar reiner reinhard reinhardt reinhart reinhold reinholdt reinholt reino rejner rejnhardt rejnhold rejnholdt rejnholt rekha remedios remi remzi rena
renata renate renato renee reni reno renè rené renée rexhep reyhan reza rhode rhys ria riad riaz riborg ricard ricardo ricardt ricco richard richardt richart richo rickard ricki rickie ricko
ricky rico ridvan rie rifat rigborg rigmor riham riitta rikard rikardt rikart rikke rikki rina rinda rino rita ritha ritta ritva riza rizwan roald roar robel robert roberta roberth roberto
robin robina rochelle rocio rocío roda rodel rodrigo roel roger rogert rohan rohit rojda rojin rola roland rolf rolff romana rona ronald rong roni ronja ronni ronnie ronny rory rosalia
rosalie rosalina rosaline rosanna rosario rose-marie rosemarie rosemary roshan rosina rosine rosita rositsa rositta ross roswitha rowan rowena roxana roy roya roza rozalia rrezarta ruben
rubi rubina rud ruddi rudi rudolf rudolfine rudolph rudy rui rukhsana rukia rukiye runa rune runi rupert ruqaya ruslan russell rut ruth ryan ryszard rémi rói røskva rúni rüdiger rūta saad
saadia saamik saamu saba sabah saban sabiha sabina sabine sabir sabit sabri sabrin sabrina sabrine sacha sadaf sadek sadia sadik sadiq saed saeed saeid safa safaa safet safia safine safiya
safiye sagal sahar sahin sahra saida saif saima saira sajad sajid sajida sajjad sakarias sakarine sakariye sakina sakura sakæus salah salam salar saleem saleh salem sali salih saliha salik
salim salima salli sallie sally salma salman salome salomine salomon salvador salvatore salwa sam sama samah saman samantha samar samer samet sami samia samina samir samira samiya sammi
sammy samrawit samson samuel sana sanaa sandeep sander sandhya sandi sandie sandor sandra sandrine sanel sanela sania saniye sanja sanjay sanjeev sanna sanne sanni sannie sanny santa
santiago santino santosh sara sarah saranya sardar sarina saroja sasa sascha sasha sashia sasja saskia sathya sattar satu saulius savannah sawsan saxe saxo sayed saynab schønning scott sead
sean sebahat sebastian sebastien sebiha sebina seble sebora sebrina sebulon sebylle seda sedat sefik sefika seher seir sejla selahattin selam selcuk selda selgen selim selin selina selma
selmar selmer selvam sema semhar semih semine semir semra sena senad senada senait senay senem sengül senia senija senius senka senta seppo serap serdar sergei sergej sergey sergio sergiy
serhat serhii serife serina serkan serpil seth seval sevda severin severine sevgi sevim seyed seyma sezer seán shabana shabnam shadi shah shahad shaheen shahid shahida shahin shahla shahnaz
shahzad shaima shakila shakir shamim shamso shan shane shanna shannie shannon shanthi shanti sharif sharon shaun shawn shazia sheena sheila shila shirin shirley shiva shpresa shqipe shu
shukri sia sibel sidney sidonia sidse sidsel siegfred siegfried sienna sif siff sigbrit sigfred sigfrid sigfrida sigfried sigga sigge sigismund sigmund signa signe signy sigrid sigridur
sigrun sigríður sigrún sigurbjörg sigurd sigurdur sigurður sigvald sigvard sigvardt sigvart siham siimuuk sika sikkerninnguaq sikkersoq sila silas silius silja silje silla sillas sille silva
silvana silvia simeon simon simona simone simonia simret sina sinan sinem sinikka sinius sinna sinne sinnet siobhan siobhán siraj siri sirin sirkka sisse sissel sisser sissi sita siva
sivakumar sivam sivert siverth siw sixten sixtus sjoerd skender sladjana slavica slavko slawomir sleiman slobodan smilla snezana snorre snorri soad sobhi soffi soffy sofia sofie sofie-amalie
sofiia sofus sofía sohaib sohail soheil soheila solbjørg solfrid solomiia solomon solveig solvej solvejg somchai somjai somsak songül sonia sonja sonni sonnich sonny sonya soo sophia sophie
sophus sophy soraya sorin sotiris souad spencer stacey staffan stanislau stanislaus stanislav stanislava stanislaw stanislawa stanisław stanley stanly steen stefan stefani stefania stefanie
stefano stefanus steff steffan steffani steffanie steffen steffi steffie stefán stein steinar steinunn stelian stella stellan stephan stephania stephanie stephen stevan steve steven stewart
stian stiig stina stine stinna stinne stinus stoyan stuart sture stéphane suad suada suat subramaniam suda suganthan suha suhail suhayb suheila sukhwinder sulaiman suleiman sulejman suleyman
suman sumaya suna sundus sune suni sunil sunita sunneva sunniva sunnvá supaporn suphaphon suresh susan susana susann susanna susanne susette sushila susi susie sussanne susse sussi sussie
susy suulut suwanna suzan suzana suzanna suzanne suzette suzi suzie svala svanhild svante svava svea svein sveinn sven sven-aage sven-erik svend svend-aage svend-erik svenn svenne svenning
sverre sverrir svetlana svitlana sydney syed syeda sylva sylvester sylvia sylvie sylwia synne synnøve synøve syrene sys sysser syster szymon sámal sébastien sólja sólrun sølva sølve sølver
sølvi sølvig sønke sønnik søren sørene sørine sørinus søs súsanna sükran sükrü süleyman sümeyye sławomir taatsiaq tabetha tabia tabita tabitha tadeusz taha taher tahir tahira tahsin tai tais
takashi takuunnguaq talal talat talib tamara taner tania tanja tanne tanni tannie tanya tapani tapio taras tarek tareq tarik tariq tarja tascha tasja tasnim tatiana tatjana tatyana tawfik
teddi teis teit teitur tejs tekla tekle teklit temesgen tenna teodor teodora terence teresa terese teresia teresita terje terkel terkild terman terttu tesfay tesfaye tess tessa tetiana
tetyana teuta tevfik tewelde thage thala thale thalia thang thanh thanusha thao thea theis theiss thekla thelma themothæus theo theobald theodor theodora theodore theodorus therecia theresa
therese theresia therkel therkild thiago thias thibault thien thierry thiha thilda thilde thim thinh thinus thiru thit thobias thoke thom thoma thomas thomasine thomine thommas thommy
thongchai thonny thony thor thora thorben thorbjørn thordis thore thorgny thorkil thorkild thorlakur thorleif thorlákur thormod thorning thorolf thorstein thorsten thorvald thrine thu thuan
thue thule thune thure thurid thuy thyge thyra thérèse thøger tiago tiana tibor tidemann tiffany tigist tiit tilda tilde tim timand timm timmi timmy timo timotheus timothy tina tine tinna
tinne tino tinus tita titken titti tittus tjalfe toan tobias tobie tobine toby todd todor toke tolga toma tomas tomasz tomine tomislav tommas tommi tommy tomás tomáš toni tonie tonja tonje
tonna tonni tonnie tonning tonny tony tora torben torbjörn torbjørn tordis torgny toril torill torkel torkil torkild torleif tormod torry torstein torsten torvald totte toufic tova tove
tracey tracy traugott travis trein trevor trina trine trinh trisse tristan troels trond trong truc trude truels trung truong trygve tscherning tsvetan tsvetelina tuan tugba tukuma tukummeq
tummas tuncay tuong tupaarnaq tuperna turan turi turid turið turiða tuula tuusi tuva tuyen tuyet tycho tyge tyler tyra tóra tórhallur tóri tórður tøger tønnes tùng tülay türkan ubah uchenna
uffe ufuk ugur uiloq ujarneq ujuunnguaq ulf ulla ulla-britt ulloriannguaq ulloriaq ulrich ulrick ulrik ulrika ulrike ulrikka ulrikke uma umar umesh umut una unn unna unni unnur uno urania
urmas ursula urszula usama usha usman ute uusaqqak uvdloriaq uwe uyen uzma vadim vadym vagn vagner vagnur vahid valborg vald valde valdemar valder valdet valentin valentina valentino valeria
valerie valerius valgerda vally valon valter valther vanda vanessa vanja varla varna varny varun vasanthi vasile vasiliki vasyl vedat vegard veikko vendel venzel vera verena vermund verna
verner vernon verny verona veronica veronika veronique vesela vesna vesti vesty veysel vibeke vibekke vicente vicki vickie vicky victor victoria victorie vida vidar vigan vigand vigdis
vigdís vigga viggo vijay vijaya vika viki vikka vikki vikram viktor viktoria viktorie viktoriia viktoriya vilfred vilhelm vilhelma vilhelmina vilhelmine viliam vilja villads villars
villemoes villi villiam villium villum villy vilma vilmar vilmer vilna vilner vimala vincens vincent vincenzo vinh vini vinie vinni vinnie vinod vinoth violeta violetta viorel vira virginia
visar vishnu visti vita vitalii vitaliy vitaly vitha vito vitta vittus vitus vive viveca vivi vivi-ann vivian vivien vivienne viðrikur vjosa vlad vladimir volkan volker volmar volmer
volodymyr vu vy vytautas vár väinö véronique waage wael wafa wafaa wagn wagner waheed wahid walborg waldemar waleed wali walid wallentin walter walther waltraud waltraut wanda wandy wanida
wanjiru wanphen waqas warda warny warren warsan waseem wasim wassim wayne wei wen wenche wencke wendy wentzel wenzel wera werner weronika wesley westy wibeke wicki wickie wicky wictor widad
wiebke wieslaw wieslawa wiggo wiktor wiktoria wilai wilfred wilfried wilhelm wilhelmina wilhelmine wilhelmus willads willem willemoes willi william willie willum willy wilma wilmer wini
winie winifred winni winnie winnifred winston wisam wissam wisti witold wivi wivian wladislaw wladyslaw wladyslawa wojciech wolfgang wolmer wouter wulf xander xavi xavier xena xenia
xhevahire xhevat xia xiao xiaoming ximena xin xuan yagmur yahya yahye yakup yalcin yamina yan yana yannick yannis yared yaroslav yasar yasemin yaser yasin yasir yasmeen yasmin yasmina
yasmine yasser yassin yassine yavuz yazmin ydun yeliz yelva yemane yeter yevhen yi yildiz yilmaz ying ylva yngve yogeswaran yohannes yoko yolanda yonas yong yonis yordan yosef younes younis
yousaf yousef yousif yousra youssef yrsa yu yue yuki yulia yuliia yuliya yun yung yunus yuri yurii yusra yussuf yusuf yves yvette yvon yvonn yvonna yvonne yücel yüksel zabrina zacharias
zachary zafar zafer zaher zahid zahida zahide zahir zahra zahraa zaid zain zainab zaineb zakaria zakarias zakaris zakariya zaki zakia zamzam zana zander zandra zane zanne zara zarah zascha
zaw zayd zaynab zbigniew zdeněk zdravko zdzislaw zebib zehra zeinab zeki zelal zelda zeliha zeljko zena zenia zenta zeray zerina zeth zeyneb zeynep zhen zia ziad zier zijad zilas zille zina
zinabu zinah zita zitta ziva ziya ziyad zlata zlatan zlatko zoe zoey zofia zohra zola zoltan zoran zorica zornitsa zoya zoé zsolt zsófia zuhal zuhur zuzanna zygmunt zübeyde züleyha ágnes
árni ásgeir ásta åge ågot åke åsa åse élodie émilie ólafur ólavur óskar ömer örn özgür özkan özlem øivind øjvind øllegaard ømer øssur øystein øyvind ümit ümmü ünal þorlákur þorsteinn þór
þórdís łukasz žilvinas
`
  .trim()
  .split(/\s+/);
