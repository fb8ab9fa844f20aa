/** Words that begin the names of Danish towns, as they stand behind a postal code. */
export const TOWNS: readonly string[] = `
aabenraa aabybro aakirkeby aalborg aalestrup aarhus aars aarup aasiaat agedrup agerbæk agerskov agersø albertslund allerød allinge allingåbro almind alslev amager anholt ans ansager arden
asaa askeby askø asmindrup asnæs asperup assels assens augustenborg aulum auning avernakø bagenkop bagsværd balle ballerup bandholm barrit barsø beder bedsted bestseller bevtoft billum
billund bindslev birkerød birkholm bispebjerg bjergby bjerringbro bjert bjæverskov bjørnø blokhus blommenslyst blåvand boeslunde bogense bogø bolderslev bording bornholm borre borup bov
brabrand bramming brande branderup bredebro bredsten brenderup broager broby brovst bryrup brædstrup brøndby brønderslev brønshøj brørup bylderup-bov bække bækmarksbro bælum børkop
bøvlingbjerg charlottenlund christiansfeld christianshavn copenhagen dalby dalmose dannemare daugård dianalund dragør dronninglund dronningmølle dybvad dyssegård ebberup ebeltoft egernsund
egtved egå ejby ejstrupholm elsinore endelave engesvang errindlev erslev esbjerg eskebjerg eskilstrup espergærde faaborg fakse fanø farsø farum faxe fejø felding femø ferritslev fjenneslev
fjerritslev fredensborg fredericia frederiksberg frederikshavn frederikssund frederiksværk frørup frøstrup fuglebjerg fuglede fur fåborg fårevejle fårup fårvang føllenslev føvling gadbjerg
gadstrup galten gandrup gedser gedsted gedved gelsted gentofte gesten gilleleje gislev gislinge gistrup give gjerlev gjern gladsaxe glamsbjerg glejbjerg glesborg glostrup glumsø gram
gredstedbro grenaa grenå greve grevinge grindsted gråsten græsted gudbjerg guderup gudhjem gudme guldborg gørding gørlev gørløse haarby haderslev haderup hadsten hadsund hals hammel hampen
hanstholm harboøre harlev harndrup harpelunde hasle haslev hasselager havdrup havndal heddinge hedehusene hedensted hejls hejnsvig hellebæk hellerup helsinge helsingør hemmet henne herfølge
herlev herlufmagle herning hesselager hillerød hinnerup hirtshals hjallerup hjerm hjortshøj hjørring hobro holbæk holeby holmegaard holstebro holsted holte horbelev hornbæk hornslet hornsyld
horsens horslunde hovborg hovedgård humble humlebæk hundested hundslund hurup hvalsø hvidovre hyllinge hårlev højbjerg højby højer højslev høng hørning hørsholm hørve idestrup ikast
ilulissat ishøj islands janderup jelling jerslev jerup jordrup juelsminde jyderup jyllinge jystrup jægerspris kalundborg kalvehave karby karise karlslunde karrebæksminde karup kastrup
kerteminde kettinge kibæk kjellerup klaksvík klampenborg klarup klemensker klippinge klovborg knebel kokkedal kolding kolind kolt kongerslev korsør kruså kvistgård kværndrup københavn køge
langebæk langeland langeskov langå lejre lem lemming lemvig lintrup liseleje lundby lunderskov lyngby lynge lystrup lyø låsby læsø løgstrup løgstør løgten løgumkloster løkken løsning malling
maniitsoq mariager maribo marslev marstal martofte melby merløse mern mesinge middelfart millinge morud munkebo måløv mårslet møldrup møn mørke mørkøv nakskov nebel nexø nibe nimtofte nivå
nordborg nordby nordhavn nordvest nuuk nyborg nykøbing nyrup nysted nærum næstved nørager nørreballe nørrebro nørresundby odder odense oksbøl omø orø otterup oure outrup padborg pandrup
præstø qaqortoq randbøl randers ranum redsted regstrup ribe ringe ringkøbing ringsted risskov roskilde roslev rude rudkøbing rungsted ry rynkeby ryomgård ryslinge rødby rødding rødekro
rødkærsbro rødovre rødvig rømø rønde rønne rønnede rørvig sabro sakskøbing saltum samsø sandved sejerø silkeborg sindal sisimiut sjølund skagen skals skamby skanderborg skensved skerninge
skibby skive skjern skodsborg skovlunde skårup skælskør skærbæk skævinge skødstrup skørping slagelse slangerup smørum snedsted snekkersten snertinge solbjerg solrød sommersted sorring sorø
spentrup spjald sporup spøttrup stakroge stege stenderup stenlille stenløse stenstrup stensved stilling stoholm stokkemarke storvorde stouby strandby strib struer strynø strøby stubbekøbing
støvring suldrup sulsted sundby sunds svaneke svebølle svendborg svenstrup svinninge sydals såby sæby søborg søby søllested sønderborg søndersø sørvad taastrup tappernøje tarm tasiilaq
terndrup them thisted thorshavn thorsø thyborøn thyholm tikøb tilst tinglev tistrup tisvildeleje tjele tjæreborg toftlund tommerup toreby torrig tranbjerg tranekær trige trustrup tune tunø
tureby tylstrup tårs tórshavn tølløse tønder tørring udland ugerløse uldum ulfborg ullerslev ulslev ulstrup vadum valby vallensbæk vamdrup vandel vanløse varde vedby vedbæk veflinge vejby
vejen vejers vejle vejstrup veksø vemb vemmelev vesløs vestbjerg vesterborg vesterbro vestervig viborg viby videbæk vig vildbjerg vils vinderup vipperød virum vissenbjerg viuf vodskov vojens
vonge vorbasse vordingborg vrå væggerløse værløse åbenrå åbyhøj ålborg ålbæk ålsgårde århus årre årslev ærø ærøskøbing ølgod ølsted ølstykke ørbæk ørestad ørnhøj ørsted ørum østbirk østerbro
østermarie østervrå
`
  .trim()
  .split(/\s+/);
