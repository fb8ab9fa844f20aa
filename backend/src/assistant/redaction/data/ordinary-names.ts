/** Names that are ordinary Danish or English words too: names only by a capital inside a sentence, beside a name, or after a cue. */
export const ORDINARY_NAMES: readonly string[] = `
aa aae aalborg aalestrup aarhus aarup aas abas abigail ado aff agate ager agerbak agerbæk agerskov agersnap agger agha agne agnus ahl ai aia aka akin akselbo akseline aksglæde akton aktor
ala alam alba albjerg alfa alfi alfons alfonso allermand alling alm almind alminde alnor alp alper alpha als alsen alslev alsted alstrøm alvar alvira aly an andre andres anemone anesen angel
angerla anil anis anker ankersø annas appel appelby appelgren ardal arend arens arge arie ariel arla arnak arny arve arvesen asa asaa asia ask aske asp ata atlas augustenborg ayah ba back
backer backs baden bader badstue bager bai bailey bak bakke bakken balder balle balsløv ban bandholm bang bank banke bardram bardrum barfod barfred barløse barny barrit barslev bas basballe
baser basic basil basland basse bast bau bay bea bebe bedsted beer begitte bell ben bender bendiks bendy benja benli benned bent bentin berk berlin berry berth beryl beske bess bested betak
betsy bibber bibs bie biel bigom bilde bilen bilgin bilgrav bill bille biller billing billund biltoft binder bindslev bine binger birk birkeland birkemose birkholm bislev bisp bitten biørn
bjerg bjerge bjergvang bjærge bjørn bjørnestad bjørnø black blad blanche blank bleeg block blok blond bo boa bock boding bogø boi boldrup bolet boller bols bolt bolvig bolvinkel bom bonde
bonne bonny bording borg borgbjerg borgen borges borggreen borlund born borre borring borris borst borup boss bosse bott bove bovin boy brabrand brag brage bragt bramming brams brand
brandbyge brander brandes brasen brask bredal breddam bredmose bredvig brems brill brink brinks bro broder broen broge brogård brok brolund broløs broman broni bror brorson brown
brummerstedt brun brunbjerg brunhilde brunhøj brusen bryde bryder brygger bryrup brædder brænder brødløs brøker brønd brøndel buck bue bugtrup buhr buk bulduk bull bunch bunde bunk burmester
burmølle buron busborg buse busk buskbjerg buss busse bust busted buster butler butt byder byg bygballe bygholm bylov bysted bæk bækby bækhøj bække bækkel bækmand bækmark bæksted bælum
bærholm bøg bøge bøgedal bøger bøgesvang bøgevig bøje bøjer bøjle bølle bønneland børger børsen caj cam cao capion carol carter castor cate cay celeste cesar chad cherry chi chili cia cilia
cilie clarence clement clementine cliff coban coco colak cold colette collins cook corap corfixen corlin cornett crone cæsar dai dal dalby dale dalgård dalsager dalskov dam damgård damholdt
damhus damlund dammand damsted damsø damtoft dan danborg danmark dannemand danner dannevang dantoft dao daphne dario darling dat dau david davids dawn dean dee degn dia diab diamant dick
dige diget divina do dolmer domino don donna dora dose dot drejer drude drue due duer dung dunja dunker dybbro dybvad dynesen dyre dyremose døj ebbe edi edit edly edslev edy eeg een eet eg
ega egebak egebo egebæk egedal egedie egekvist egemose egerup egeskov egetoft egtved ehm eid eik eis ejby ejegod ela eland elbo elm else elver ema embla emde enemærke engel engen enkebølle
enny eno enos eri erlang erne esbjerg eskebjerg espoir eta etla etna ettie etty eun eve evi ewers faaborg faith falden faldt falk falke falle fals fang fanny fanø fares farhat farsø fartun
farver fast fasting faxholm fay feder felding feline feltsen feride feveile fey fia figen filbert filholm filippine filskov filsø filt fine fink finne fisker fjord fjordbak flade flagstad
flak fleron flex flink flint floor flora flugt fly flygenring flyger flæng foder fog foged foget folden folke folman fonager forman forum fosdal fossum fox frank fred frede fredensborg
fredskild frees fribo frier frilund frimand frimor frisenette frisk frislev fro frosch frost fryd frænde frørup frøstrup fu fugl fuglsang funder funk fussing fynbo fynsk fyrsterling færge
fæster føns førby førsterling gabs gad gade gall galle gammel gandrup ganer gao garde garder garn garner gartner gasbjerg gay gede gemma gemmer geo georgette ghazi gia gill gine gjerlev glad
glasdam glass glem gloria glue godt grace gram granat grand grandal granhøj granit grant grave graven graver gravers graves gravsen green grejs grejsen gren grenaa greve grim grindsted grit
gro gross grothe grove gru grubbe grube grue grum grundt gry græm grøn grønager grønbjerg grønholdt grønlykke grønne grøntved gudbjerg gudme guld guldborg guldbrand guldhammer gull gun
gunnel gunny gunst guo guy gylden gyldenkærne gyldenløve gyldenvang gynter gür haar hacke hadil hage hagen hager hagerup hai halager halborg halby haldis haldur halgreen hall halla hallas
halling hallund halse halvdan hamburger hamit hammelsvang hammer hamsa hang hans hanson hansted hao hard harder hare harlev harm harms hasager hasle haslev hasling hasløv hassel hasselager
hasselby hasselgren hast hattens hatting hav have haven havkrog havmand havmøller havn havsager hay hazel heather hede hedeager hededal hedehus hedeman hedemand hedensted hedevang hegner
held helgason helgo hell helledie heller hellerup helles helligsø helm helmark helmine helms helsted helt heltoft hem hende henna herborg heri herle herlev hermand heron herping herskov
herstal hersted hertz hesselager hestehave hey hilden hill hille hind hindbo hindhede hinge hinke hjelm hjelmager hjelmsø hjort hjortebjerg hjortshøj hjørne hjørnet hoe hofman hofstedt
holbæk hold holde holden holdt holler hollænder holm holme holmegaard holmen holmes holstebro holt holte hope hoppe horn hornbæk hornhaver hornung horst hortensia hoseas hovard hove
hovmøller hu hua hue hugger hui hult hulvej humle hundevad hurup husam husballe husen hvas hvid hvidbjerg hvidsten hvidt hybel hye hylle håb hæstrup høg høgedal høj højbak højbjerg højen
højer højholdt højhus højland højmose højsager hørby hørning høst ibi ilia in inal ince inge innocent ion ira iris isam isbrand isen ishak islam islin isse iver ivo jack jade jappe jarl
jassem jay jef jegsen jehu jep jerne jerup ji jia joannes job joey jonsen joy jul jules junge junior junker just jæger kabel kajhøj kam kamel kamille kammer kamp karale karam karel karis
karly karstens kart karup kasten kaster kastrup kau kej kejser kelvin kem kia kielgast kier kilde kimer kimmi kimmy king kirkeby kirkebække kirsch kis kisling kisser kistrup kit kitir kitte
kitty kjellerup klem klemmen kling klinge klink klinke klint klit klok klokker kloster kluge klyver kløve knage knak knap knappe knold knop kobæk kodal kohl kok kolbe kold kolding koldsø
kolind konge kongerslev koop kops kori korsager korsbakke korsbæk korshøj kort kortbæk korup krab krabbe kraft krage krak kramme krammer kramp kranker krat krebs kreutzer kroer krog krogager
kroman kromand kronby krone kronvold kræmmer kunst kure kusk kvist kyle kylle kylling kyster kæmpe kær kølle kørvel laban lade ladekarl lading lage lager lagerbon lam lamp lampe lan landbo
lander landgreen landgren landry lane lang langager langbak lange langebæk langeland langer langhorn las lasborg lass lava lave lavesen leach lean led ledet leen leer lejre lemming lemvig
leone lerager lethan lev levesen ley li lian lie lien lif lil lila lilje liljegren lilla lillemor lillesø lillevang lilleør lilleøre lily lin lind linde lindeblad lindegren linden lindeneg
linder line ling lings linke lintrup list liv liz loan loc lock loft loftager loi lomholdt loop loose lore lorry lose lotus lovmand low lu lund lundby lunde lunden lunderskov lusty luu luz
ly lyder lydholm lykke lykkebo lyng lyngby lyngbæk lynge lyngs lyngvig lyngø lynne lyse lysemose lysen lysholm lyst lystbæk lyster lystrup lærke løber løgager løgsted løgstrup løje løkke
løkken lønbæk lønholdt lønne lønskov løntoft løvbo løve løvhøj løvkvist løvstad ma mac mader magna magni mailand mailund mains majland majlund malling malm malmos malmros manne manuel mara
marcher mariager marin marina marine mark marker markvart marten martini martins mason mass matin matine mau maul max maxwell mejse melballe melby meldal melhede melsted melvin memet mercy
merian mesic meta mete mi middelhede mignon mile milling milos milthers milton mink minke misser mitra mitte mo modler moh'd molbo moll mols molter mong monir monty moody moos morgen
morgenstjerne morild mors morsø mosbæk mosdal mose moser moses moshage moslund moss most mostrup moth mou mousing muff mui mundbjerg munk munkesø munter muse music musse my mynte mæng
møgelbjerg møgelmose mølbak mølby møldrup mølgård møllebjerg møllebro mølsted mønster mørk nabi nakskov nam nana nanny napoleon nattestad naver navne naz nazife nebel nejrup nejsum nelson
nette nexø nia nibe nihal nihat nik nim nimand nine ninja ninon nissen nisted nobel noes noi nok nonbo nor nord nordam nordbo nordborg nordby norden nordkvist nordly nordtorp nors norsk nova
nuser ny nyborg nybro nyeng nyhus nyland nylander nyman nymand nyrup nysted nystrøm nyvang nør nørager odde odder offer ohm oksen oldager oldrup oli olive oster ott ova oversø overvad ovine
pagter pal pall palle palm palma palmer pang panik panton paprika papsø parbo parker parly patience pau paw pearl pelsen peng penny per perihan perle perry persen person perto phat phi phu
pii pike pil pilemand pind ping pingel piper plet plum poder pommer poppe pors poss post prag prang press price pries prins prior priskorn pryds præst puk purup pustelnik qi quy raff raft
ram rami ran ranch rand randers randlev rane ranghild rank ranum ras rask rau ravn ray rebien redder ree refer regel regin regner rem remmer remy renard rene reng renner renny rerup resul
rex rich rick rida ridder riel ries riget rim rima rind rine ring ringling ringsted rink rio risbjerg rise risvig river ro roble rod rodam rode roe roer roesen roj rolighed roll rolle rom
roma roman romeo romlund roost rosa rose rosen rosenbom rosengreen rosenhagen rosenskjold rosenvold rosenørn rosette roslev rost rousing rubin ruby ruddy rude rue ruff ruge rumle rump ry
rydder rye ryge rytter rødbro røddik røge røgen røgild røgilds røn rønde rønne rørvig saber saga said salad salina salmon samsing san sand sandal sandbæk sanden sanders sandgren sandvad
sandvej sandy sang sangild sari sass sati sau savran schiller schæfer seier sejbjerg sejer sejling sejr sejrup seline sell semion sen sener senol serena serge serie serif serine serve servet
sexta shahram shaker si sibylle sick sieverts sigh signora silke sima simoni simony simpson sindal sine sira siv sivebæk skade skaksen skals skibby skifte skifter skinbjerg skipper skjold
skjoldager skole skotte skov skovbakke skoven skovfoged skovhus skovhøj skovmose skovmøller skovrider skovrup skovsager skovsende skriver skræm skræp skude sky skyggebjerg skytte skærbæk
skøt sletten slot sloth slots smed smidt smit snedker snerle snor sode sol sole solgerd soltau solvang solvig sommer song sort spandet spang spanner sparre sparsø sperling spile spindler
spring springer stabel stage staghøj stald stamp stampe stang stange stark starklint stavnsbjerg steg stege steger sten stenbakken stenbæk stendal stenderup stener stengade stenild steno
stenstrup stentebjerg stephane stick stig stilbo stiller stilling stjerne stoffer stolpe stolt storbank stork storm stormly stouby strand strandby strande street stride strube struck strunk
stryger stræde strøbæk strøm stub stubbe stubben stumpe styrk stær stærk stærke støve støvring su suder sue sultan sultana summer sund sundby sung sunny surland sus sussan svan svane svare
svarer svart svenstrup sybille sylvan sæderup sø søborg søby søbygge søder søkilde søllested sølund sølvhøj sølyst sømod sønder sønderborg sørig sørup søster tage tagmose taj taleb tam
tambour tamer tams tan tang tange tanghus tara tas tau taus tavs tea teddy tegner teisen teker tell teller telling terndrup terp terry tetens thaisen than thane the thelander thele thelin
them thine thing thisted thorsø thy thyme tilly tin ting tinning toft tofte toftlund togo toldam toldbod tolver tom tommerup tone top topholm tophøj tor tore torup toy tram tran trane trang
trans trap tri trier trille trip tro trolle true trust trustrup tryk tu tuba tue tulle tune tung ture tut tvilling tækker tærsker tønder tøndering tørnes tørring tøt ude udesen udo uhd uldal
uldbjerg uldbæk uldum ulstrup ulv unger uni urban uta uve vad vadum valbak valentine valfred vand vandel vandrup vang vange vase vega veile vej vejby vejbæk veje vejen vejle vejrum vejs
velbæk veli velin vennevold venus vest vestbjerg vestbo vester vestrup vibe viborg videbæk vig viking vildbæk villa vincents vind vinde vindeløv vinding vinge vinkel vinkler vinter viola
violet viuf viva vo vogn volden volder volf vrist vægter væring væver wacker wad wager wai walker wally wan ward warming weberg welling west wester white will wind winding winter witting
wolf wood work worm yao yaw yde ye yin young yuan zarina zink ærø øder øe øer ølholm ørbæk ørn ørnebjerg ørsted ørum øst østbjerg østen øvre
`
  .trim()
  .split(/\s+/);
