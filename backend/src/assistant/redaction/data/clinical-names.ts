/** People whose name an illness, a sign or a method bears. */
export const EPONYMS: readonly string[] = `
addison alzheimer angelman apgar asperger babinski baker barrett bartholin basedow bechterev bechterew behcet behçet bell borrelia boston braxton broca brudzinski burkitt charcot chiari
coombs coxsackie creutzfeldt crohn cushing danlos down duchenne dupuytren ebola ehlers epley epstein ewing fabry fallot giardia gilbert glasgow goodpasture graves guillain hallpike hashimoto
heberden heimlich henoch hicks hirschsprung hodgkin hughes huntington kaposi kawasaki kernig kiel klinefelter korsakoff lasegue latarjet ledderhose legionella lewy lyme lynch mantoux marfan
mcburney meckel meniere menieres menière morton munchausen münchausen noonan osgood paget parkinson perthes peyronie prader quervain ramsay raynaud reiter rett reye romberg rosacea
salmonella schatzki scheuermann schlatter schönlein sever sjögren sjøgren still sudeck tietze tourette trendelenburg turner valsalva waldenström wernicke willi wilms wilson wolff zenker
zollinger
`
  .trim()
  .split(/\s+/);

/** Medicines, as they are written with a capital. */
export const MEDICINES: readonly string[] = `
abilify acetylsalicylsyre aciclovir aclasta adalat adrenalin aerius albyl alendronat alfuzosin alimemazin alkeran allopurinol alprazolam altermol alvesco amitriptylin amlodipin amoxicillin
ampicillin anafranil anoro antabus apixaban apovit aprovel arcoxia arimidex aripiprazol aspirin atacand atarax atorvastatin atozet atrovent augmentin avamys avonex azathioprin azithromycin
baclofen bactrim baklofen balancid benylan berodual betapred betnovat betolvex bisoprolol bonviva botox bricanyl brintellix bromam brufen budesonid buprenorfin bupropion burinex buscopan
candesartan canesten carbamazepin celebra cellcept cerazette cetirizin champix cialis cilest ciloxan cipralex ciprofloxacin circadin citalopram clarithromycin clexane clindamycin clopidogrel
clozapin codein concerta contalgin conversion cosylan cozaar creon crestor cymbalta daivobet daktacort dalacin daonil deltison denosumab depakine depo-provera dermovat desloratadin
desogestrel detrusitol diclofenac dicloxacillin diflucan digoxin dilantin dimax diovan dipentum dolol doxycyklin duac duaklir duloxetin duphaston eduscho efexor elidel eliquis ella ellaone
elocom elocon eltroxin elvanse emconcor emgality enalapril enbrel endometrin engerix enstilar entocort entresto epiduo epipen eryfer erythromycin escitalopram esomeprazol estradiol
etoricoxib eucreas euthyrox eutyrox evista evra ezetimib felodipin femar femilet fentanyl ferro ferroduretter finasterid flagyl flixonase flixotide floradix florinef flovent fluconazol
flunitrazepam fluoxetin fluticason folimet folinsyre formoterol forxiga fosamax fragmin fucidin fucidine fucithalmic furix furosemid gabapentin gardasil gaviscon gestinyl gestoden glucophage
harmonet hedrin hexa hirudoid hjertemagnyl humalog humira hydrokortison ibumetin ibuprofen imdur imigran imodium imovane imurel incruse inderal innohep insulatard insulin invega isoptin
janumet januvia jardiance jaydess jext juvela kaleorid kenalog keppra kestine ketogan kinapril klexane klorhexidin kodein kodimagnyl kyleena lactulose lamictal lamotrigin lansoprazol lantus
laxoberal leponex lerkanidipin letrozol levaxin levemir levonorgestrel linicin lipitor lisinopril listerine litarex lithium livial locoid lodotra loratadin losartan losec lucentis lyrica
madopar magnesia magnyl malarone malonetta marevan marvelon medrol melatonin mercilon metadon metamizol metformin methotrexat metoprolol metronidazol microgyn microlax microstad migard
milvane minulet mirapexin mirena mirtazapin modafinil monuril morfin mounjaro movicol multaq mycostatin mysimba naltrexon naproxen naramig nasacort nasobec nasonex natriumfluorid nebilet
neoclarityn nexium nicorette nicotinel nicotinell nitrofurantoin nitroglycerin nitrolingual nix nordaz norditropin norgesic noriday novofem novonorm novorapid novynette nozinan nystatin
olanzapin omeprazol omnic ondansetron orap orlistat otrivin ovestin oxapax oxazepam oxycodon oxycontin oxynorm ozempic palexia pamol panodil pantoprazol paracetamol paroxetin penicillin
penomax pentasa persantin pevaryl phenergan picoprep pinex pinloc plaquenil plavix ponstan postinor pradaxa pravastatin prednisolon pregabalin primcillin primolut primperan prolia
promethazin propranolol proscar protopic prozac pulmicort qlaira questran quetiapin quinine ramipril ranitidin relpax relvar remeron remicade renitec rennie requip retin-a rhinocort
rifampicin risperdal risperidon ritalin rivaroxaban rivotril roaccutan rosuvastatin rozerem rybelsus salamol salmeterol saltvandsnæsespray samarin saxenda selexid sepat serenase seretide
sereupin seroquel sertralin sildenafil simvastatin sinalfa singulair sinquan skinoren sobril solian sotalol spasmofen spiriva spirix spirocort spironolacton stalevo stesolid stilnoct
strattera suboxone sumatriptan symbicort synalar tambocor tamiflu tamoxifen tamsulosin tavegyl tegretol telfast terbinafin teriparatid theralen thyroxin tibolon tilade timolol tolvon topimax
toviaz tradolan trajenta tramadol trelegy treo trimbow trimethoprim trimopan trisekvens trulicity truxal twinrix ultibro uvb vagifem valium valproat valtrex vancomycin venlafaxin ventolin
ventoline verapamil vesicare viagra vibradox victoza viregyt voltaren vyvanse warfarin wegovy wellbutrin xalatan xanax xarelto xeplion xolair xylocain xyloproct yasmin yasminelle yaz zaldiar
zantac zarator zebinix zofran zoladex zolpidem zomig zopiclon zovirax zyban zyprexa zyrtec
`
  .trim()
  .split(/\s+/);
