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
    aas aayf abductions acceptant acceptation acquitting acrimonious actives admiralty adorations adorer
    adornments adventuresome adventuress adventuresses affectional affectionless aggresses aggressing
    aggressivity agitational alol amazonstone ambivalent ambw aml amor amoretto amorino amoroso amorous
    amortise amortizable amortized amortizes amortizing amusable amusia amusias angerly antagonizes
    appreciator appreciatory apprehensible apprehensions apprehensively assurgent assuror atab attractancy
    attractant attractor avoidances awardable awardee awardees awarder ayor bastardies bastardise bastardize
    battlefront battleground battlegrounds battlement battler battlewagon beatific beauticians
    beautification beautifuler benefic benefice beneficence beneficences beneficent beneficiate
    beneficiation benefitting benevolently benignancy benignant benignantly benignity bereave bereaving bfe
    bffn bitterbrushes bittering bitterish bitterns bitterweeds bl blamable blamer blesseder blesser blithe
    boldface boreal borecoles borer boresome botheration brightener brights brightwork brilliancy
    brilliantine brilliantines brilliants btd bwahaha bwahahah bz challengingly champaigns champed
    champertous champignon champing champy charmeuse charminger cheerfuller cheerfullest cheerlead
    cheerleads cheerled cheerless cheerlessly chucklehead chuckleheads chuckler chucklesome chucklingly
    cleverish colluding comedienne comediennes comedo comedones comedown compassionated compassionates
    compassionating compassionless conciliate confusional consolable contestable contradictable
    contradictious contradictor contradictories convivial crazyweed creatinine crestfallen criticizable
    crudes crueller cruellest cutesie cutesier cuteys cwot damnations damnatory damnedest damnify daredevil
    daringly darings darlingly dearie dearies dearths debonair defeature defector defenceman defensives
    degradations degradingly delectables delicates delicatessen depressible depressor depressurize deprival
    deprivals depriver despairingly despisement destructible destructivity determinable determinacy
    determinantal determinations determinator devastator deviled devilfish deviling devilkin devilled
    devilling devilment devilments devilries devilry deviltries deviltry devilwood devotement diffident
    dignitaries dignitary discomfortable disconsolate disconsolation discourageable disheartenment disquiet
    dissatisfactory distractable distractible divination divinations divinatory diviner divines divinise
    divinize dolorous dominations dominatrix dominatrixes doomsayer doomsaying doomster doomy downcast
    dreadlock dreadnought dullish dulls dullsville dully dumbcane dumbfounder dumbfounding dumbfounds
    dumbhead dumbheads dumbing dumbs dumpcart dumpings dumpish dumplings dupe dx dynamical dynamiter
    dynamites dynamitic dynamometer dynamometric dynamometry dynamos dynamotor easel easements ecstatics
    eery elegancies elegancy embarrassable emptins encourager energetics enslaves enthral envier eviler
    eviller evillest excellency excelsior excitant excitants excitatory exciton excitor excruciates
    excruciation excruciations exhaustible exhilarates exonerating exultantly failingly fantasticality
    fantasticate fantastico faultfinder faultfinding faultier faultiest fcol fearfuller fearfullest ferocity
    fervid festivalgoer feudality feudalize feudary feudatories ff fiestas fightings fkm flatterer
    flatteries flatteringly flunkey flunkeys flunky foaf foeman foetid foetor foolery foolfish foolisher
    foolscaps forbiddance forbidder foreclosure foreclosures forgiver foughten freakishly freebased
    freebases freebasing freebee freeboard freeboot freebooter freeborn freedman freedwoman freeform
    freehand freehanded freehold freelancing freeload freeloader freemartin freemasonry frees freesia
    freestanding freestyle freethinker freethinking freeware freewheel freewill freewriting freezingly
    friendlies friendlily fubar fumeless fumelike fumette funnelform glamourize glorification gossipmonger
    gracefullest graciles gracilis gracility gravelled gravelling graveside gravestone greenwashing
    grimalkin griming grosses grossular grossularites harmonica heroicomic heroicomical heronries honoraria
    honorarium honorifically humoral idealising idealogues importancies impressible impressment impressments
    impressure indoctrinate indoctrinated indoctrinates indoctrinating ineffectuality inspirits intellection
    intellectively intellectuality intellectualize intellectualizing intellectually intelligencer
    intelligential intelligentsia interruptible intimidatory invulnerable irrationality isolator
    jollification joyridden joystick killdees killock laughingstocks libertines louseworts lousily lowborn
    lowboys lowbred lowbrows lowe lowed lowercase lowerclassman lowermost lowery lowing lowlander lowlights
    lowlihead lowlives lown lowse lts luckie lucking lugubrious lunatics lya lyb lyl lylab lylas lylb
    magnifical magnification magnifico melancholia melancholiac melancholias melancholic melancholics
    melancholies meritocracy meritocrat meritocrats meritoriously merrymaker merrymaking merrythought
    mischiefs miserere misericordes molestations mongering monopolize moodiest moronity mournfuller mubar
    mumpish murderee musm nagana naggingly naggy nasturtium nbif neaten neatened neatherd nerdiest neurotics
    nfc nfw nicety nimjd nimy nitl nme noyb ntmu numberable numbfish numbles nurtural nurturant obsessional
    offenseless opportune optimality optionless outmaneuvered overreacts oversells oxymoron painfuller
    panicle paranoiac paranoiacs parley partyer passionflower pathetical peaceable peacefuller peacefullest
    peacemaking peacenik peculiarly perfecta perfectas perfective perfectively perfectivity perfecto
    perpetrator persecutes perturbed pervertedly perverting petrifaction petrifactions petrifications
    pettiest pique pissants pissoir pitiable pitied pitier pities pitifuller pitifullest pityriasis
    pleasureless pmbi pmfji pmji poised poisonings poisonwood popularise popularises praiseworthily
    prejudicially pressureless pressurise pressurize prettied pricker pricket prickets pricklier pricky
    privileging prizefighter prizefighting prizefights prizewinning problematical profiteered profiteering
    profiter profiterole profitwise promiscuously promisee promisor ptl pu radian radiancies radiancy
    radiantly radiants ragee rancidity rapeseeds rebeldom rebelliously regretter reinvigorate reinvigoration
    rejectee rejector relaxant relaxin relaxins reliefs relievable relievo reluctancy repressible repressor
    repressurize repulse resentence resignedly resolvable resolvent revengefully revered rigidification
    riskless roflcopter romancer romanticise romanticising romanticize romanticized romanticizing rotflmfao
    rotflol rotgl rotglmao ruderal rudesby ruinable ruinate ruinated ruinates ruinating ruing safecracker
    safecracking safelight safetyman sapfu savageries scarecrow screwballs screwbean screwdriver screwier
    screwworm securement securest securitize securitized securitizes sedition seditious sentencing
    sentimentalise sentimentalising sentimentality sentimentalize sete sfete shakeouts shamefast shitake
    shitakes shittim shittimwood shrew shylock shylocked shylocking shylocks sillies singleminded skeptics
    slaw sluttiest sluttish smarted smartie smilax smilingly smothery smugger smuggest snobbery snobbier
    snobbiest solemnified solemnifies solemnify solemnize solemnized solemnizing solemnly splendiferous
    splendiferously splendorous startlement startler stealings stealthier stealthiest stenches stenchy
    stinkard stinkards stinkbugs stinkhorns stinko stinkpot stinkpots stinkweed strainer strangled
    stressless stressor strongbox strongman strongyl strongyloidosis stubbornest succession successional
    sunshiny supremacies supremo surety surprisal surprisals swak swindles teaseled teaseler teaseling
    teaselled teaspoonfuls teaspoons tenderer tenderest tenderfeet tenderfoots tenderheartedly tendering
    tenderizes tenderizing tenderloins tensional tensioned tensionless thankfullest thieve thieved thwarting
    timorous tolerances toughie toughish toughy tragedian tragedienne tragediennes tragical tranquiler
    tranquilest tranquilize tranquilizing tranquillest tranquillity tranquillizing tranquilly traumata
    traumatising treasurable treasury tremulous tricker trickie trickish trickledown trickly tricksy
    triumphal trivialise trivialising triviality trivialize trivium trustable trustbuster trustfully
    trustier trusties trustily trustless trustor uglies uglification uglified uglify uglily uncompelling
    unequal unequaled uninvolving unloving unresearched upsetter urw vbg vbs vexation victimising victimless
    victimologies victimology vigorish vigorishes vigoroso vigours villainous villainously vindicating
    virtueless virtuosa virtuose virtuosi virtuosic vitalise vitalising vociferous vwd vwp walkouts warfares
    warmish warmouth warmouths wd weakfishes weaklier weakliest weakside wealthiest weepie weepier weepiest
    weepy weirdie welladay wellaway wellborn welldoer welled wellheads wellies wellsite wellspring whored
    whoredom whorehouse whorehouses whoremaster whoremonger whoreson wickedest wimples winnow wiseacre
    wisecracked wisecracking wisecracks wised wiselier wiseliest wisenheimer wisents wises woebegone woesome
    worriedly worriment worrit worrits worshiped worshipless worshipper wowser xoxozzz xqzt xtc yoyo yvw
    ywia zealots
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
