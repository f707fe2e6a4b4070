// Packs VADER's lexicon file (github.com/cjhutto/vaderSentiment, vader_lexicon.txt) into src/locales/en/vader-lexicon.ts:
//   node --import ../../scripts/bench/register-typescript.mjs scripts/pack-lexicon.mjs path/to/vader_lexicon.txt
// Words in alphabetical order, each as the number of letters it drops from the end of the word before (0-9, A-Z) and
// what it adds: endings repeat, so this packs closer than the length of what is shared. Ratings, in steps of 0.4,
// as one letter per word: sides are told apart as well by these as by ten people's means; words within a quarter of a
// point of neutral say too little to be carried along, and of those with a learned ending only what people write
// is. 25 KB gzip written plainly, 11 KB so.
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
const UNRELATED = new Set(
  `
    adornments adventuresome adventuress adventuresses affectionless aggresses aggressivity amazonstone
    amoretto amortizable amortized amortizes amortizing amusias appreciatory apprehensible apprehensions
    apprehensively assuror battleground battlegrounds battlement battlewagon beauticians beautification
    benefice beneficences beneficiation benevolently benignancy bitterbrushes bitterns bitterweeds boldface
    borecoles brilliantine brilliantines challengingly champaigns champertous champignon champing charmeuse
    cheerfullest chuckleheads comedienne comedones compassionated compassionates compassionating
    compassionless contestable contradictable contradictious contradictor contradictories crazyweed
    creatinine criticizable daredevil debonair defenceman delicatessen depressurize despairingly
    destructivity determinable determinantal determinator devilfish devilwood dignitaries discomfortable
    disconsolate disconsolation discourageable disheartenment dissatisfactory distractable distractible
    diviner divines divinise dominations dominatrix dominatrixes doomsayer dreadlock dreadnought dumbcane
    dumbfounds dumpcart dumplings dynamites dynamometer dynamometric dynamometry dynamos dynamotor easements
    embarrassable energetics excelsior exciton excitor excruciation excruciations fantasticality
    fantasticate fantastico faultfinding festivalgoer feudality feudalize feudary feudatories flatteringly
    flunkeys foolfish foolscaps foreclosure foreclosures freakishly freebased freebases freebasing freeboard
    freeboot freehand freehold freelancing freeloader freemartin freemasonry freesia freestanding freestyle
    freethinking freeware freewheel freewriting fumeless fumelike fumette funnelform glamourize
    glorification gossipmonger gracefullest graciles gracilis gracility gravelled gravelling graveside
    gravestone greenwashing grimalkin griming grosses grossular grossularites harmonica heroicomic
    heroicomical heronries honoraria honorarium honorifically humoral idealising idealogues importancies
    impressible impressment impressments impressure indoctrinate indoctrinated indoctrinates indoctrinating
    ineffectuality inspirits intellection intellectively intellectuality intellectualize intellectualizing
    intellectually intelligencer intelligential intelligentsia interruptible intimidatory invulnerable
    irrationality isolator jollification joyridden joystick killdees killock laughingstocks libertines
    louseworts lowborn lowboys lowbrows lowercase lowerclassman lowermost lowlander lowlights lowlihead
    magnification melancholia melancholiac melancholias melancholic melancholics melancholies meritocracy
    meritocrat meritoriously merrythought miserere misericordes molestations mongering monopolize nasturtium
    neatherd neurotics numberable numbfish numbles offenseless outmaneuvered oversells oxymoron panicle
    paranoiacs passionflower peacefullest peculiarly perfectas perfectively perfectivity petrifaction
    petrifactions petrifications pissoir pityriasis pleasureless poisonwood popularises praiseworthily
    prejudicially pressureless pressurise pressurize pricker pricket prickets prizefighter prizefighting
    prizefights prizewinning profiteered profiteering profiterole promiscuously radiancies rapeseeds
    rebelliously reinvigoration repressurize resignedly resolvent revengefully rigidification romanticising
    romanticized romanticizing safecracker safecracking safelight safetyman scarecrow screwballs screwbean
    screwdriver screwier screwworm securement securitize sentencing sentimentalise sentimentalising
    sentimentality sentimentalize shitake shittim shittimwood shylocked singleminded solemnified solemnifies
    solemnify solemnize solemnized solemnizing splendiferous splendiferously startlement stealthier
    stealthiest stinkbugs stinkhorns stinkpots stinkweed strongbox strongman strongyl strongyloidosis
    stubbornest successional supremacies surprisal surprisals teaseled teaseler teaseling teaselled
    teaspoonfuls teaspoons tenderfeet tenderfoots tenderheartedly tendering tenderizes tenderizing
    tenderloins tensional tensionless thankfullest thwarting timorous tolerances tragedian tragedienne
    tragediennes tranquilize tranquilizing tranquillest tranquillity tranquillizing traumatising treasury
    trickie trickledown trickly tricksy trivialising trustbuster trustor uglification uncompelling
    unresearched victimless victimologies victimology vigorishes villainously vociferous warmouth warmouths
    weakfishes welladay wellaway wellheads wellies wellsite wimples wisecracked wisecracking wisecracks
    wisents worshipless worshipper
  `
    .trim()
    .split(/\s+/),
);
const isRare = (word) => UNRELATED.has(word) || (LEARNED.test(word) && !WRITTEN.test(word));

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
