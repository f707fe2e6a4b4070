// Packs VADER's lexicon file (github.com/cjhutto/vaderSentiment, vader_lexicon.txt) into src/locales/en/vader-lexicon.ts:
//   node --import ../../scripts/bench/register-typescript.mjs scripts/pack-lexicon.mjs path/to/vader_lexicon.txt
// Words in alphabetical order, each as the number of letters it drops from the end of the word before (0-9, A-Z) and
// what it adds: endings repeat, so this packs closer than the length of what is shared. Ratings, in steps of 0.4,
// as one letter per word: sides are told apart as well by these as by ten people's means; words within a quarter of a
// point of neutral say too little to be carried along, and of those with a learned ending only what people write
// is. Words that are hardly ever written to a shop are left out. 25 KB gzip written plainly, 8.4 KB so.
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
    acquitting acrimonious actives admiralty admonished adorations adorer adornment adornments adventuresome
    adventuress adventuresses adventuring adversarial adversary adversely adversity affectional affectionless
    aggresses aggressing aggressivity agitational agog agonise agonising alol amazonstone ambivalent ambw aml
    amor amoral amorality amoretto amorino amoroso amorous amort amortise amortizable amortized amortizes
    amortizing amusable amuser amusia amusias angerly anguish anguished anguishes antagonize antagonizes
    antagonizing apathetically apathy apocalyptic appease appreciator appreciatory apprehensible apprehensions
    apprehensively assurgent assuror atab attractancy attractant attractor aversion aversions aversive
    aversively avoidances avoider awardable awardee awardees awarder axed ayor bailout bamboozle banish
    bankster bastardies bastardise bastardize bastardy battlefield battlefront battleground battlegrounds
    battlement battler battlewagon beatific beauteous beautician beauticians beautification beautifuler
    benefic benefice beneficence beneficences beneficent beneficiate beneficiation benefitting benevolence
    benevolent benevolently benignancy benignant benignantly benignity bereave bereaving bfe bffn bitchery
    bitterbrushes bittering bitterish bitterns bitterweeds bl blamable blamer blameworthy blesseder blesser
    blithe boldface boreal borecoles borer boresome botheration brainwashing brightener brights brightwork
    brilliancy brilliantine brilliantines brilliants brutalise brutalize brutalized btd bwahaha bwahahah bz
    chagrin challengingly champaigns champed champertous champignon champing champy charmeuse charminger
    chastise chastises chastising cheerfuller cheerfullest cheerlead cheerleader cheerleading cheerleads
    cheerled cheerless cheerlessly cherishable cherisher chucklehead chuckleheads chuckler chucklesome
    chucklingly cleverish collide collides colluding combats comedic comedienne comediennes comedo comedones
    comedown comfortless compassionated compassionates compassionating compassionless conciliate confusional
    consolable contagion contagious contemptuous contender contestable contradictable contradictious
    contradictor contradictories convivial crazyweed creatinine creditworthy crestfallen criticizable crudes
    crueller cruellest cutesie cutesier cuteys cwot cynics damnable damnation damnations damnatory damnedest
    damnify daredevil daringly darings darlingly dauntless dearie dearies dearths deary debonair defeature
    defector defenceman defensives degradations degradingly deject delectables delicates delicatessen denounce
    depressible depressor depressurize deprival deprivals deprivation depriver deride derision despairingly
    despisement despondent destructible destructivity determinable determinacy determinantal determinate
    determinations determinator devastator deviled devilfish deviling devilish devilishly devilkin devilled
    devilling devilment devilments devilries devilry deviltries deviltry devilwood devotee devotees devotement
    devotional diffident dignify dignitaries dignitary direful discomfortable disconsolate disconsolation
    discord discourageable discredited disheartenment disinclined disparage disquiet dissatisfactory
    distractable distractible divination divinations divinatory divine divined diviner divines diving divining
    divinise divinity divinize dolorous dominations dominatrix dominatrixes doomsayer doomsaying doomsday
    doomster doomy dork dorks dorky doubtable downcast dreadlock dreadnought droopy dullard dulling dullish
    dulls dullsville dully dumbbell dumbcane dumbfounded dumbfounder dumbfounding dumbfounds dumbhead
    dumbheads dumbing dumbly dumbs dumbstruck dumpcart dumpings dumpish dumpling dumplings dupe dx dynamical
    dynamite dynamited dynamiter dynamites dynamitic dynamometer dynamometric dynamometry dynamos dynamotor
    easel easement easements ecstacy ecstasies ecstatics eery elation elegancies elegancy embarrassable
    emptins encourager energetics ennui enrapture enslave enslaved enslaves enthral enthuse envier envies
    evildoer evildoing eviler evilest eviller evillest excellency excelsior excitant excitants excitatory
    exciton excitor excruciates excruciation excruciations exhaustible exhilarated exhilarates exonerate
    exonerating exuberant exultant exultantly failingly fantasticality fantasticate fantastico farce fascist
    faultfinder faultfinding faultier faultiest fcol fearfuller fearfullest felony ferocious ferociously
    ferocity fervent fervid festivalgoer feud feudal feudality feudalize feudary feudatories feuded ff fidgety
    fiestas fightings fkm flatterer flatteries flatteringly flirtation flirtatious flirter flirts flunkey
    flunkeys flunky foaf foeman foes foetid foetor foolery foolfish foolhardy foolisher foolscaps forbiddance
    forbidder foreclosure foreclosures forgiver foughten freakishly freebased freebases freebasing freebee
    freeboard freeboot freebooter freeborn freedman freedwoman freeform freehand freehanded freehold
    freelancing freeload freeloader freemartin freemasonry frees freesia freestanding freestyle freethinker
    freethinking freeware freewheel freewill freewriting freezingly friendlies friendlily frisky frowning
    fubar fumeless fumelike fumer fumet fumets fumette funned funnelform funnels funner funning funnyman fwb
    fysa gallant gallantry genial gga giggler gigglingly giggly gigo gla glamorise glamorises glamorize
    glamourize glooming glorification glorify gloriole goddams gossiping gossipmonger gossipped gossipping
    gossipry gossips gossipy graced gracefuller gracefullest gracile graciles gracilis gracility gracioso
    grandee grandeur gratefuller gratin gravel graveless gravelled gravelling graven graveside gravesides
    gravestone graveyard greeds greenwash greenwashing grievant grimace grimaced grimaces grimalkin grimed
    grimes grimily griming grimmer grossed grosser grosses grossing grossular grossularites grouched grouches
    hagd hagn hago hailed hak happing hardier harmonic harmonica harmonious harmonise harmonium harmonize
    heavenward heroicomic heroicomical heroin heroine heroines heroize heronries herons heros hesitance hhoj
    hhok honoraria honorarium honoree honorific honorifically honourer hooligan horrent huckster hugz humerous
    humoral humoresque humoring hurrahed hurrayed hurtle hurtles hurtless hurtling idealess idealise idealised
    idealising ideality idealize idealized idealizes idealless idealogues idealogy ignorable ignorami
    ignoramus ijs ilu iluaaf immobilized immoral immorality immortal importancies importancy impotent
    impressible impressment impressments impressure incensed indestructible indoctrinate indoctrinated
    indoctrinates indoctrinating ineffectuality infatuation inquisition inquisitive insipid inspirator
    inspiratory inspirit inspirits intellection intellectively intellectuality intellectualize
    intellectualizing intellectually intellectuals intelligencer intelligences intelligential intelligentsia
    interrogated interruptible interruptor intimidatory invigorate invigorated invigoration invigorator
    invulnerable irrationality irresolute isolator jaded jaunty jewel jho jhomf jocular jokester jokey
    jolliest jollification jollify jollity jolly jovial joyance joyfuller joying joyless joylessly joyridden
    joyride joyrode joystick jubilant kewl kfy killdeer killdees killingly killock kissable kmuf lackadaisical
    lament lamentable lamentation lamenter laoj laughingstocks lawl leet lenient lethargic lethargy libelous
    libertarian libertine libertines litigious livelong lmbao lmso lobbying lone lonesome longings loom
    louseworts lousily lowball lowballed lowborn lowboys lowbred lowbrow lowbrows lowdown lowe lowed lowercase
    lowerclassman lowermost lowery lowing lowish lowlander lowlier lowliest lowlife lowlifes lowlight
    lowlights lowlihead lowlives lowly lown lowse lts luckie lucking luckless lugubrious lulz lunatics lurk
    lya lyb lyl lylab lylas lylb madder magnifical magnification magnifico melancholia melancholiac
    melancholias melancholic melancholics melancholies meriting meritocracy meritocrat meritocrats meritorious
    meritoriously merriment merrymaker merrymaking merrythought mischiefs miser miserere misericordes
    misgiving mlm mmk mml mofo molest molestation molestations molests mongering monopolize mooch moodiest
    mope moping moronity mourn mournfuller muah mubar mumpish murderee murderess musm mwah nagana naggingly
    naggy nasturtium nbif neaten neatened neatherd nerd nerdiest neurotics nfc nfw nicety nimby nimjd nimy
    nitl nme noyb ntmu numberable numbfish numbles numbs numbskull nurtural nurturance nurturant nurture
    obliterate obliterated obsessional obstinate offenseless ominous opportune optimality optionless
    outmaneuvered overreacts oversells oxymoron painfuller palatable panicle paranoiac paranoiacs parley
    partyer passional passionflower passionless pathetical peaceable peacefuller peacefullest peacekeeper
    peacekeeping peacemaker peacemaking peacenik peacetime peculiarly pensive perfecta perfectas perfectible
    perfective perfectively perfectivity perfecto peril perjury perpetrator persecute persecuted persecutes
    persecuting perturbed pervertedly perverting petrifaction petrifactions petrifications petrified petrify
    petrifying pettiest pileup pique pissant pissants pissoir piteous pitiable pitied pitier pities pitifuller
    pitifullest pitiless pityriasis pleasanter pleasantry pleasureless pmbi pmfji pmji poised poisonings
    poisonwood popularise popularises popularize praiseworthily prejudicial prejudicially pressureless
    pressurise pressurize prettied pricked pricker pricket prickets prickle pricklier prickliest pricky
    privileging prizefighter prizefighting prizefights prizewinner prizewinning problematical profiteered
    profiteering profiter profiterole profitwise promiscuity promiscuous promiscuously promisee promisor
    prosecute prosecution prosperous pseudoscience ptl pu pukka punitive quaking radian radiance radiancies
    radiancy radiant radiantly radiants ragee rancidity rapeseeds rapture rapturous ratified rebel rebeldom
    rebelled rebelling rebellion rebellious rebelliously redeemed regretter reinvigorate reinvigoration
    rejectee rejector relaxant relaxin relaxins reliefs relievable relievo reluctancy remorseless repress
    repressible repression repressor repressurize repulse resentence resignedly resolvable resolvent resolver
    revengeful revengefully revered richened richening richens richly rigidification rigidify riskless robed
    robing robs roflcopter roflmao romancer romanticise romanticising romanticize romanticized romanticizing
    rotfl rotflmao rotflmfao rotflol rotgl rotglmao ruderal rudesby ruinable ruinate ruinated ruinates
    ruinating ruination ruinations ruing safecracker safecracking safekeeping safelight safetyman sapfu
    savageries scarecrow scaremonger scold scorn screwballs screwbean screwdriver screwier screwworm
    securement securest securitize securitized securitizes sedition seditious seduced sentencing
    sentimentalise sentimentalising sentimentality sentimentalize sete sfete shakeable shakedown shakeouts
    shakeup shamefaced shamefast shitake shitakes shittim shittimwood shockable shockproof shrew shyer shying
    shylock shylocked shylocking shylocks shyly shyster silencing sillies sinful singleminded sinister
    skeptics slaw sluttiest sluttish smarted smartie smilax smilingly smothery smugger smuggest snobbery
    snobbier snobbiest solemn solemnified solemnifies solemnify solemnity solemnize solemnized solemnizing
    solemnly solidarity somber splendent splendiferous splendiferously splendorous splendour splendrous
    sprightly squelched stab stabbed stabs stamina stammer stampede startlement startler stealable stealings
    stealthier stealthiest stenches stenchy stinkard stinkards stinkbugs stinkhorns stinko stinkpot stinkpots
    stinkweed strainer strangled stressless stressor strongbox stronghold strongish strongman strongyl
    strongyloidosis stubbornest stutter submissive subversive succeeder succession successional successive
    successor sulking sulky sullen sunshiny supremacies supremo surefire surefooted surety surprisal
    surprisals sux swak swindle swindles tantrum tard teaseled teaseler teaseling teaselled teaspoonfuls
    teaspoons tendered tenderer tenderest tenderfeet tenderfoots tenderheartedly tendering tenderizes
    tenderizing tenderloins tensional tensioned tensionless terrorless tgif thankfuller thankfullest thieve
    thieved thwarting tia timorous tmi tolerances toothless totalitarian toughie toughish toughy tout
    tragedian tragedienne tragediennes tragical tranquiler tranquilest tranquility tranquilize tranquilizing
    tranquillest tranquillity tranquillizing tranquilly traumata traumatising treason treasonous treasurable
    treasury tremulous tricker trickie trickish trickledown trickly tricksy triumphal trivialise trivialising
    triviality trivialize trivium troublemaking trustable trustbuster trustfully trustier trusties trustily
    trustless trustor tyvm uglies uglification uglified uglify uglily uncompelling unequal unequaled
    uninvolving unlovable unlovely unloving unresearched unsavory untarnished upsetter urw vbg vbs vested
    vexation victimising victimless victimologies victimology vigilant vigor vigorish vigorishes vigoroso
    vigorously vigour vigours villain villainous villainously villains villainy vindicate vindicated
    vindicates vindicating virtueless virtuosa virtuose virtuosi virtuosic virtuosity virtuoso virulent
    visionary vitalise vitalising vitalize vitriolic vivacious vociferous vulture vwd vwp walkouts wanker
    warfare warfares warmish warmonger warmouth warmouths warred warring wd weakfishes weakish weaklier
    weakliest weakling weakside wealthiest weaponry weep weeper weepie weepier weepiest weeping weeps weepy
    weirdie welladay wellaway wellborn welldoer welled wellheads wellies wellsite wellspring whimsical whore
    whored whoredom whorehouse whorehouses whoremaster whoremonger whoreson wickedest widowed wilco wimples
    winnow wiseacre wiseass wisecracked wisecracking wisecracks wised wiseguys wiselier wiseliest wisenheimer
    wisents wises woe woebegone woeful woes woesome woo woot worriedly worriment worrit worrits worrywart
    worshiped worshipless worshipper worshipping wowser wrathful xd xlnt xoxo xoxozzz xqzt xtc yearning yeees
    yoyo yvw ywia zealot zealots zealous
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
