// Packs VADER's lexicon file (github.com/cjhutto/vaderSentiment, vader_lexicon.txt) into src/locales/en/vader-lexicon.ts:
//   node --import ../../scripts/bench/register-typescript.mjs scripts/pack-lexicon.mjs path/to/vader_lexicon.txt
// Words in alphabetical order, each as the number of letters it drops from the end of the word before (0-9, A-Z) and
// what it adds: endings repeat, so this packs closer than the length of what is shared. Ratings, in steps of 0.4,
// as one letter per word: sides are told apart as well by these as by ten people's means; words within a quarter of a
// point of neutral say too little to be carried along, and of those with a learned ending only what people write
// is. Words that are hardly ever written to a shop are left out. 25 KB gzip written plainly, 6 KB so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentiment } from '../src/locales/en/sentiment.ts';
import { ratingOf } from '../src/sentiment/rating-of.ts';

const LENGTHS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STEP = 0.4;
/** Of a word without a rating. */
const NONE = 'k'.charCodeAt(0);

/** Endings of learned words and of whoever does something: of the words that have them only what people write is kept. */
const LEARNED =
  /(ness(es)?|isms?|ists?|istic(ally)?|i[sz]ations?|i[sz]ers?|ities|[ai]bility|ative(ly)?|[eo]rs|headed|hearted|men|hoods?|ships?)$/;
const WRITTEN =
  /^(happiness|unhappiness|sadness|kindness|illness|sickness|weakness|loneliness|rudeness|madness|goodness|forgiveness|helplessness|sweetness|fairness|unfairness|bitterness|carelessness|stiffness|politeness|laziness|thoughtfulness|usefulness|uselessness|messiness|emptiness|freshness|greatness|slowness|readiness|criticism|optimis[mt]|pessimis[mt]|racis[mt]|racists|sexis[mt]|terroris[mt]|fascist|vandalism|professionalism|specialist|perfectionist|pities|apologi[sz]er|miser|wiser|optimistic|pessimistic|idealistic|(in)?ability|flexibility|reliability|profitability|respectability|vulnerability|liability|creative|negative|appreciative|innovative|argumentative|friendship|hardship|worship|lighthearted|livelihood|women|bothers|favors|murders|spammers|losers|winners|killers|haters|supporters|volunteers)$/;
/** Rated for a part of them that they have nothing to do with: plants, tools, what is on a menu; or written to nobody. */
const LEFT_OUT = new Set(
  `
    aas aayf abducted abduction abductions abhor abhorred abhorrent absentee absolve acceptant acceptation
    acquitting acrimonious actives admiral admiralty admires admonished adorations adorer adornment adornments
    adventuresome adventuress adventuresses adventuring adversarial adversary adversely adversity affectional
    affectionless aggress aggresses aggressing aggressivity aggressor aghast agitational agog agonise
    agonising alas alienation alol amazonstone ambivalent ambw aml amor amoral amorality amoretto amorino
    amoroso amorous amort amortise amortizable amortized amortizes amortizing amusable amuser amusia amusias
    angerly anguish anguished anguishes antagonize antagonizes antagonizing apathetically apathy apocalyptic
    appease appreciator appreciatory apprehensible apprehensions apprehensively assassination assurgent
    assuror atab attractancy attractant attractor audacious aversion aversions aversive aversively avid
    avoidances avoider awardable awardee awardees awarder awol axed ayor bailout bamboozle banish bankster
    bastardies bastardise bastardize bastardy battlefield battlefront battleground battlegrounds battlement
    battler battlewagon beatific beaut beauteous beautician beauticians beautification beautifuler benefic
    benefice beneficence beneficences beneficent beneficiate beneficiation benefitting benevolence benevolent
    benevolently benign benignancy benignant benignantly benignity bereave bereaving bfd bfe bffn bitchery
    bitterbrushes bittering bitterish bitterns bittersweet bitterweeds bl blamable blamer blameworthy
    blesseder blesser blithe boldface boreal borecoles borer boresome botheration brainwashing brightener
    brights brightwork brilliancy brilliantine brilliantines brilliants brutalise brutalize brutalized bsod
    btd buoyant burdensome bwahaha bwahahah bz captivated censor censored chagrin challengingly champ
    champaigns champed champertous champignon champing champion championed championing champions champy
    charitable charity charmeuse charminger chastise chastises chastising cheerfuller cheerfullest cheerlead
    cheerleader cheerleading cheerleads cheerled cheerless cheerlessly cherishable cherisher chucklehead
    chuckleheads chuckler chucklesome chucklingly cleverish coerced collide collides colluding combats
    comedian comedic comedienne comediennes comedo comedones comedown comfortless compassion compassionate
    compassionated compassionates compassionating compassionless conciliate condemn condemnation condemns
    confrontation confrontational confusional consolable conspiracy constrained contagion contagious contempt
    contemptible contempts contemptuous contented contentious contentment contestable contradictable
    contradictious contradictor contradictories convivial corpse cover-up coward crazyweed creatinine
    creativity creditworthy crestfallen criticizable crudes crueller cruellest cruelties cutesie cutesier
    cutesy cutey cuteys cutie cutiepie cuties cwot cynic cynical cynics damnable damnation damnations
    damnatory damnedest damnify daredevil daring daringly darings darkest darlingly dauntless daze dazed
    deadlock dearest dearie dearies dearth dearths deary debonair decay defeature defector defenceman defender
    defenseless defensible defensively defensives defiant degradable degradation degradations degrade
    degrading degradingly dehumanize deject delectable delectables delicates delicatessen demoralized denounce
    depressible depressor depressurize deprival deprivals deprivation depriver deride derision despaired
    despairing despairingly despairs despisement despondent destruct destructible destructively destructivity
    detached detain detention determinable determinacy determinantal determinate determinations determinator
    devastator devil deviled devilfish deviling devilish devilishly devilkin devilled devilling devilment
    devilments devilries devilry devils deviltries deviltry devilwood devote devotee devotees devotement
    devoting devotion devotional diffident dignify dignitaries dignitary dignity dilemma direful disbelieve
    discomfortable disconsolate disconsolation discord discourageable discredited disguise disheartenment
    disillusion disillusioned disillusionment disinclined dismay disparage disquiet dissatisfactory dissatisfy
    distractable distractible divination divinations divinatory divine divined diviner divines diving divining
    divinise divinity divinize dodging dolorous dominance dominate dominations dominatrix dominatrixes doom
    doomed dooming dooms doomsayer doomsaying doomsday doomster doomy dork dorks dorky doubtable doubtless
    downcast dreadlock dreadnought dreary droopy drown dud dullard dulling dullish dulls dullsville dully
    dumbbell dumbcane dumbfounded dumbfounder dumbfounding dumbfounds dumbhead dumbheads dumbing dumbly dumbs
    dumbstruck dumpcart dumpings dumpish dumpling dumplings dumpster dupe dwell dx dynamical dynamite
    dynamited dynamiter dynamites dynamitic dynamometer dynamometric dynamometry dynamos dynamotor easel
    easement easements ecstacy ecstasies ecstatics eerie eery egotistical elation elegancies elegancy
    embarrassable embittered embrace empathetic emptins enchanted encourager energetic energetics energise
    energize engrossed enlighten ennui enrapture enslave enslaved enslaves enterprising enthral enthuse envier
    envies envious envy esteemed euphoric eviction evildoer evildoing eviler evilest eviller evillest excelled
    excellency excelling excelsior excitable excitant excitants excitation excitatory exciton excitor
    excruciates excruciation excruciations exhaustible exhilarated exhilarates exonerate exonerating exploits
    exploration explorations exuberant exultant exultantly fad failingly failings faithless falsify fame
    fantasticality fantasticate fantastico farce fascist fatality faultfinder faultfinding faultier faultiest
    fcol fearfuller fearfullest fearless fearlessly fearsome feeble felony ferocious ferociously ferocity
    fervent fervid festivalgoer festivity feud feudal feudality feudalize feudary feudatories feuded ff
    fidgety fiery fiesta fiestas fighter fightings fkm flatter flattered flatterer flatteries flattering
    flatteringly flattery flees flirtation flirtatious flirter flirts flop flunk flunked flunkey flunkeys
    flunky foaf foeman foes foetid foetor foolery foolfish foolhardy foolisher foolscaps forbiddance forbidder
    foreclosure foreclosures forgiver fought foughten freakish freakishly freakout freaky freebased freebases
    freebasing freebee freeboard freeboot freebooter freeborn freedman freedwoman freeform freehand freehanded
    freehold freelance freelancing freeload freeloader freemartin freemasonry frees freesia freestanding
    freestyle freethinker freethinking freeware freewheel freewill freewriting freezingly frenzy friendless
    friendlies friendlily frisky frowning fubar fud fumeless fumelike fumer fumet fumets fumette funned
    funnelform funnels funner funning funnyman fwb fysa gag gagged gallant gallantry generosity genial gga
    giddy giggle giggler giggles gigglingly giggly gigo gj gla glamorise glamorises glamorize glamourize glee
    gloom gloomed gloomier gloomiest glooming glooms gloomy glorification glorify gloriole glum goddams
    gossiping gossipmonger gossipped gossipping gossipry gossips gossipy graced gracefuller gracefullest
    gracile graciles gracilis gracility gracioso grandee grandeur gratefuller gratification gratify gratifying
    gratin gravel graveless gravelled gravelling graven graveside gravesides gravestone graveyard greediest
    greeds greenwash greenwashing grievant grieve grieves grieving grim grimace grimaced grimaces grimalkin
    grime grimed grimes grimily griming grimly grimmer grimy grin grinned grinner grinning grins grossed
    grosser grosses grossing grossular grossularites grouch grouched grouches grouchy guiltily guiltless
    gullible hagd hagn hago hailed hak happing hardier harmonic harmonica harmonious harmonise harmonium
    harmonize heartbreak heartbreakingly heartbreaks heavenward heroic heroical heroicomic heroicomical heroin
    heroine heroines heroize heronries herons heros hesitance hhoj hhok honoraria honorarium honoree honorific
    honorifically honourer hooligan horrent huckster hugz humerous humoral humoresque humoring hurrahed
    hurrayed hurtle hurtles hurtless hurtling hysteria hysterics idealess idealise idealised idealising
    ideality idealize idealized idealizes idealless idealogues idealogy ignorable ignorami ignoramus ijs ilu
    iluaaf immobilized immoral immorality immortal importancies importancy imposing impotent impressible
    impressment impressments impressure imprisoned inaction incapacitated incensed indestructible indoctrinate
    indoctrinated indoctrinates indoctrinating ineffectuality infatuation inferiority inflamed inhibit
    inhibited inhibiting inhibition inhibitions inhibitor inhibitory innocency inquisition inquisitive
    insincerity insipid inspirator inspiratory inspirit inspirits intellection intellectively intellectuality
    intellectualize intellectualizing intellectually intellectuals intelligencer intelligences intelligential
    intelligentsia interrogated interruptible interruptor intimidatory intrigues invigorate invigorated
    invigoration invigorator invincible invulnerable iou irrationality irresolute isolator jaded jailed jaunty
    jealz jeopardy jewel jho jhomf jocular jokester jokey jolliest jollification jollify jollity jolly jovial
    joyance joyfuller joying joyless joylessly joyridden joyride joyrode joystick jubilant kewl kfy killdeer
    killdees killingly killjoy killock kissable kmuf lackadaisical lament lamentable lamentation lamenter
    lamer lames laoj laughingstocks lawl leet lenient lethargic lethargy libelous libertarian libertine
    libertines litigious livelong lmbao lmso lobbying lonesome longings loom lossy louse louseworts lousily
    lowball lowballed lowborn lowboys lowbred lowbrow lowbrows lowdown lowe lowed lowercase lowerclassman
    lowermost lowery lowing lowish lowlander lowlier lowliest lowlife lowlifes lowlight lowlights lowlihead
    lowlives lowly lown lowse lts luckie lucking luckless lugubrious lulz lunatics lurk lya lyb lyl lylab
    lylas lylb madder magnifical magnification magnifico maniacal melancholia melancholiac melancholias
    melancholic melancholics melancholies melancholy menace meriting meritocracy meritocrat meritocrats
    meritorious meritoriously merriment merrymaker merrymaking merrythought methodical mirth mirthfully
    mischiefs miser miserere misericordes misgiving mlm mmk mml mofo molest molestation molestations molests
    mongering monopolize mooch moodiest moody mope moping moronity mourn mournfuller muah mubar mumpish
    murderee murderess murderous musm mwah nagana naggingly naggy nasturtium nbif neaten neatened neatherd
    nerd nerdiest neurotics nfc nfw nicety nimby nimjd nimy nitl nme noble noyb ntmu numberable numbfish
    numbles nurtural nurturance nurturant nurture obliterate obliterated obsess obsessional obsessively
    obstinate offenseless okays ominous opportune oppressive optimality optionless outcry outmaneuvered
    outreach overreacts oversells oxymoron painfuller palatable panicle paradox paranoiac paranoiacs parley
    partyer passion passional passionate passionflower passionless passive passively pathetical peaceable
    peacefuller peacefullest peacekeeper peacekeeping peacemaker peacemaking peacenik peacetime peculiarly
    pensive perfecta perfectas perfectible perfective perfectively perfectivity perfecto peril perjury
    perpetrator persecute persecuted persecutes persecuting perturbed perverse perversion perversity
    pervertedly perverting petrifaction petrifactions petrifications petrified petrify petrifying pettiest
    phobia phobic picturesque pileup pique pissant pissants pissoir piteous pitiable pitied pitier pities
    pitifuller pitifullest pitiless pityriasis pleasanter pleasantry pleasureless pmbi pmfji pmji poised
    poisonings poisonwood popularise popularises popularize praiseworthily pray prejudicial prejudicially
    pressureless pressurise pressurize prettied pricked pricker pricket prickets prickle pricklier prickliest
    pricky prison privileging prizefighter prizefighting prizefights prizewinner prizewinning problematical
    profiteered profiteering profiter profiterole profitwise prominent promiscuity promiscuous promiscuously
    promisee promisor propaganda prosecute prosecution prosperous protesting pseudoscience ptl pu pukka
    punitive quaking radian radiance radiancies radiancy radiant radiantly radiants ragee rancidity raped
    raper rapeseeds raping rapture rapturous ratified rebel rebeldom rebelled rebelling rebellion rebellious
    rebelliously recession redeemed regretter reinvigorate reinvigoration rejectee rejector rejoice rejoicing
    relaxant relaxin relaxins reliefs relievable relievo reluctancy remorseless repress repressible repression
    repressor repressurize repulse resentence resentful resentfully resentment resignedly resolvable resolvent
    resolver restful revengeful revengefully revered richened richening richens richly rigid rigidification
    rigidify rigidity rigorous rigorously riot riskless robed robing robs roflcopter roflmao romancer romances
    romancing romanticise romanticising romanticize romanticized romanticizing rotfl rotflmao rotflmfao
    rotflol rotgl rotglmao ruderal rudesby ruinable ruinate ruinated ruinates ruinating ruination ruinations
    ruing safecracker safecracking safekeeping safelight safetyman sapfu savageries savagery scapegoat
    scarecrow scaremonger scold scorn screwballs screwbean screwdriver screwier screwworm screwy scrumptious
    scrumptiously securement securest securitize securitized securitizes sedition seditious seduced sentencing
    sentimental sentimentalise sentimentalising sentimentality sentimentalize serene sete sfete shakeable
    shakedown shakeouts shakeup shamefaced shamefast shitake shitakes shittim shittimwood shockable shockproof
    shrew shyer shying shylock shylocked shylocking shylocks shyly shyster silencing sillies sinful
    singleminded sinister skeptics slavery slaw sluttiest sluttish smarted smartie smilax smilingly smog
    smother smothered smothery smugger smuggest smuggle smuggler smuggling snobbery snobbier snobbiest snub
    snubbed snubbing sob sobbed sobbing sobering sobs solemn solemnified solemnifies solemnify solemnity
    solemnize solemnized solemnizing solemnly solidarity somber sorrow sorrows soulmate spiritless spite
    spites splendent splendiferous splendiferously splendorous splendour splendrous sprightly squelched stab
    stabbed stabs stamina stammer stampede startle startled startlement startler startles startling
    startlingly starve starved steadfast stealable stealings stealthier stealthiest stenches stenchy
    stereotype stifled stinkard stinkards stinkbugs stinkhorns stinko stinkpot stinkpots stinkweed stout
    strainer strangled stressless stressor strongbox stronghold strongish strongman strongyl strongyloidosis
    stubbornest stutter submissive subversive succeeder succession successional successive successor sulking
    sulky sullen sunshiny supremacies supremo surefire surefooted surety surprisal surprisals sux swak swindle
    swindles tantrum tard teaseled teaseler teaseling teaselled teaspoonfuls teaspoons tendered tenderer
    tenderest tenderfeet tenderfoots tenderheartedly tendering tenderizes tenderizing tenderloins tensional
    tensioned tensionless terrorless tgif thankfuller thankfullest thieve thieved thwarting tia timorous tits
    tmi tolerances toothless torturer totalitarian toughie toughish toughy tout tragedian tragedienne
    tragediennes tragical tranquiler tranquilest tranquility tranquilize tranquilizing tranquillest
    tranquillity tranquillizing tranquilly traumata traumatise traumatising traumatize traumatizes treason
    treasonous treasurable treasured treasures treasuring treasury tremble tremulous tricker trickie trickish
    trickledown trickly tricksy triumphal triumphant trivialise trivialising triviality trivialize trivium
    troublemaking trustable trustbuster trustfully trustier trusties trustily trustless trustor tumor turmoil
    tyvm uglies uglification uglified uglify uglily uncompelling undermine unequal unequaled uninvolving
    unlovable unlovely unloving unresearched unsavory untarnished upsetter urw vain vanity vbg vbs vested
    vexation vexing victimise victimising victimize victimized victimizes victimless victimologies victimology
    vigilant vigor vigorish vigorishes vigoroso vigorously vigour vigours villain villainous villainously
    villains villainy vindicate vindicated vindicates vindicating vip virtueless virtuosa virtuose virtuosi
    virtuosic virtuosity virtuoso virulent visionary vitalise vitalising vitality vitalize vitriolic vivacious
    vociferous vulture vwd vwp walkouts wanker warfare warfares warmish warmonger warmouth warmouths warred
    warring wd weakfishes weakish weaklier weakliest weakling weakside wealthiest weapon weaponry weapons weep
    weeper weepie weepier weepiest weeping weeps weepy weirdie welladay wellaway wellborn welldoer welled
    wellheads wellies wellsite wellspring wept whimsical whiney whore whored whoredom whorehouse whorehouses
    whoremaster whoremonger whoreson wickedest widowed wilco wimp wimpish wimples wimpy winnow wiseacre
    wiseass wisecracked wisecracking wisecracks wised wiseguys wiselier wiseliest wisenheimer wisents wises
    woe woebegone woeful woes woesome woo woot worriedly worriment worrit worrits worrywart worshiped
    worshipless worshipped worshipper worshipping wowed wowing wows wowser wp wrathful xd xlnt xoxo xoxozzz
    xqzt xtc yearning yeees youthful yoyo yvw ywia zealot zealots zealous zzz
  `
    .trim()
    .split(/\s+/),
);
const isRare = (word) => LEFT_OUT.has(word) || (LEARNED.test(word) && !WRITTEN.test(word));

const ratings = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [word = '', mean] = line.split('\t');
  const rating = Number(mean);
  if (!/^[a-z][a-z']+(-[a-z']+)*$/.test(word.trim()) || isRare(word.trim())) continue;
  if (Math.abs(rating) >= 0.3) ratings.set(word.trim(), Math.round(rating / STEP));
}
const kept = new Map();
const ratedAs = (word) => ratingOf(word, { ...sentiment, lexicon: () => kept });
// Short words first: the forms of a word that are rated within a step of it need not be carried along.
for (const word of [...ratings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  const rating = ratings.get(word);
  const known = ratedAs(word);
  if (known === undefined || Math.abs(known - rating) > 1) kept.set(word, rating);
}

let words = '';
let letters = '';
let last = '';
for (const word of [...kept.keys()].sort()) {
  let shared = 0;
  while (shared < last.length && last[shared] === word[shared]) shared++;
  words += LENGTHS[last.length - shared] + word.slice(shared);
  letters += String.fromCharCode(NONE + kept.get(word));
  last = word;
}

const target = join(import.meta.dirname, '../src/locales/en/vader-lexicon.ts');
const head = readFileSync(target, 'utf8').split('*/')[0];
writeFileSync(
  target,
  `${head}*/
export const vaderLexicon = {
  /** Each word: how many letters of the one before it drops from the end (0-9, A-Z), and what it adds. */
  words:
    ${JSON.stringify(words).replaceAll("\\'", "'")},
  /** Each word's rating in steps of 0.4, as a letter counted from "k" for none. */
  ratings:
    '${letters}',
} as const;
`,
);
