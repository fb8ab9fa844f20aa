/** Surnames borne in Denmark, Greenland and the Faroe Islands that are no ordinary words. */
export const SURNAMES: readonly string[] = `
aabech aabel aabenhus aaberg aabling aabo aaboe aaby aabye aachmann aaen aaes aagaard aagerup aagesen aagreen aagren aakerlund aakjær aalbæk aalling aalund aalykke aamand aamann aaquist
aarenstrup aarestrup aarre aarslev aarøe aasberg aasborg aaskilde aaskov aaskoven aasted aastradsen aastrup aastrøm abdul-ghani abelsen abild abildgaard abildskov abildtrup abrahamsen
abrahamsson absalonsen acar achen ackermann adams adamsen adelborg adelgaard ademi adeyemi adolfsen adolphsen adriansen adsbøl adserballe adsersen agerbo agergaard agerholm agerschou
agertoft agerup agesen aggeboe aggerbeck aggergaard aggerholm aggesen ahlberg ahlburg ahle ahlefeldt-laurvig ahler ahlers ahlgreen ahlgren ahlquist ahlstrøm ahm ahmadi ahmadzai ahrendtsen
ahrenkiel ahrens ahrensbach ahrensberg ahrenst ahrnkiel aistrup akbari akbas akbulut akdag akdeniz akdogan akinci akkaya akselsen aksoy aktas akyol al-ali al-asadi al-badri al-hassan
al-jabouri al-khafaji al-saadi al-tamimi alami alaufesen albeck albek alber alberg albers alberts albertsen albrechtsen albrektsen albretsen albæk alexandersen alfastsen alhamad alhassan
alhussein alic alici aliti aljabery alkhatib alkærsig allentoft aller allermann allerslev allerup almasri almdal almlund almskou almstrup alrø alsaadi alsbjerg alsing alstrup alsøe altay
altenburg altintas altun alwan ambrosen ambus amby amdisen amelung ameti amini amiri ammentorp ammitzbøll ammonsen ammundsen amondsen amorsen amossen amsinck amstrup amtoft amundsen
ananiassen anderberg andersen anderson andersson andkjær andreasen andreassen andreasson andresen andsager angelsø anhøj anker-møller ankersen ankerstjerne anneberg ansbjerg anthonisen
anthonsen antoft antonisen antoniussen antonsen antvorskov apel appelquist appelt arabaci aras arberg arboe arends arendtsen arensbach arentoft arentsen arentzen arevad arikan arildsen
arildskov arildslund arleth arnbjerg arndal arnesen arnholtz arnoldi arnoldsen arnoldus arnskov arnsted arnum arnvig arnø aronsen arp arpe arqe arslan arup arvedsen arvidsen arvidsson asani
ascanius asferg ashworth askgaard askholm askjær aslam aslan aslani asmussen assentoft astorp astrup atalay ates atici attermann atzen auchenberg aude auerbach augustesen augustinussen
augustsen autzen avci avdic averhoff awada axelgaard axelsen axen ayaz aydemir azizi azzam baad baade baadsgaard baagø baagøe baand baandrup baasch baastrup baatrup babovic bach bach-nielsen
bache bacher bachmann backe backhausen backmann badsberg baes bagge bagger baggesen baggesgaard bagh bahl bahn bahnsen bahnson bahr bahrt baig baisgaard bajare bajlum bajrami bajramovic
bak-jensen bak-pedersen bakir bakkensen bakmand bakmann balasingam balken balleby ballegaard balling ballisager balsby balschmidt balslev baltsersen baltzer baltzersen bang-jensen bangert
bangsgaard bangsø banjas bantz barasinski barbesgaard bardak bardakci bardtrum barfoed bargholz bargisen bargmann barkholt barlach barlebo barnewitz barnholdt barnkob barreth barrett
barsballe barslund barsøe bartel bartels barth bartholdy bartholin bartholomæussen bartram barut barzani basaran basoda bastholm bastiansen bastrup batsberg batz bauch bauer baumann baumbach
baumgarten baun baunbæk baungaard baunsgaard bautista bavnhøj bay-smidt bayer baysal bech bech-hansen bech-larsen bech-nielsen becher bechgaard bechmann bechsgaard beciri becirovic beck
becker beckmann bedzeti beeck beenfeldt beermann beganovic begic begovic begović begum behnke behr behrendsen behrendt behrens behrmann behrndtz beider beier beierholm beining bejder bejer
bejerholm bejstrup bek bekke bekker bektas belling beltoft bencke bendiksen bendixen bendorff bendsen bendtsen bendtzen bendz benfeldt bengaard bengtsen bengtson bengtsson benjaminsen
benkjer bennedbæk bennedsen bennedsgaard bennekou benner bennetsen bennett bennetzen bennick bennike benthien benthin bentsen bentzen bentzon benzon berendt berendtsen berentsen berentzen
bergdahl berge bergen bergendorff bergenholtz berger berggreen berggren bergh bergholdt bergholt berglund bergman bergmann bergquist bergqvist bergstedt bergström bergstrøm bering berisha
berling bermann bernberg bernbom bernhardtsen bernstein berntsen bertelsen berthelsen berthou bertramsen berwald besic besser betzer beuchert beukel beuschau bevensee beyer bhatti bianchi
bicen bichel bidstrup biehl bielefeldt bierbaum biering biermann bigler bigum bihl bihlet biilmann bijedic bilberg bilenberg billeskov bilstrup binau binderup bindner bindzus binnerup binzer
birch birck birkbak birkebæk birkedal birkegaard birkeholm birkelund birkkjær birkmose birn birnbaum bisbjerg bisbo bischoff bisgaard bisgård bistrup bitsch bjarnason bjarnholt bjarnø
bjerager bjergbæk bjergegaard bjerggaard bjernemose bjerno bjerre bjerregaard bjerregård bjerremand bjerreskov bjerring bjerrisgaard bjerrum bjertrup bjorholm bjærre bjødstrup bjørklund
bjørkmann bjørnbak bjørndal bjørneboe bjørnholdt bjørnholt bjørnkjær bjørnlund bjørnsen bjørnsholm bjørnskov bjørnson bjørnsson bjørnsten bjørnstrup blaaberg blaabjerg blaase blach bladt
blak blankensteiner blankholm blankschøn blauenfeldt blegvad blem blendstrup blenner blenstrup blicher blichfeldt bliddal bligaard bliksted blindbæk blinkenberg blirup blixt bloch blohm
bloksgaard blom blomberg blomgreen blomgren blomquist blomqvist blomsterberg bluhm bluhme blum blume blumensaadt blumensaat blunck blytmann blædel blæhr blæsbjerg blæsild boassen boch bodal
boddum bode bodeholt bodenhoff bodholdt bodholt bodilsen bodin boeck boel boelskifte boelsmand boelt boeriis boesen boesgaard boeskov bogh bohl bohlbro bohm bohn bohnsen bohnstedt bohr
bohsen boiesen boilesen boisen bojer bojesen bojsen bojsen-møller bokelund bolander bolbroe bolding boldsen boldt boll bollerslev bollerup bolther bomberg bomholt bondarenko bondegaard
bonderup bondesen bondgaard bondo bonefeld bonfils bonke bonnen bonnerup bonnesen bonnevie bonnichsen boolsen borberg borch borcher borchers borchersen borchert borchmann borchsenius
borgaard borggaard borgholm borgholt borgstrøm borgwardt bork bornemann bornhøft borregaard borresen borrisholt borum boserup bossen bossow bostrup bostrøm bothmann bouet boutrup bovbjerg
bovien boyko boysen boytang bozkurt braad braae braagaard bracher brade brahe brahtz bramm brammer bramsen brandborg brandenborg brandenburg brandenhoff brandhøj brandi brandorff brandrup
brandsborg brandstrup brandt brangstrup branth brasch brasholt brath brauer braun brauner braunstein braüner bredahl bredgaard bredsdorff bredsgaard bredtoft bregendahl bregenov bregnhøj
bregninge brehmer breidahl breinbjerg breindahl breiner breinholt breitenstein breiting brejner brejnholt bremholm brendstrup brenøe bresemann bressendorff bresson breum breumlund breuner
breuning brigsted brinch brinck brincker brinckmann brinkløv brinkmann britze brix brixen brixtofte bro-jørgensen broberg broch brochmann brock brockdorff brockhoff brockmann brockstedt
brodersen brodthagen broe brogaard broholm brohus brokholm bronke brorsen brosbøl brostrøm brouer bruhn bruhns brund brunebjerg brunsborg brunse brunsgaard brunsvig bruntse brunø bruselius
brusgaard bruun bruus bruzelius bryhl bryld brylle brynildsen brynningsen bräuner bræmer brændgaard brændstrup bræstrup brøcher brøchner brøcker brødbæk brødholt brødsgaard brøgger brølling
brøndberg brøndsted brøndum brøner brønlund brønnum brøns brønserud brøste brøsted brüel brügge brügmann buch buch-hansen buch-larsen buchard buchardt buchhave buchholdt buchholt buchholtz
buchholz buchmann buchwald budde budolfsen budtz buemann bugge buhelt buhl buhrkall bui buje bukdahl bukh bukhave bukholt bulut bundesen bundgaard bundgård bundsgaard bune bunkenborg buntzen
burchard burchardt burgaard burgdorf burgwald burkal burmeister busch busck buskov buttenschøn buur buus buxbom byberg bygvraa byllemos byrdal byrgesen byrialsen byriel byrne byrresen byskov
bystrup bytyqi bæch bæhr bæhrenz bækgaard bærenholdt bærentsen bærentzen bærtelsen bøcher bødker bødskov bødtker bøegh bøgebjerg bøgel bøgelund bøgeskov bøgh bøgholm bøgsted bøgvad bøhm
bøhme bøhnke bøjesen bøjgaard bøjlesen bøjsen bøjstrup bølling bøllingtoft bøndergaard bønding bønke bønlykke bønløkke bønnelycke bønnelykke bønnerup bønsøe børding børgesen børglum
børjesson børner børresen børsting bøtcher bøtker bøtkjær bøttcher bøttern bøttger bøttiger bøving bøye bøyesen büchert bührmann bülow bünger cadovius caglar cakir cakmak caliskan callesen
callisen callsen calundan calundann camara campbell camur cardel carlberg carlsen carlslund carlson carlsson carstens carstensen cartilli cartwright carøe caspersen cassøe castberg castella
catovic cederberg cederholm cederstrøm cekic celik ceran cerimagic cetinkaya cevik chaaban chabert chahrour chaudhry chehade chemnitz cheung chrestensen chrillesen christensen christesen
christiansen christiansson christjansen christoffersen christophersen christrup cifci cift ciftci cilleborg cimen cinar clarke clasen classen clausager clausen claussen cleemann clemensen
clementsen clemmensen clemmesen cohen cohn colberg colding collin colmorn colstrup commerou conradsen cooper cordes cordsen cordtz cordua corell corfitsen corfitzen corneliussen cornelsen
correll cortes cortsen cortzen corvinius corydon coskun coster cramer cramon crillesen cronqvist cruz culmsee cömert daabas daae daarbak daasbjerg dabelsteen dabrowski dagli dagø dahl
dahl-hansen dahl-jensen dahl-nielsen dahlberg dahlerup dahlgaard dahlgren dahlin dahlmann dahlquist dahlsen dahlstrøm dahm dalager dalan dalberg dalegaard dalgaard dalgas dalhoff dall
dall-hansen dalsgaard dalsgård dalstrup dalum damberg damborg damgaard damholt damkier damkilde damkjer damkjær damm dammann damsbo damsgaard damsholt dandanell danekilde danielsen
danielsson dannerfjord dannesboe danø darmer darre darville daugaard daugberg daugbjerg davidsen davies davis debel debes debois decker dedenroth dedic degirmenci degnbol degner dehli dehn
deichmann deigaard dejgaard dela dela-cruz deleuran delfs delic dellgren demant demir demirbas demirci demirel demirhan demirovic demirtas demuth dencker dengsø denker desler dethlefsen
detlefsen devantier deveci diallo dibbern dich dichmann diderichsen dideriksen didrichsen didriksen dieckmann diederichsen diedrichsen diemar diemer dietz dieu diken dilling dilling-hansen
dimitrov dinc dinesen dinsen dippel dirchsen dirie dirksen dissing dithmer ditlefsen ditlevsen dittmann dittmer ditzel dixen dizdarevic djernes djernis djernæs djordjevic djurhuus djørup
dobel doberck dodensig dohm dohn dohrmann dokkedahl dokkedal dolberg dolleris dollerup donbæk dons donslund dornhoff dorow dorph dorph-petersen doğan drachmann dragsbæk dragsted dransfeldt
drastrup dreier dreijer dreisig dreiøe drengsgaard drescher dresler drewes drews drewsen dreyer drivsholm drongesen droob drost drud dræby drøgemüller drøhse drøscher duborg duch duckert
dudek duedahl dueholm duelund duerlund dufke dufour duhn dujardin dumitru dumstrei dupont durakovic durhuus durmaz durmus durup duun duus duvander duvarci dvinge dybdahl dybdal dybkjær dybro
dydensborg dyekjær dyg dyhr dyhrberg dyhre dyrberg dyrby dyrbye dyreborg dyrehauge dyreholt dyrholm dyring dyrlund dyrmose dyrvig dysted dørge døring dørr døssing dühring dünweber düring
dürr ebbensgaard ebbesen ebdrup ebeling ebling ebrahimi ebsen eckert eckhardt edelmann edlefsen edvardsen edvardtsen edwards eegholm efraimsen egdal egeberg egebjerg egelund egeriis eggers
eggertsen eghoff egholm egmose egsgaard ehlers ehmsen ehrenreich ehrhardt ehrhorn eiberg eiby eibye eichen eichner eiersted eilersen eilertsen eilsø einarsson einfeldt eisenhardt eisenreich
eisner eistrup ejlersen ejlerskov ejlertsen ejsing ejstrup ekberg ekdahl ekelund ekholm ekici eklund ekman ekmann ekstrand ekstrøm el-ali el-khatib el-sayed elbek elberg elbrønd elbæk eldrup
elefsen elfving elholm eliasen eliassen eliasson elisiussen elkjær elkrog elleby ellebye ellebæk ellefsen ellegaard ellehammer ellehauge ellehave ellekilde ellekjær ellermann ellevang elley
ellgaard elling ellingsen ellingsgaard ellitsgaard elmazi elmelund elmeskov elmgreen elmholdt elmholt elming elmkjær elmose elmquist elmstrøm elmvang elnef elneff elnegaard elsberg elsborg
elsgaard elsner elster elstrøm eltong eltved elvang elvekjær elvstrøm emanuelsen emborg emcken emdal emig emini endersen enemark enevoldsen engberg engbjerg engdahl engedal engelbrecht
engelbrechtsen engelbredt engelbreth engell engelsen engelsted engelstoft engelund engemand engemann enggaard enghave enghoff engholm engkebølle engkjær engler englund engmann engmark
engqvist engsig engsted engström engstrøm enoksen enøe erbas erbs erciyas erdmann erhardsen erhardtsen erichsen eriksen eriksson erikstrup erlandsen erman erngsen ernstsen eroglu errebo
ersgaard ertmann ertner esager esbech esbensen esbersen eschen escherich esen eshøj eskelund eskerod eskesen eskildsen esmann esmarch espenhain espensen espersen esposito essendrop estrup
ethelberg ettrup etzerodt evaldsen evans evensen evers eversen ewert ewertsen exner eybye faarborg faarbæk faarkrog faartoft faarup faarvang faber fabricius fabrin facius fagerberg fagerholt
fagerlund fagerstrøm fahlberg fahnøe faigh falbe-hansen falberg falborg falch falck falcke falkenberg falkenskov falkenstrøm falkesgaard falksen fallesen falsig falsing falster fangel fanøe
faour farcinsen farizi farre farsinsen fastrup fauerby faurby faurbye faurholdt faurholt faurschou faurskov fausing fedders feddersen feilberg fejerskov felby feld feldborg feldbæk feldskov
feldstedt feldt feldthaus feldthusen fener fenger fentz ferdinandsen fernandez fernández ferrari ferreira ferslev fessel festersen fibiger fich fick fiedler fiehn fihl fiil filemonsen
filikci filipovic filipsen filtenborg finch finderup findinge findsen fink-jensen finnemann finnerup finsen fischer fischer-nielsen fischmann fiskbæk fitzgerald fjeldgaard fjeldsted fjeldsøe
fjellerad fjelsted fjelstrup fjordside fjordvald flarup fledelius fleischer flensborg flensburg flensted flindt flintholm flintrup flittner flodin florczak flou flytkjær flyvbjerg flyvholm
fløe fløjborg flügge fobian foersom fogde fogelberg fogelstrøm fogh foght fogsgaard fogt fogtmann fohlmann fokdal foldager foldberg foli folkersen folkmann folmann fomsgaard fonnesbech
fonnesbæk fontain forchhammer formann fornitz forsberg forsingdal forslund forsmann forup fosgerau foss fossing fournais fournaise foverskov fraenkel fragtrup frahm francke francker frandsen
franke fransen fransson frantsen frantzen franzen fraser frausing fredberg fredborg fredenslund frederichsen frederiksen frederiksmose fredholm fredriksen fredsgaard fredskilde fredskov
fredslund fredsted fredsøe freese frei freiberg freiesleben freitag frellsen fremming frendrup frese freund freundlich friberg fribert friborg frich fricke frickmann frid fridberg
friderichsen friedrichsen fries friese frigaard friis friis-hansen friis-jensen friis-larsen friis-nielsen frikke frimer frisch fristrup fritsche fritsen fritzbøger fritzen froberg froholdt
fromberg fromm frostholm froulund fruelund fruensgaard fruergaard fruerlund frydendahl frydendal frydendall frydenlund frydensberg frydensbjerg frydkjær fryland frøhlich frøjk frøkiær
frøkjær frøkjær-jensen frølich frølund frøsig frøslev fuchs fugleberg fuglsbjerg fuglsig fugmann fuhlendorff fuhrmann funch furbo fusager futtrup fyhn fyhr fyhring fyllgraf fyrst færch
færgemann færk føhns følsgaard fønss førster fürst gaard gaardbo gaarde gaarden gaardsdal gaardsted gaardsvig gaardsøe gaarn gabel gabelgaard gabrielsen gadeberg gadegaard gadensgaard
gadgaard gajhede gallagher galsgaard gam gamborg gammelby gammelgaard gammelgård gammelholm gammelmark gammeltoft gamst ganderup gantriis gantzel gantzhorn garbers garcia garcía garly
garsdal garðalíð gasberg gashi gath gatten gatzwiller gebremedhin gedi gedionsen gedsø geer geert-jørgensen geerthsen geertsen gehlert gehrke gehrt geil geisler gejel gejl geleff gellert
genc geneser georgiev georgsen gerber gerdes gerding gerdsen gerken gerlach germansen gerster gerstrøm gertsen gertz gervig gervin gezen ghannam gibson giersing giese giessing gilberg
gildberg gildsig gillesberg gilling gimm gindeberg ginderskov ginnerup gislason gissel gisselbæk gisselmann gissemann giversen givskov gjaldbæk gjedde gjedsted gjelstrup gjerding gjerlevsen
gjerlufsen gjerløff gjerløv gjermandsen gjerrild gjerstrup gjertsen gjerulff gjesing gjessing gjettermann gjøderum gjødsbøl gjødvad gjøl gjørlund gjørup glahn glargaard glavind gleerup gleie
glenstrup glerup glibstrup gliese glintborg glinvad glistrup glud gludsted gluud glæsel glæsner glüsing godballe godbersen godiksen godsk godskesen godtfredsen godthaab gohr goldberg goldbæk
goldmann goldschmidt goliathsen goltermann gomez gommesen gonzalez gonzález gormsen gornitzka gosch gosmer gosvig gotfredsen goth gottfredsen gotthardsen gottliebsen gottschalck gottschalk
goul graabæk graae graakjær grabow graff grage grahn gram-hansen gramkow gramstrup granberg grandahl grandjean grandt grangaard grann grantzau grarup grathwohl grau grauballe graugaard
graulund graungaard grauslund gravengaard graversen graversgaard gravesen gravgaard gravlund gredal gredsted gregersen greibe greiner greisen grell grenaae greth grevelund grevsen grevy
griffiths grimm grimstrup grinderslev grodt groes gronemann grooss groot grosen grossmann groth grotkjær grouleff grubert grud grum-schwensen grumsen grumstrup grundahl grundsøe grundtvig
grunnet grydgaard grymer grynnerup grysbæk grølsted grønbech grønbek grønberg grønborg grønbæk grøndahl grøndal grøne grønfeldt grøngaard grønhøj grønkjær grønlund grønnebæk grønnegaard
grønnemose grønning grønskov grønvall grønvold grün grüner grünfeld gubi gudbergsen gude gudiksen gudmand-høyer gudmandsen gudmundsen gudmundsson gudnason gudnitz guhle gulbæk guldager
guldbech guldberg guldbrandsen guldbrandt guldbrandtsen guldbæk guldfeldt guldmann gulev gullach gullaksen gulløv gulstad gundelach gundersen gundesen gundestrup gundorph gundtoft gunnarsson
gunnersen gunthel gurung gustafsen gustafson gustafsson gustavsen gustavson gustavussen guttesen guðmundsson gydesen gyldholm gylling gylstorff gynthersen gyrup gärtner gómez gøbel gøhns
gøransson gørtz gøth gøthler gøtje gøtke gøtterup gøttler gøttrup gøttsche gøtze gøtzsche gülen gültekin gümüs gündogdu günes gürbüz gürel haack haag haagensen haagerup haagh haahr haakonsen
haakonsson haals haaning haarbo haarbye haargaard haarup haas haase haastrup haasum habekost habibi hadberg haddad hadzic hagedorn hagel hagelberg hagelquist hagelskjær hagelund hagemann
hagensen haggæussen hagner hagstrøm hahn haidari haile hakansson hakbilen hakimi halberg hald haldborg haldrup halgaard halilovic halkier halkjær hallberg halle hallenberg hallengreen
hallgren hallin hallstrøm hallum hallundbæk halskov halstrøm halvorsen hamann hamborg hamdan hamidi hamilton hammeken hammelev hammerich hammerlund hammershøi hammershøj hammershøy hammerum
hammond hammoud hampe hamzic hanberg handberg handest handrup hanfgarn hangaard hanghøj hannemann hannibalsen hansen hansen-schwartz hanssen hansson happel haraldsen haraldsson harbo harboe
harborg harbøll harders hardis hardt hardø hargaard harkjær harmanci harmankaya harmsen harpsøe harpøth harregaard harrestrup harring harrit harritz hartelius hartig hartlev hartmeyer
hartung hartvigsen hartwich hartz hasani hasanovic hasberg hasemann hasfeldt hashemi haslund hass hassani hasselbalch hasselgaard hasselriis hasselstrøm hassing hastrup hatt hattesen hauberg
haubjerg haubro hauch haue hauerberg hauerslev haug haugaard haugbølle haugen haugland haugsted haugstrup haugård haulrich haumann haun haunstrup haupt hauptmann hauritz haurum hauschildt
hauser hausgaard hausted havemann havgaard havndrup haxthausen hebbelstrup hebsgaard hechmann hecht heckmann hedberg hedegaard hedegård hedelund hedemann hedengran hedetoft heding hedstrøm
hee heebøll heede heegaard heering heerwagen heesch heesche hegaard hegelund heger heiberg heick heide-jørgensen heidelbach heidemann heiden heidmann heidtmann heilesen heilmann heilskov
heimann heinecke heinemann heinesen heinrichsen heinrichson heinsen heinsvig heintz heinze heise heisel heiselberg heissel heisterberg heitmann hejgaard hejl hejlesen hejlskov hejsel
hejselbæk hejslet helberg helbo heldgaard helding heldt helgesen helleberg hellegaard hellemann hellesen helleskov hellesøe helligsøe hellmann hellsten hellum helm-petersen helmersen helmig
helmundt helsing helsinghof helsinghoff helstrup heltborg helth helweg helweg-larsen hemdorff hemdrup hemme hemmingsen hempel henckel hendrichsen hendriksen henneberg hennings henningsen
henrichsen henriksen henriksson henriques henschel hensel hensen hentze hentzen heramb herbst herlevsen herlufsen herløw hermannsen hermansen hernvig herrmann hersi herskind hersom hertzberg
hertzum herum hesel heskjær hess hesse hesselberg hesselbjerg hesseldahl hesselholdt hesselholt hessellund hesselvig hessner hestbech hestbek hestbæk hestehauge hesthaven heuser heyde heyn
hildebrand hildebrandt hilkjær hillers hillersborg hillerup hillestrøm hillgaard hilligsøe hillmann hilstrøm himmelstrup hindberg hindborg hindkjær hindsberg hindsgaul hingebjerg hinrichs
hinrichsen hinrup hinsby hinsch hintz hintze hinz hinze hirsi hjaltelin hjarsen hjarsø hjeds hjeresen hjermind hjermitslev hjerresen hjerrild hjordt hjorth hjortholm hjortkjær hjortlund
hjortnæs hjortsberg hjortsø hjuler hjulmand hjæresen hjøllund hjørnholm hjørringgaard hobel hoberg hochheim hockerup hodzic hodžić hoeck hoeg hoel hoelgaard hoff hoffbeck hoffgaard hoffmann
hoffmeister hoffmeyer hofmann hofmeister hoier holbech holbek holberg holbøll holck holdensen holdensgaard holdgaard holgaard holgersen holk holland hollender hollensen hollerup hollesen
holleufer hollmann holloway holm-hansen holm-jensen holm-larsen holm-nielsen holm-pedersen holm-petersen holmager holmberg holmboe holmelund holmfred holmgaard holmgreen holmgren holmgård
holmkvist holmlund holmquist holmqvist holmsgaard holmskov holmsted holmsteen holmstrup holmstrøm holse holst holst-hansen holst-jensen holstein holsting holtegaard holton holtz holtze
holtzmann holzmann homann hommelgaard honnens honore honoré honum hornbech hornbek hornbøll horndrup horne horneman hornemann hornshøj hornskov hornsleth hornstrup hornum horsager horsbøl
horsdal horsevad horshauge horsholt horslund horsted horstmann horup horvath hosbond hosseini hostrup hou houbak houborg houe houen hougaard hougesen hougård houkjær houlberg houlind houmann
houmark houmøller hounisen hounsgaard houtved hovaldt hovedskou hovesen hovgaard hovgesen hovmand hoxha hoyer huang huber hudlebusch hughes hulgaard hulstrøm hultberg hummel hummelgaard
hummelmose hummelshøj hundahl hundborg hundebøl hundebøll hunderup hundevadt hundrup hundstrup hune hunnerup hunskjær husmer huss hussaini hussmann hust husted husum hutters huus huusfeldt
huusmann huusom huynh hvalsøe hvam hvarre hvarregaard hvass hvejsel hvelplund hvenegaard hvergel hvidberg hvidkjær hvidtfeldt hviid hvillum hvilsom hvilsted hvistendahl hvitved hvolby
hvolbæk hvolgaard hvorslev hybholt hybschmann hye-knudsen hygom hygum hylander hyldahl hyldal hyldborg hyldgaard hyldig hyldtoft hylleberg hyllested hyltoft hymøller hynkemejer hyrup hyttel
hytting håkansson håkonsen håkonsson høck høeberg høeg høegh høegsberg høffner høfler høgberg høgenhaug høgfeldt høgh høgholm høgild høglund høgsberg høgsbro høgsgaard høgsholt høgsted
høholt høhrmann høi høiberg høiby høier høilund høirup højberg højbjerre højegaard højfeldt højgaard højgård højholt højlund højmark højriis højris højrup højsgaard højstrup høngaard høpfner
hørbye hørdum hørlyck hørlyk hørmann hørup høst-madsen høstrup høtoft høvring høvsgaard høxbro høxbroe høy høyberg høybye høyer høygaard høyrup hübner hübschmann hüttel ibrahimovic ibsen
ibsgaard iburg idrizi ifversen ignatiussen ihle ilic iljazovski ilkjær illemann illum ilsø ilsøe imeri immersen inekci ingemansen ingerslev ingholt ingildsen ingstrup ingvardsen ingvartsen
ingversen ingvordsen ingvorsen ingwersen inusugtoq ionescu ipsen irgens irming isager isaksen isaksson isbosethsen iseni ishøi ishøy isik iskov ismaili israelsen iuel ivanov ivanova ivarsen
iversen iwersen jacobi jacobs jacobsen jacobsgaard jacobsson jacoby jagd jahns jahnsen jakobsen jakobsgaard jakobsson jakupi jalk jankovic jankowski jannerup janniche janning jannsen jans
jansen janssen jansson jantzen janum janussen jaque jeberg jedig jefsen jeggesen jellesen jelsbak jelstrup jensby jensen jeppesen jeppsen jeppson jeppsson jepsen jeremiassen jerichau
jerimiassen jersild jervelund jespersen jespersen-skree jespersgaard jessen jessing jiang jochimsen jochumsen joelsen joensen johannesen johanneson johannessen johannesson johanning
johannisson johannsen johansen johanson johansson johnsen johnson johnsson jokumsen jonasen jonassen jonasson jonathansen jones jonsdottir jonsson jonstrup jordansen jordt jorsal josefsen
josenius josephsen josiasen josiassen josvassen jovanovic jovanović juelsgaard juhler juhlin juliussen julsgaard juncher juncker jung jungersen junget jusjong justenborg justesen justsen
jusufi juulsen juulsgaard jógvansson jónsdóttir jónsson jönsson jøhnk jøker jønch jønck jønson jønsson jørgensen jürgensen jürs kaa kaaber kaack kaad kaae kaag kaagaard kaagh kaalby kaalund
kaarsberg kaarup kaas kaasgaard kaasing kaastrup kabell kabul kaczmarek kaddoura kaehne kahl kahr kaiser kajgaard kajussen kaldahl kaldaras kalhøj kalia kalkan kallehauge kallehave
kallenbach kallesen kallestrup kallesøe kallsberg kalstrup kaltoft kaminski kammersgaard kamper kamph kampmann kampp kamstrup kanagasabai kanat kandasamy kandiah kann kannegaard kanstrup
kapetanovic kaplan kappel kappelgaard kaptain karabulut karaca karahan karakaya karakoc karakus karaman karatas karberg karbo kardel kargaard karimi karkov karlsen karlshøj karlskov
karlsmose karlson karlsson karstensen karstoft kartal karzoun kaspersen kassow kastberg kastbjerg kastoft kastrupsen katballe katborg katholm kattenhøj kattrup katz kauffeldt kauffmann
kaufmann kaul kaur kaus kavak kavanagh kayed kayhan kaynak kaysen kayser kegel kehler kehlet keiding keil keinicke keis kejlberg kejlstrup kekec keldorff keldsen kellberg keller kellermann
kellmann kelmendi kelsen kelstrup kemp kempel kempf kepp keseler keskin kessler ketelsen khalaf khan khawaja kibar kibsgaard kidmose kieffer kiel kielberg kieldsen kieler kielsen kielstrup
kierkegaard kiersgaard kierstein kierulff kiholm kiil kiilerich kikkenborg kildahl kildegaard kildemoes kildentoft kilic kilsgaard kinch kindberg kinnerup kipp kiraz kirch kirchheiner
kirchhoff kirk kirkan kirkebæk kirkedal kirkegaard kirkegård kirkelund kirkensgaard kirketerp kirketerp-møller kirkmand kisbye kisum kizilkaya kiær kiørboe kjeldahl kjeldal kjeldbjerg kjelde
kjeldgaard kjeldmann kjeldsen kjeldstrøm kjelgaard kjellberg kjellmann kjelsmark kjelstrup kjems kjemtrup kjer kjergaard kjerkegaard kjerrumgaard kjersgaard kjerulf kjerulff kjestrup kjæhr
kjældgaard kjæmpe kjær-hansen kjærbo kjærby kjærbye kjærgaard kjærgård kjærholm kjærhus kjærsgaard kjærsgård kjærside kjærsig kjærulff kjærup kjøge kjølby kjølbye kjølhede kjøller kjørup
klaaby klagenberg klamer klaris klarskov klattrup klausen klausholm klavsen kledal kleemann klein kleiner kleinschmidt kleis kleist klejstrup klemensen klemmensen klemp klestrup kleven klim
klindt klingenberg klinggaard klinkby klintø klitgaard klitgård klitsgaard klitte kliver klixbüll kloch klockmann klogborg klokkerholm klokmose kloppenborg klose klostergaard kloth klug
klysner klæbel klærke klæstrup kløcker klüver klüwer knakkergaard knapp knattrup knigge knoblauch knoth knudsen knudsgaard knudstrup knuhtsen knutsson knutzen knøfler knøsgaard kobbelgaard
kobberholm kobbernagel kobberup kobberø kobborg koc koca kocak koch kock kodahl koed koefoed kofod kofod-jensen kofoed kofoed-hansen kokborg kokholm kolb kolbeck kolby koldkjær koll kollerup
kolling kolmos kolster kolstrup kondrup kongensgaard konggaard kongsbak kongsgaard kongshøj kongstad kongsted kongsø konnerup konradsen konstmann kopp koppel korff korgaard korhonen korkmaz
kornbeck kornbek korneliussen kornerup korning korntved kornum korreborg korsgaard korsholm kortegaard kortsen kosack kose koudahl koudal koue kousgaard kousholt koustrup kovac kovacevic
kovacs kovalchuk kovalenko kowalczyk kowalska kowalski koyuncu kozlowski koç kraak krabbenhøft krabsen kracht krag kragballe kragelund kragerup kragh kragh-hansen kraglund kragskov kramer
kramhøft krantz krarup krasniqi krath kraul krause krautwald kravchenko krawczyk kreiberg kreilgaard kreipke krejberg krell kretzschmer kreutzfeldt kreutzmann kriegbaum kriegel krieger
krigslund kring krintel kristensen kristiansen kristjansen kristjansson kristoffersen krog-meyer krogh krogh-hansen krogh-jensen krogholm krogsbøll krogsgaard krogsgård krogshave krogshede
krogstrup krogsøe krohn kroll kromann kronborg krongaard kronholm kronow kroun kruckow kruhøffer krull krupsdahl kruse krusell krustrup kruuse kryger kryhlmand kræfting krægpøth kræmer
kræmmergaard krøger krøier krøigaard krøis krøjgaard krøll krøner krøyer krüger kubel kudahl kudsk kuhlmann kuhn kuhr kuhre kuitse kullberg kulmbach kunckel kunkel kunstmann kuntz kunz
kurdahl kurtovic kurup kusch kutlu kvejborg kviesgaard kvisgaard kvistgaard kvols kvorning kyed kyhl kyhn kyllesbech kynde kyndesen kyneb kyvsgaard kähler kæhler kæmsgaard kærgaard kærsgaard
kæseler kæstel köhler könig köse köycü købke købsted køhler køhlert køhn køie kølbæk kølleskov køngerskov kønig kønigsfeldt køpke køppen kørvell køster kücük kücükavci kücükkilic kücükyildiz
kühl kühn kühne kühnel kühnell kümpel kürstein küster kütük kılıç laasholdt ladefoged ladegaard ladekjær lademann lafrenz lagermann lagoni lahn laier laigaard lajer lajgaard lambertsen
lambrecht lambæk lamhauge landberg landin landt landtved langagergaard langballe langberg langdahl langelund langelykke langemark langergaard langgaard langhoff langholm langholz langkilde
langkjær langsted langtoft langtved langvad lanng lanther larsen larsen-ledet larson larssen larsson lassen lassesen laub lauenborg lauersen lauesen laugesen laulund laumann laurberg
lauridsen lauring lauritsen lauritzen laursen lausen lausten laustrup laustsen lauth lautrup lauvring lavridsen lavrsen lawaetz laybourn lebech lebeck leed leegaard leerbeck leerhøy leerskov
leest lefevre legaard legarth legind lehd lehm lehmann lehmkuhl lehn lehnert lehrmann leidecker leimand leisner leisten lejbølle lemche lemke lemvigh lenander lendal lenskjold lentz lenz
lerch lerche lerke leschly lessel leth leth-nissen levinsen levisen levorsen levring lewandowski lewinsky liboriussen licht lichtenberg lichtenstein lidegaard lidsmoes lieberkind liebst
liengaard lihme lihn liin liisberg lildballe lildholdt lilholm lilholt liljedahl liljenberg lillebæk lillelund lillethorup liltorp limkilde linck lindahl lindballe lindberg lindbjerg
lindblad lindblom lindbo lindboe lindby lindbæk lindeberg lindegaard lindekilde lindell lindemann lindenberg lindenhann lindenskov lindenstrøm linderoth lindgaard lindgreen lindgren lindh
lindhardsen lindhardtsen lindharth lindholdt lindholm lindholt lindhøj linding lindkvist lindner lindorff lindquist lindqvist lindrup lindschouw lindskjold lindskog lindskov lindskrog
lindsted lindström lindstrøm lindtoft lindum lindved linneberg linnebjerg linnemann linnet lionett lippert lisberg lisbjerg lisborg lisby lissau lissner littau liu ljungberg ljungdahl
ljunggren ljungstrøm ljørring locht lodahl lodberg lohmann lohse lolk lolle lollike lomborg lomholt longhi lopdrup lopez lorensen lorentsen lorentzen lorenzen lottrup lotz louring lous
lousdal lousen louw lucassen ludvigsen lukassen lumby lumholdt lumholtz lunau lund-hansen lund-jensen lund-nielsen lund-sørensen lundager lundahl lundbech lundberg lundblad lundborg lundbye
lundbæk lundbøl lunddahl lundegaard lundgaard lundgreen lundgren lundh lundholm lundin lunding lundkvist lundorf lundorff lundquist lundqvist lundsberg lundsbjerg lundsfryd lundsgaard
lundsteen lundstrøm lundt lundtoft lundtofte lundum lundvig lundø lunn lunøe luong luplau lustrup luther luxhøj lyager lybech lybecker lyberth lybæk lyck lydeking lydersen lydiksen lydolph
lygum lyhne lyholm lykholt lykkeberg lykkegaard lykkeskov lylloff lynderup lyndgaard lyndrup lyneborg lyngaa lyngberg lyngbye lyngesen lynggaard lyngholm lyngsie lyngsø lyngsøe lynnerup
lysdahl lysdal lysgaard lysholt lyskjær lystlund lyth lythje lytje lytken lytzen læbel lægaard lægsgaard lægteskov lærkegaard lærkesen læssøe lópez løbner løcke løfberg løfgren løfquist
løfqvist løhde løhndorf løhr løjmand løkkegaard lønberg lønborg løndahl løndal lønfeldt lønstrup lørup løth løvendahl løvenholdt løvenkrands løvgreen løvgren løvig løvschal løvschall
løvstrøm løwe løwenstein løyche løye lübcke lübker lüchow lücking lüders lüth lüthje lütken lützen lützhøft maabjerg maach maack maagaard maaløe maanaki maansson maarbjerg maarouf maarslet
maarup macdonald macgregor machon mackenhauer mackeprang madelung madsbjerg madsbøll madsen madum maegaard magaard magelund magnussen magnusson mahler mahmoudi mahmutovic maibom maigaard
mainz majgaard makholm malakiassen malberg malchau malchow malmberg malmborg malmer malmgren malmkjær malmqvist malmskov malmstrøm malskær maltesen malthesen mammen mamsen mandal mandsberg
mangaard manley mann manniche maqe maratse marckmann marcussen mardahl maretti marhauer maric mariegaard marinussen mariussen markersen markmann markovic markusen markussen markvardsen
markvorsen marloth maron marott marquardsen marquardt marquart marqvardsen marschall marstrand martens martensen marthinsen martinez martinsen martinussen martiny martínez marxen marzec
mastrup mather mathiasen mathiassen mathiesen mathiessen mathisen mathæussen matic matras mattesen matthesen matthiasen matthiassen matthiesen matthiessen mattisson mattsson matz matzen
matzon mauritsen mauritzen mayer mayland maymann mazanti mazur mbeki mccarthy mcdonald mechlenborg mechlenburg meedom mehic mehl mehlbye mehlsen mehmood mehr meibom meier meilandt meilby
meilstrup meilvang meincke meineche meinertsen meinertz meisler meisner mejborn mejdahl mejdal mejer mejlby mejlgaard mejlhede mejlholm mejlstrup mejlvang mejnertsen melander melbye
melchiorsen meldgaard meldgård meldhede melgaard melin mellemgaard meller mellergaard mellerup melnyk melsen melskens melson mengel menne mensah mensel mensing mentz mercan merhi merrild
mertz messell messerschmidt messmann methmann metz metzsch meulengracht meyer meyhoff meyland meyn miari michaelsen micheelsen michelsen middelboe midjord midtgaard midtiby mielow mieritz
mikaelsen mikkelsen mikkelstrup milbo milland miller milner miltersen milwertz mindegaard mistarz mittag moberg modin moe moen moes moesby moesgaard moeskjær moeslund moestrup mogensen
mohammadi mohr moisen molander molbech molberg moldt molin mollerup molsing moltke moltrup moltsen moltzen monberg mondrup monefeldt monnerup monrad monsrud moore moradi morales morbech
morell morina moritzen morratz morsing mortensen mortensgaard morthensen morthorst mosegaard moselund mosgaard mossin mossing mott motzfeldt motzkus mougaard mouridsen mourier mouritsen
mouritzen mousten moustgaard muhlig mulalic mulberg mulbjerg mulvad mumm munch munch-petersen munck mundeling mundt munkeboe munkedal munkholm munkholt munksgaard munksø munthe muratovic
murmann murphy murray mustafi muurholm muus muusmann muxoll mygind myhre myllerup mynster myrhøj myrthue myrtue myrup myssen mäkinen märcher månsson mårtensen mårtensson mæhlisen mærkedahl
mærsk mærsk-møller möller møberg møbius møgelberg møgelvang møhl møhlenberg mølbach mølbæk mølgaard mølholm mølholt mølkjær møllebæk møllegaard møllenberg møller-andersen møller-christensen
møller-hansen møller-jensen møller-larsen møller-madsen møller-nielsen møller-sørensen møllerhøj møllerskov møllgaard møllmann møllnitz mølvadgaard mønsted mørch mørck mørkeberg mørkenborg
mørkholt mørup müller müllertz münster münter naamansen nabe-nielsen nadarajah nagel najbjerg nakinge naldal nancke nannberg nannestad nansen nasiri nathanielsen nathansen naumann naur nauta
nautrup navntoft nawaz nazari neble neckelmann nederby nedergaard nedergård neerup nees neesgaard neess negendahl nehls nehm neiiendam nejmann nelander nelausen nellemann nellemose nepper
nesgaard neubert neumann neupart neve ngo nguyễn nickelsen niclasen nicolaisen nicolajsen nicolaysen niebling niebuhr nielsen nielson nielsson niemann nieminen niess nika nikolaisen
nikolajsen nikolic nikontovic nilausen nilsen nilson nilsson nimb ninn nisbeth nisgaard niss nissum nitschke noach noack noahsen noer noesgaard nolsøe nommesen nonboe noori noppenau norberg
norby nordahn nordberg nordentoft nordestgaard nordholm nordin nordlund nordquist nordqvist nordstrøm norlin norling norlyk normand norre norsker norup nottelmann nouri novak novakovic
novotny novotná novák nowack nowak nuko nuppenau nutzhorn nyberg nybo nyboe nybroe nyby nydahl nydam nyegaard nyeland nygaard nygård nyholm nyhuus nykjær nymann nymark nysom nystrup nyström
næsager næsborg næsby næss-schmidt næsted nødgaard nødskou nøhr nørbjerg nørbo nørby nørbygaard nørbæk nørfelt nørfjand nørgaard nørgård nørhave nørhede nørholm nørholt nørkjær nørlem nørlev
nørlund nørmark nørmølle nørnberg nørr nørregaard nørregren nørrelund nørrelykke nørremark nørrevang nørring nørskov nørtoft nørum nørup nøttrup obbekjær obel obling obsen ocak oddershede
odgaard oehlenschlæger oest offenberg offersen oggesen ogstrup ohlendorff ohlsen ohlsson ohrt okholm okkels okkerstrøm oksbjerg okutan olafsen olafsson olander olausson oldenborg oldenburg
olesen olgun olin olivarius oliveira oliynyk olling olofsen olofsson olrik olsen olsgaard olson olsson olsvig olufsen omari omerovic ommen oppelstrup oppermann opstrup orbesen oreskov orloff
orluff ormstrup orth ortmann orup osbæck osmani osmanovic osmundsen osted ostenfeld ostenfeldt osterhammel ostermann ostersen osther ostrowski otkjær otterstrøm ottesen ottosen ottosson
ottow ottsen ottzen otzen ougaard outsen outzen ovcina overballe overbeck overby overbye overgaard overgård overmark ovesen owusu oxbøll oxenbøll oxenvad oxfeldt oxholm oxlund ozcan ozdemir
ozturk oztürk paag paarup paasch paaske paaskesen pabst packert pade padkjær paetau pagaard pagels pagh pakula palani paldan pallesen pallisgaard palludan palmelund palmquist palmqvist
palner palsgaard paludan paludan-müller pamperin panduro pantmann panum pape parbst pasgaard patel patursson paulin paulsen pausgaard paustian pavlovic payne paysen pearson pedersen peetz
pehrson pehrsson peitersen pejstrup pejtersen peker pektas pelch pemberton pereira perera perez perlt permin perregaard perschke persson peschardt peters petersen peterson petersson petrov
petrova petrovic petrussen petræus pettersen petterson pettersson petursson petz pfeffer pfeiffer pham phan pharao pharsen pheiffer philbert philippsen philipsen philipson phillips
phillipsen phạm pihl piihl piil piilgaard pilegaard pilgaard pinderup pindstrup pinholt pinnerup pinstrup pivat plaetner plagborg plambech plambeck plambek plambæk plannthin plath platou
platz plauborg pleidrup plejdrup plenge plesner pless pliniussen ploug plougmand plougmann plougstrup pløger pohl polack polat pold pollas pommerencke ponsaing pontoppidan popa popescu
popovic popp porsborg porse porsgaard porskrog porsmose porup posborg posselt potempa poulsen poulsgaard povelsen povlsen prahl prebensen precht preetzmann prehn preisler pretzmann preus
preuss preuthun prien priess priisholm primdahl primdal prinds printz printzlau prip pristed probst provstgaard prytz præstegaard præstekjær præstholm præstmark prætorius prüsse ptak
puggaard pultz pyndt pålsson pærregaard pærremand pérez pødenphant pørksen pørtner qasem qeqe quaade quach quist quistgaard quitzau quorning quottrup qureshi quvang qvick qvist qvistgaard
qvortrup qwist raaberg raabjerg raaby raae raagaard raahauge raahede raal raarup raaschou raavig rabe raben rabjerg rachlitz rademacher radmer radoor raeder rafaelsen rafn ragborg
raghunathan rahbek rahbæk rahimi rahmani rahn rahr rai rajovic ramadani ramic ramirez ramlov ramm ramsdahl ramsdal ramsgaard ramsing ramskov randeris randløv randrup ranfelt ransborg ransby
ranthe rantzau rasch rasksen rasmusen rasmussen rasmusson rasouli rath rathcke rathje rathjen rathleff rathmann rathsach rauff raun raundahl raunkjær raunsbæk ravnborg ravnholt ravnkilde
ravnsborg ravnsbæk ravnskjær rebbe rebsdorf rechnagel reckendorff redzepi reedtz reeh reenberg reese reffs reffstrup refsgaard refshauge refsing refslund refstrup reggelsen rehder reher
rehmeier rehn reib reich reiche reichel reichhardt reichstein reid reiff reiffenstein reimann reimers reinau reinert reiter reitz reitzel rejkjær rendbæk rendtorff reseke resen reumert reuss
reuter reuther reventlow revsbech revsbeck revsbæk rewers rewitz rexen reyes rezaei rezai riber ribergaard ricci richardsen richardy richelsen richter ricken riddersholm rieck riedel rieder
rieks riemann riemenschneider riemer rieper rigelsen riggelsen rigtrup riis riis-hansen riisager riisberg riise riisgaard riishede riishøj riising riisom rimmen rimmer rindal rindom rindsig
ringgaard ringive ringsing ringsmose ringtved risager rischel risgaard rishøj risom risum ritter ritz ritzau rix rixen roager robdrup roberts robertsen robertson robinson rodenberg rodian
rodkjær rodriguez rodríguez roed roelsgaard roepstorff roesdahl roesgaard roest rohde rohmann rohr rohrberg rohwedder rokkedahl rokkedal rokkjær rolandsen rold roldsgaard rolin roloff
rolskov rolsted romano romme rommedahl rongsted ronnenberg roos rosager rosbach rosberg rosborg rosdahl rosell rosenbaum rosenbeck rosenberg rosenbæk rosendahl rosendal rosenfeldt rosengaard
rosengren rosenkilde rosenkjær rosenkrands rosenkrantz rosenkvist rosenlund rosenmeier rosenquist rosenqvist rosenstand rosenstrøm rosenvinge rosgaard rosholm rosing roskjær roskvist rosleff
rosquist rossau rosschou rossel rossen rossi rossil rossing rosted rostgaard rostock rostrup rostved roswall rotbøl rotbøll roth rothausen rothberg rothe rothmann rotne rottbøll roug roulund
routhe rovsing rubak ruberg rubow rubæk rudbeck rudbæk rudebeck rudkjøbing rudolfsen rugaard rugholm runager rundstrøm runge rusbjerg russo ruus ryberg ryborg rydahl rydberg ryde ryder
ryding rydstrøm rygaard ryhl rylander ryom rysgaard ryttersgaard ræbild rævdal røder rødgaard rødsgaard rødtnes røhl røhling røjbæk røjgaard røjkjær rømer rønaa rønberg røndbjerg rønfeldt
rønholt rønn rønnest rønning rønnov rønnow rønsholt røntved røpke rørbech rørbye rørbæk rørdam rørstrøm røssel røssell røygaard rübner-petersen rügge rüsz rützou saaby saabye saatterup
sabani sabanovic sabbah sabic sabinsky sabroe sachmann sachse sadat sadeghi sadolin safar safi sahan sahl sahlertz sahlholdt saidi sajn sakariassen saksager sakæussen salehi salihi salihovic
sall salling salmonsen salomonsen salomonsson salskov salvesen samanci sambleben sams samsøe samuelsen samuelsson sanchez sandager sandahl sandau sandbeck sandberg sandell sanderhoff
sandersen sandfeld sandgaard sandgreen sandholdt sandholm sandholt sandorff sandstrøm sanggaard sangill sanimuinaq santos sarac sarauw saric sarikaya sarka sarup sarwar sassersen sattrup
sauer sauerberg saugbjerg saugmann saul saunte saust saxild saxtoft saxtorff saxtorph scavenius schaadt schaarup schacht schack schacke schackinger schacksen schade schafer schaffer schaksen
schaldemose schaltz schandorff schandorph schantz scharff scharling scharnberg schartau schau schaufuss schaumann schaumburg schaumburg-müller scheel scheffmann scheibel scheil schelde
scheller scherfig scherrebeck scheuer schibler schiellerup schierbeck schiermacher schiermer schierup schilling schimmell schioldan schiødt schiøler schiønning schiøth schiøtt schiøtz
schjelde schjerbeck schjerlund schjerning schjoldager schjødt schjønning schjørring schjøth schjøtler schjøtt schlaikjer schlander schledermann schleicher schleimann schlichter schlichting
schlichtkrull schlie schliemann schlosser schlünsen schlünssen schlüter schlütter schmedes schmidt schmidt-hansen schmidt-nielsen schmidt-petersen schmidtke schmiegelow schmith schmitt
schmücker schnack schnedler schneider schneidermann schnell schnipper schnoor schnor schnuchel schollert scholz schoop schou schouboe schoubye schougaard schousboe schousen schouw schov
schow schrader schram schramm schreiber schreiner schriver schroeder schroll schröder schrøder schubert schuldt schultz schultze schulz schulze schumacher schumann schunck schurmann schuster
schwabe schwalbe schwaner schwartz schwartzbach schwartzlose schwarz schweitz schwencke schwennesen schwensen schyberg schytt schytte schytz schäfer schäffer schæffer schødt schødts schøler
schøller schøn schønbech schønbeck schønberg schøndorff schønemann schønfeldt schøning schønnemann schønwandt schøsler schøtt schütt schütz schütze secher secilmis seebach seeberg seedorff
seeger seehausen seehusen seemann seerup seest segato sehested sehovic seibæk seidel seidelin seidenfaden seider seiding seidler seiersen seifert seiffert seiler seindal seirup seistrup
seitzberg sejberg sejersen sejerup sejthen seker sekkelund selander selch selchau seligmann selimovic sellebjerg sellerup selmani selmann selsmark selvarajah sembach semionsen semsen
senderovitz senger sennels sepstrup serritslev serritzlev serritzlew sert sertdemir serup sethsen sevel sevelsted severinsen sewohl shafi shaikh shala sharifi sharma shevchenko shrestha
sibbern sibbersen sibbesen sichlau siddiqui sidelmann sidenius sidor siebert siefert siegstad siegumfeldt sielemann sieling siem siemsen siersbæk sievers sievertsen siewertsen sigaard
sigersted siggaard sigsgaard sigtenbjerggaard sigurdsen sigurdsson sigurðardóttir sigurðsson sigvardsen sihm siig siim sikemsen silassen silberbauer silberg silkjær sillasen sillemann
sillesen simensen simmelkjær simmelsgaard simonsen simsek sindahl sindberg sinding sindt singertat singh sinkjær sivapalan sivertsen sjelle sjælland sjöberg sjøberg sjøgaard sjøgreen sjøgren
sjøholm sjølander sjølin sjørring sjørslev sjørup sjøstrand sjøstrøm skaalum skaaning skaanning skaarenborg skaarup skadborg skadhauge skadhede skafsgaard skafte skall skallebæk skallerup
skammelsen skands skarby skarregaard skatka skau skelmose skibsted skiffard skinnerup skjellerup skjelmose skjerning skjoldborg skjoldemose skjærbæk skjærlund skjærris skjødsholm skjødt
skjølstrup skjønnemand skjønnemann skjøt skjøth skjøtt skogemann skogstad skorstengaard skott skou skoubo skouboe skouenborg skougaard skourup skousen skovbjerg skovbo skovborg skovby
skovdal skovgaard skovgård skovholm skovlund skovmand skovsen skovsgaard skovshoved skovsted skrubbeltrang skrydstrup skræddergaard skrøder skydsgaard skydt skyt skytt skyum skånstrøm
skærlund skødt skøtt slavensky slej slemming slente sletting slivsgaard slothuus slott slumstrup slyngborg sløk smajic smajlovic smedegaard smedemark smidemann smidstrup smidth smith smitt
smærup snabe snejbjerg snejstrup snitgaard snoer sodemann soelberg sofussen sohn solberg solgaard soll sommerlund sonberg sondrup sonn sonne sonne-schmidt sonnenborg sonnesen sonnichsen
sorgenfrei sorth soysal spaabæk spaanheden spange spangenberg spanggaard spangsberg sparrevohn sparvath specht spenner spiegelhauer splidsboel spliid spohr sponholtz springborg sprogø
sprogøe spuur staack staal stabell staberg stach stadager stadsgaard staffe staffeldt stagaard stagis stagsted stahl stahlhut stahlschmidt stamm stan stangerup starck starcke starup staub
staugaard staun stauning staunsbjerg staunstrup stausbøll stausgaard stausholm stavad stecher steenberg steenbjerg steenfeldt steengaard steenholdt steenholt steensen steensgaard steensig
steenstrup steentoft stefansen stefansson steffens steffensen stegelmann stegger stegmann stehr steiner steiness steiniche steinicke steinlein steinmeier steinmejer steinmetz steinmüller
stenberg stendahl stender stenfeldt stengaard stenger stenholt stenkilde stenkjær stennicke stensballe stensbjerg stensdal stensen stensgaard stenshøj stenstrøm stentoft stenum stenz
stephansen stephensen sternberg sterndorff sternkopf sterup stevn stevnhoved stevns stevnsborg stidsen stie stigaard stigsen stisen stitz stjernholm stobbe stobberup stochholm stockmarr
stoffersen stoffregen stoica stojanovic stokbro stokbæk stokholm stoklund stolberg stoltenberg stoltenborg stoltz stoltze storch storck storgaard storkholm stormgaard stougaard stougård
stounberg stoustrup stovgaard straarup strandberg strandbygaard stranddorf strandgaard strangholt strarup strate strauss strecker stricker stripp struckmann strunck strunge struntze struve
stryhn strøbech strøh strømberg strømgaard strømsholt strømsted strøyberg stubberup stubgaard stubkjær studsgaard studstrup stuhr sturm styrbæk stæhr stærkær stærmose støchkel støckel
støckler størner størup støttrup støving støy stück stürup sudergaard suenson suhr suljic sulkjær sundahl sundberg sundgaard sundstrup sundstrøm sunesen sunke sunne surrow susgaard suurballe
svalgaard svanberg svanborg svaneborg svanholm svarre svarrer sveigaard sveistrup svejdal svejgaard svejstrup svendgaard svendsen svendsen-tune svendsgaard svennesen svenningsen svennum
svensen svensgaard svenson svensson svinding svindt svinth svith svitzer svoboda svoldgaard svolgaard sværke syberg syhler sylvest sylvestersen syndergaard sztuk szymanski sánchez særkjær
sæther søberg søbye søderberg søderholm søderlund sødring søe søe-jensen søeberg søeborg søegaard søemod søes søfeldt søgaard søgaard-hansen søgård søholm søholt søjberg søjbjerg sølbeck
sølberg sølling søllingvraa søltoft sølvkjær sølvsten søndberg sønderby sønderbæk søndergaard søndergård sønderholm sønderkær sønderlund søndermark søndermølle sønderskov sønderstrup
sønderup søndervang sønnichsen sørensen søsted søvsø sütcü taagaard taaning taarnby taarup taasti tagesen tamang tamberg tanderup tandrup tang-petersen tangaa tanggaard tapdrup tarbensen
tarp tarpgaard taskin taskiran taspinar tastesen taul tausen taylor taş teglbjærg teglers teglgaard teichert teilmann tekin teksen tellefsen tellerup tengstedt terkelsen terkildsen termansen
tersbøl tesch testrup teut thaarup thagaard thalund thamdrup thams thangarajah thaning thanning thapa thastum thau thaulow thaysen thede theede theil theilade theilgaard theill theilmann
theisen thejls thellefsen thellufsen themsen theodorsen therkelsen therkildsen therp thers thesbjerg thestrup thiel thiele thielke thielsen thiemer thiemke thiesen thiessen thiim thillemann
thillerup thimm thimsen thinesen thinggaard thingholm thingvad thinnesen thirstrup thirup thisgaard thoby thode thodsen thoft tholander tholstrup thomasberg thomasen thomassen thomhav
thommesen thompson thoms thomsen thomson thonesen thoning thorbek thorbjørnsen thorborg thorbøll thordal thordsen thorenfeldt thorgaard thorhauge thorin thorius thorkildsen thorlacius
thorlak thorleifsen thorlund thormann thorn thornberg thorndahl thorndal thorngaard thornton thorsager thorsen thorsgaard thorslund thorsson thorst thorsted thorsteinsson thorstensen thorsøe
thorup thorvaldsen thorø thorøe thostrup thougaard thoustrup thrane thranholm thrue thrysøe thude thuen thuesen thulesen thulin thullesen thulstrup thun thunberg thunbo thunø thusgaard
thustrup thybo thye thygesen thykier thykjær thylkjær thylstrup thyregod thyrrestrup thyrring thyrsted thysen thyssen thystrup thøfner thøgersen thøisen thønnings thøstesen tidemand
tiedemann tiedt tietze tillisch tilsted timmerby timmermann tind tindbæk tinggaard tingleff tipsmark tirpan tirsgaard tirsvad tittussen tjell tjellesen tjerrild tjørnelund tkachenko tobberup
tobiasen tobiassen tobiesen tofft toft-nielsen toftdahl toftdal toftebjerg toftegaard tofteng toftgaard toftum tokkesdal tokmak toksvig tolbod tolborg tolderlund tollund tolstrup tonnesen
tonnisen tonsberg tonsgaard topal topcu topp toprak topsøe-jensen torbensen tordrup tornbjerg tornvig tornøe torp torpe torres torstensen torstensson tost toth toubro toudahl tougaard
tousgaard toustrup tovgaard toxværd trab traberg trabjerg trads tramm trampedach tranberg tranekjer trangbæk tranholm trankjær tranum traore trasborg traulsen trautner trebbien treldal
treschow tribler trillingsgaard trinderup troelsen troelsgaard troensegaard troest troldborg tromborg tronier trosborg trudslev truelsen truesen træholt trærup trøjborg trần tufvesson tukula
tulinius tullberg tullin tulumcu tuncer turner tuxen tvarnø tved tvede tvergaard tvermoes tvermose tversted tvilum tybjerg tychsen tygesen tylvad tyrrestrup tøfting tøgersen tølbøll tømmerup
tømming tønnersen tønnesen tønning tønsberg tørnqvist tørnæs tørsleff tøstesen tøttrup tüchsen tümmler türk türkoglu ubbesen ucar udby udengaard udsen uggerhøj uglebjerg uhlmann uhrbrand
uhre uhrenfeldt uhrenholdt uhrenholt uhrskov uitsatikitseq ulbrichsen ulbæk uldahl uldall ullah ullerup ullum ulnits ulrichsen ulriksen ulsø ulsøe ulusoy underbjerg ungermann ungstrup
unnerup ursin urth urup uslu ussing ustrup uth utoft uttrup utuaq utzon uysal uzun vaaben vaabengaard vadmand vadsholt vadstrup vahl vajhøj valbjørn valente valentiner valeur vallentin
valsted vammen vandborg vanggaard vangkilde vangsgaard vangsted vangstrup vangsø varberg varming vasegaard veber vecht vedel vedelsby vedersø vedsmand vedsted vedstesen vegeberg vegger
veggerby veirum veise veith vejgaard vejlby vejlgaard vejlin vejlstrup vejlø vejrup velling vemmelund vendelbo vendelboe veng vennike venning ventrup ventzel venø verdier vergmann vergo
vermehren vernersen verwohlt vestberg vesterager vesterby vesterbæk vesterdahl vesterdal vestergaard vestergård vesterholm vesterholt vesterlund vestermark vestersager vesterskov vestesen
vesth vetter vetterlain viberg vibholm vibjerg vibæk vick vidkjær vidriksen vienberg viereck viese viftrup vigh vigsø viholt vikkelsø vilain vilhelmsen vilholm villadsen villefrance
villekjær villesen villsen villumsen vilsbøll vilsen vilsgaard vilstrup vinberg vincentz vindberg vindelev vinderslev vindfeldt vindum vingaard vingborg vingtoft vinholt vinstrup vinten
vinterberg vinther vinther-jensen vinum virtanen visby visholm viskum vissing vistesen vistisen vistrup vitting vittrup viuff vium vodder voergaard voetmann vogel vogelius vogelsang vogensen
vognsen vogt vohnsen voigt voldby voldsgaard voldstedlund voldum volke volkmann vollertsen vollmer volsing voltelen vonsild vorbeck vork vorm vorre vorup vosgerau voss vous vraa vulpius
vural vyff væggemose værum vølund waaben wacher wachmann wadstrøm wadum wagener wahl wahlberg wahlgren wahlstrøm waidtløw walbom walbum waldorff wallin walløe walsh walsted wamberg wammen
wamsler wandahl wandall wandel wang wanscher warberg warburg warncke warner warrer warsame warthoe wass wassmann watson weber wedderkopp wede wedege wedel wedell wedell-wedellsborg weeke
weesgaard wegeberg wegener wegge wegner wehlast wehner weibel weichel weidemann weidich weiergang weigelt weiglin weihe weihrauch weikop weiland weile weimann weimar weinreich weirsøe weis
weisbjerg weise weiss weitemeyer weitling weje welander wellejus wellendorf wellendorph weltz wendel wendelboe wendt weng wengel wenneberg wennerwald wenning wenzell werenberg werge wermuth
wernblad werngreen werther wessberg wessel wesselhoff wessman westberg westen westenholz westerberg westerdahl westergaard westergren westergård westermann westh westhausen westmark westphal
westphalen westphall westrup wetche wettergren wewer whitcombe wibe wiberg wiborg wibrand wibroe wichmand wichmann wickstrøm widding widenborg wied wiedemann wieland wielandt wiemann
wienberg wiese wiggers wigh wihlborg wiig wiik wiinberg wiinblad wiingaard wiinholt wiis wikke wilche wilde wildt wilhardt wilhelmsen wilhjelm wilken wilkens wilki willadsen willatzen wille
willemann willems willer willert willesen williams willumsen wilms wilquin wils wilson wilstrup wimmer winberg winckelmann winckler windeballe windfeld winge winkel winkelmann winkler
winsløw winterberg winterskov winther winum wirenfeldt wisborg wisler wismann wismar wisniewski wissing wistisen wistoft withen witt witte wittendorff wittenkamp witthøft wittorff wittrock
wittrup witzel wiuff wium wivel wiwe wiśniewska wiśniewski woer wogensen wognsen wohlert wohlgemuth wojcik wolff wolffbrandt wolfsberg wollenberg woller wollesen wolsing wolstrup wolter
wolthers wong wonsild wonsyld worning worsøe wortmann wounlund wozniak wraa wraae wrang wridt wriedt wright wrisberg wrona wu wulff wulff-høyer wulffeld wæhrens wæver wójcik wøbbe wøhlk
wøldike würtz würtzen xu yagci yapici yding yigit yildirim yndgaard yorulmaz yousefi yssing ystrøm yttesen ytting yurdakul yücelbas yıldırım yıldız yılmaz zaar zabel zabell zachariasen
zachariassen zacho zahle zaman zamani zangenberg zarp zastrow zeberg zeciri zederkof zeeb zeeberg zehngraff zeuner zeuthen zhang zhao zheng zhou zhu ziberi zibrandtsen ziegler zielinski
zielińska zielke zilmer zilstorff zimling zimmer zimmermann zinck zingenberg zinglersen zinn ziska ziyanak zobbe zoega zubcevic zuschlag zwisler zøllner åberg åkerlund åkesson æbelø ægidius
ærenlund çelik çetin ólafsson öcal özcan özdemir özel özer öztürk øberg øbro ødegaard ødum øelund øgaard øgendahl øhlenschlæger øksnebjerg øland ølgaard øllgaard ørberg ørgaard ørnbøl
ørndrup ørneborg ørnsholt ørnskov ørnstrup ørntoft ørom ørskou ørskov ørtenblad ørting ørtoft ørts ørvad østberg øster østerballe østerberg østerby østerbye østergaard østergaard-nielsen
østergård østerlin østerlund østermark østervig østrup øvlisen øxenholt øzcan øzdemir øzer øztürk ücler ünsal şahin şimşek
`
  .trim()
  .split(/\s+/);
