/** Words that begin the names of Danish towns, as they stand behind a postal code. */
export const TOWNS: readonly string[] = `
aabenraa aabybro aakirkeby aalborg aarhus aars aasiaat albertslund allerød allinge allingåbro amager anholt asnæs assens augustenborg aulum auning bagenkop bagsværd ballerup beder billund
birkerød bispebjerg bjerringbro blokhus blåvand bogense bornholm borup bov brabrand bramming brande bredebro brenderup brygge bryrup brædstrup brøndby brønderslev brønshøj brørup børkop
charlottenlund christianshavn copenhagen dianalund dragør dronninglund dronningmølle ebeltoft egtved egå ejby elsinore endelave esbjerg eskilstrup espergærde faaborg fakse fanø farsø farum
faxe fjerritslev fredensborg fredericia frederiksberg frederikshavn frederikssund frederiksværk fuglebjerg fåborg fårevejle galten gedser gentofte gilleleje give gladsaxe glamsbjerg glostrup
glumsø gram grenaa grenå greve grindsted gråsten græsted guderup gudhjem gudme gørlev haarby haderslev hadsten hadsund hals hammel hanstholm harlev hasle haslev hasselager havdrup heddinge
hedehusene hedensted hellerup helsinge helsingør herlev herlufmagle herning hesselager hillerød hinnerup hirtshals hjallerup hjortshøj hjørring hobro holbæk holeby holstebro holsted holte
hornbæk hornslet horsens humble humlebæk hundested hurup hvalsø hvide hvidovre hyllinge hårlev højby højer høng hørning hørsholm hørve idestrup ikast ilulissat ishøj islands jelling
juelsminde jyderup jægerspris kalundborg karise karrebæksminde karup kastrup kerteminde kirke kjellerup klaksvík klampenborg klarup kokkedal kolding kolt korsør kruså kvistgård københavn
køge langeland langeskov langå lejre lemvig liseleje lyngby lynge lystrup læsø løgstrup løgstør løgten løgumkloster løkken malling maniitsoq mariager maribo marstal middelfart mors morud
munkebo måløv møn nakskov nexø nibe nivå nordborg nordby nordvest nuuk nyborg nykøbing nysted nærum næstved nørrebro nørresundby odder odense oksbøl otterup padborg pandrup præstø qaqortoq
randers ribe ringe ringkøbing ringsted risskov roskilde roslev rudkøbing rungsted ry ryslinge rødby rødding rødekro rødovre rødvig rønde rønne rønnede rørvig sabro sakskøbing samsø sande
silkeborg sindal sisimiut skagen skanderborg skibby skive skjern skodsborg skovlunde skælskør skærbæk skødstrup skørping slagelse slangerup smørum snedsted solbjerg solrød sorø spjald
spøttrup stege stenlille stenløse stensved stilling stoholm storvorde strib struer stubbekøbing støvring sundby sunds svaneke svebølle svendborg svenstrup sæby søborg søby sønderborg
søndersø taastrup tarm tasiilaq terndrup them thisted thorshavn tikøb tilst tinglev tisvildeleje tjele toftlund tommerup tranbjerg tranekær tune tórshavn tølløse tønder tørring ugerløse
ulfborg ullerslev valby vallensbæk vamdrup vanløse varde vedbæk vejen vejle veksø vesterbro viborg viby videbæk vig vinderup virum vissenbjerg vodskov vojens vordingborg vrå værløse åbenrå
åbyhøj ålborg ålsgårde århus årslev ærø ærøskøbing ølgod ølstykke ørestad østerbro
`
  .trim()
  .split(/\s+/);
