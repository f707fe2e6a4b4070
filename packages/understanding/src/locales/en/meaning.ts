import type { SlotType } from '@turnwise/flow';
import { createPhraseTable } from '../../message/phrase-table.ts';
import type { Concept, MeaningWords, Role } from '../meaning-words.ts';
import { wordSet, words } from '../word-list.ts';
import { stem } from './stem.ts';

function conceptsByStem(lines: readonly string[]): ReadonlyMap<string, Concept> {
  const map = new Map<string, Concept>();
  for (const line of lines) {
    const [concept = '', list = ''] = line.split('=');
    for (const word of words(list)) map.set(stem(word), concept.trim());
  }
  return map;
}

const concepts = conceptsByStem([
  'people = us people person persons guest guests passenger passengers traveler traveller travelers travellers rider riders diner diners seat seats ticket tickets party headcount attendee attendees participant participants visitor visitors member members folks pax travelling traveling customers',
  'adults = adult adults grown-up grown-ups',
  'children = child children kid kids infant infants toddler toddlers',
  'room = room rooms',
  'duration = night nights day days stay staying length duration',
  'week = week weeks',
  'month = month months',
  'hour = hour hours hr hrs',
  'minute = minute minutes min mins',
  'year = year years yr yrs',
  'bed = bed beds bedroom bedrooms bd br',
  'bath = bath baths bathroom bathrooms ba toilet toilets',
  'star = star stars',
  'bag = bag bags luggage luggages baggage suitcase suitcases',
  'stop = stop stops layover layovers transfer transfers connection connections stopover stopovers',
  'item = item items piece pieces copy copies unit units quantity qty bottle bottles box boxes pack packs product products pair pairs license licenses licence licences',
  'money = dollar dollars buck bucks usd euro euros eur pound pounds gbp cent cents amount price cost budget fee rent salary payment total sum money deposit spend',
  'age = age old aged',
  'rating = rating rate score point points rated',
  'mile = mile miles mi km kilometer kilometers kilometre kilometres',
  'percent = percent percentage discount',
  'employee = employee employees staff headcount team people-at-work worker workers',
  'pet = pet pets dog dogs cat cats',
  'degree = degree degrees',
]);

const functionWords = wordSet(`
  a an the this that these those it its it's he she they them their there here i i'm i'd i'll i've me my mine we we'd we'll us our you you'd your yours
  and or but so because if then than as also too either though although while
  out up off over away down somewhere someplace of in on at by for from to with without inside outside into onto until till before after around about near during per via through between
  is are was were be been being am do does did done have has had will would shall should can could may might must
  we're we've they're they've they'd you're you've you'll he's she's it'll that'll there'll who's where's here's how's
  not no yes please thanks thank ok okay just only maybe instead actually again now
  what which who whom when where why how any some all each every both more most other another same
  would'nt don't doesn't didn't isn't aren't wasn't won't can't cannot couldn't shouldn't that's what's there's let's let sure want wanna need like get make
`);

export const meaning: MeaningWords = {
  functionWords,
  plainWords: wordSet(`
    looking sorry interested fine good great happy glad afraid trying going calling writing having back ready
    new still very really currently today tomorrow home busy late early free available unable able wondering hoping
    thinking planning planing searching traveling travelling leaving arriving moving flying driving working waiting using needing wanting asking checking
    getting doing coming staying living booking buying selling paying sending excited pleased confused lost stuck tired sick angry upset frustrated
    disappointed unhappy satisfied set under his her
    nope yeah yep yup nah hello hi hey bye goodbye morning afternoon evening night help cancel stop skip
    restart repeat order refund return number name email phone address date time reason question problem issue item product account service
    appointment reservation customer person human agent manager nothing something anything everything none nobody someone anyone many much
    perhaps probably possibly certainly absolutely definitely exactly correct right wrong true false never always later soon
    got made see know think feel believe
    guess hope wish call called say said tell told ask asked give take put send keep go come came run try use find look wait understand
    dont idk idc lol hmm um uh er erm ehm ugh oops whoops well oh ah wow cool nice awesome perfect alright
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    one two three four five six seven eight nine ten first second third last next different
    spelled spelt misspelled written entered attached below above
    defective broken damaged missing cheap expensive allergic married single pregnant vegetarian vegan english american german french
    whatever whoever myself yourself anonymous complicated difficult easy private secret hah hahaha
    spanish italian chinese japanese indian british mexican business economy
  `),
  articles: wordSet('a an the'),
  lightWords: wordSet('take takes taking took back go going come coming give put keep'),
  stem,
  concepts,
  units: wordSet(
    'people persons person guests adults tickets rooms nights days weeks months hours minutes stars beds seats bags',
  ),
  countCues: createPhraseTable<Concept>([
    ['[a] (party|group|table|family|team) (of|for)', 'people'],
    ['(table|tickets|seats|ticket|room|reservation|booking|ride|cab|dinner|lunch|trip) for', 'people'],
    ['(total of|there are|there will be|there is|there be)', 'people'],
  ]),
  countAnswers: createPhraseTable<number>([
    ['[it is|it will be|its|only|just] (just me|only me|myself|me alone|just myself|only myself)', 1],
    ['(me and my|my) (wife and i|husband and i|partner and i|wife|husband|partner|girlfriend|boyfriend)', 2],
    ['(the two of us|both of us|us two)', 2],
    ['the three of us', 3],
  ]),
  roles: createPhraseTable<Role>([
    ['(start|starting|starts|begin|beginning|begins|since|commencing|first day)', 'start'],
    ['(end|ending|ends|finish|finishing|last day|due|deadline|expiry)', 'end'],
    [
      '(depart|departing|departure|departs|leave|leaving|leaves|outbound|outgoing|going out|fly out|flying out|set off|take off|taking off|head out)',
      'depart',
    ],
    [
      '(arrive|arriving|arrival|arrives|get there|getting there|be there|reach|reaching|land|landing|get in)',
      'arrive',
    ],
    [
      '(return|returning|returns|come back|coming back|fly back|flying back|get back|getting back|go back|going back|head back|heading back|way back|inbound|back)',
      'return',
    ],
    [
      '(pick up|pickup|pick-up|picking up|pick it up|pick the car up|picking it up|collect|collecting|collection)',
      'pickup',
    ],
    [
      '(drop off|dropoff|drop-off|dropping off|drop it off|dropping it off|bring it back|bring back|give it back|hand it back)',
      'dropoff',
    ],
    ['(check in|checkin|check-in|checking in|checking-in|checks in)', 'checkin'],
    ['(check out|checkout|check-out|checking out|checking-out|checks out)', 'checkout'],
  ]),
  rolePrepositions: createPhraseTable<Role>([
    ['(from|starting|starting on|starting from|beginning|beginning on|since|as of)', 'start'],
    ['(to|until|till|til|through|thru|up to|up until|upto|ending|ending on|and until)', 'end'],
  ]),
  slotRoles: createPhraseTable<Role>([
    ['from', 'start'],
    ['(to|until|by)', 'end'],
    ['origin', 'depart'],
    ['destination', 'arrive'],
  ]),
  slotFiller: wordSet(
    'number count amount-of value slot date time day type kind name id info information details desired preferred flag boolean indicating whether user users',
  ),
  pastStems: new Set(
    [
      'birth',
      'birthday',
      'born',
      'dob',
      'purchas',
      'bought',
      'order',
      'incident',
      'accident',
      'happen',
      'occur',
      'loss',
      'last',
      'previous',
      'issue',
      'since',
    ].map(stem),
  ),
  mine: wordSet('my mine our'),
  theirs: wordSet("their his her recipient recipient's someone's theirs"),
  negations: wordSet(
    "not no n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't without never neither nor hasn't haven't ain't",
  ),
  nobodies: wordSet('nothing nobody none nowhere'),
  beingWords: wordSet('is was are were be being been seems looks has'),
  negationBridges: wordSet(
    'to have has had got like do make come go work a an the any really very so that quite too particularly be been want need for in on at of it',
  ),
  contrasts: wordSet('but rather instead except , . ; ! ? : and'),
  countOf: wordSet('of'),
  more: wordSet('only just about around exactly like maybe up to at least most another additional a the'),
  between: wordSet('more other additional another extra'),
  forWords: wordSet('for'),
  idleCounts: createPhraseTable<true>([['(one|1) [-] (way|sided|on one|hand|another|of the)', true]]),
  onlyWords: wordSet('just only exactly'),
  moneyVerbs: new Set([
    'send',
    'transfer',
    'pay',
    'spend',
    'donat',
    'deposit',
    'withdraw',
    'cost',
    'charg',
    'charge',
    'refund',
    'lend',
    'wire',
  ]),
  insteadOf: createPhraseTable<true>([['(instead of|rather than|and not|not) [the]', true]]),
  answerNos: wordSet('no'),
  notWords: wordSet('not'),
  butWords: wordSet('but rather instead'),
  typeWords: new Map<string, SlotType>([
    ['email', 'email'],
    ['mail', 'email'],
    ['phone', 'phone'],
    ['telephone', 'phone'],
    ['mobile', 'phone'],
    ['cell', 'phone'],
    ['reach', 'phone'],
    ['name', 'name'],
    ['date', 'date'],
    ['day', 'date'],
    ['time', 'time'],
    ['hour', 'time'],
  ]),
  optionWords: wordSet('option number choice no nr answer #'),
  listNouns: wordSet('one option choice answer'),
  lastWords: wordSet('last latter final'),
  or: wordSet('or'),
  and: wordSet('and'),
  noneWords: wordSet('none no any nothing neither without'),
  currencies: wordSet(
    'dollar dollars buck bucks usd euro euros eur pound pounds gbp quid cents rupees yen chf',
  ),
  percentWords: wordSet('percent percents pct'),
};
