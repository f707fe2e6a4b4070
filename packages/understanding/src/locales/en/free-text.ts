import { createPhraseTable } from '../../message/phrase-table.ts';
import type { FreeTextWords } from '../free-text-words.ts';
import { textKinds } from '../text-kinds.ts';
import { wordSet, words } from '../word-list.ts';
import { stem } from './stem.ts';

export const freeText: FreeTextWords = {
  leadIns: createPhraseTable<true>([
    [
      "(it's|it is|its|that's|that is|that would be|that will be|it would be|it will be|that'll be|it'll be|this is|they are|here it is|here you go|here is|here's|that was|it was)",
      true,
    ],
    ['(it is|it was) because', true],
    ['(my|the|our) # (is|was|would be|are|will be|:) [that|because]', true],
    [
      "(i'd|i would|i'll|i will|we'd|we would|we'll) (like|love|prefer|want|say|choose|go with|pick|go for|take|have) [it to be|to say|to have|to go with]",
      true,
    ],
    [
      '(i|we) (want|need|prefer|choose|like|said|say|think|guess|pick|mean|meant) [it to be|it is|it was|to have|to say|to go with|that]',
      true,
    ],
    ['(because|since|due to|because of|the reason is|reason is|reason being)', true],
    ["((i|we) work (as|at|for|with) [a|an]|(i'm|i am) (a|an))", true],
    [
      "(how about|what about|let's (say|do|go with|try|make it|have)|make it|put|use|try|go with|maybe|perhaps|probably)",
      true,
    ],
    [
      '(well|so|ok|okay|yes|yeah|yep|sure|um|uh|hmm|oh|hi|hello|hey|please|sorry|alright|fine|great|actually|no|nope|thanks|thank you|er|erm|ehm|ugh) [,|.|!|:]',
      true,
    ],
    ['(call it|name it|called|named|titled)', true],
  ]),
  proseLeadIns: createPhraseTable<true>([
    [
      "(because|due to|because of|the reason is|reason is|reason being|(it is|it was) because|it's because)",
      true,
    ],
    ['(well|so|ok|okay|um|uh|er|erm|ehm|ugh|hmm|oh|hi|hello|hey|sorry) [,|.|!|:]', true],
  ]),
  infinitive: wordSet('to'),
  thatWords: wordSet('that because'),
  questionStems: new Set(['question', 'inquiry', 'enquiry', 'message', 'request', 'topic', 'query']),
  closings: createPhraseTable<true>([
    [
      '(please|thanks|thank you|thx|btw|by the way|i think|i guess|i suppose|if possible|for now|would be (great|good|nice|fine|perfect|lovely)|is (fine|good|great|perfect|okay|ok)|works [for me]|would work [well]|will do|then|instead|for me|sounds (good|great|fine)|hurry [up])',
      true,
    ],
  ]),
  kinds: textKinds({
    place:
      'city town location place where area address destination origin station airport from to country street neighborhood district region venue',
    person:
      'who whom name recipient artist director actor actress singer author starring person contact doctor therapist stylist whose',
    title:
      'company organisation organization employer brand school university title song movie film album track book event restaurant hotel attraction called property',
    sort: 'genre type kind category cuisine sort style food subcategory colour color brand size model',
    prose:
      'reason why describe description details detail comment comments feedback message note notes issue problem explain happened question request tell challenge strength experience story motivation',
  }),
  before: {
    place: wordSet(
      'in at to from near around of for check by within toward towards visit leaving reaching into via outside downtown',
    ),
    person: wordSet('to by for with from is starring named called of see like'),
    title: wordSet('at from with called named titled watch see play at try for book hear find'),
    sort: wordSet('some a an of like for any the want prefer serves serving eat'),
  },
  asides: createPhraseTable<true>([
    [
      "[sorry [,]|ok [,]|okay [,]] ([i'm|i am] (back|here) (again|now)|[i] [just] was (away|gone) [for a (moment|while|minute|bit)]|[i] [just] had to take a call)",
      true,
    ],
    ['[but] (anyway|to be honest|just wondering|if you ask me)', true],
  ]),
  idleTalk: wordSet('hi hello hey thanks thank you lot there bye goodbye please'),
  isWords: wordSet('is was are be : = would'),
  requestWords: wordSet(
    `pretty very really quite craving crave held offers offer friend receiver section category genre addict look check end kinds suits involving goal first
    wish love prefer looking search searching find finding checking see show seeing try trying book booking go going travel traveling travelling
    fly flying leave leaving depart departing arrive arriving head heading take taking getting send sending transfer play playing listen listening watch watching eat eating
    visit visiting stay staying rent renting reserve reservation table weather forecast flight bus ticket tickets ride cab taxi car vehicle hotel hotels apartment apartments
    therapist property flights buses trip something someone anything anyone feel mood interested live living located locate based area kindly help preferably know tell give think thinking
    pick picking collect plan planning called named name suggest recommend attractions attraction things events event work working mind city town currently option options fine good great nice
    serves serve serving served choice thing receive directed starring acted actor director singer artist music movie movies song songs film films starts start set add alarm money account everything needed needs
    today tomorrow morning afternoon evening night week month day days two three four five one people person rooms room bedroom bedrooms`,
  ),
  orders: wordSet(
    'invite add include copy cc notify contact email mail call phone ring text message remind refund ignore forget cancel stop hurry wait hold hang deliver bring pay charge fix repair replace remove delete keep change connect forward let shut skip finish confirm continue explain',
  ),
  objects: wordSet('me us my our your it them him her the a an this that these those his their'),
  hasCapitalNouns: false,
  kinWords: wordSet('aunt auntie uncle grandma grandpa granny doctor'),
  placeNouns: wordSet('city beach park street avenue road square hill valley island airport station county'),
  nameJoints: wordSet('on in am upon by sur le der dem van von'),
  workStems: new Set(words('song movie film book title track album').map(stem)),
  addressStems: new Set(['street', 'address']),
  streetHeads: wordSet('am im an unter zum zur'),
  inside: wordSet('of the and & de la'),
  stops: wordSet('works sounds starting moment minute'),
  wrappers: wordSet(
    'some a an the any good nice great really very something someone anywhere anything place places food foods cuisine restaurant restaurants movie movies film films song songs music flight flights events event show shows style type kind genre dishes dish meal artist album city area town one ones please',
  ),
};
