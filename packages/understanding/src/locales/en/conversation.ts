import { createPhraseTable } from '../../message/phrase-table.ts';
import type {
  AffirmationWords,
  CommandPhrase,
  CommandWords,
  CorrectionWords,
  FreeTextWords,
  NameWords,
  QuestionWords,
  TextKind,
} from '../locale.ts';
import type { Command } from '../../understanding.ts';
import { wordSet, words } from '../word-list.ts';

export const names: NameWords = {
  introductions: createPhraseTable<'strong' | 'weak'>([
    ['(my|the|full|first|last) name (is|would be|was|:|=)', 'strong'],
    ["(my|the|full|first|last) (name's|names)", 'strong'],
    ['my (full|first|last|given|family) name (is|:)', 'strong'],
    ['name (is|:|=)', 'strong'],
    ['(call me|i am called|you can call me|i go by|they call me|named|under the name [of]|in the name of)', 'strong'],
    ["(i'm|i am|this is|it's|it is|im|its|here is|hi this is)", 'weak'],
  ]),
  selfMarks: createPhraseTable<true>([['(here|speaking|on the line)', true]]),
  particles: wordSet('van von de der den del della di da dos du la le bin ibn al el ter ten mac o st st.'),
  answerOpeners: wordSet('yes yeah sure of course certainly please thanks'),
  titles: wordSet('mr mrs ms miss mx dr prof professor sir madam dame'),
  firstNameWords: wordSet('first given forename christian'),
  lastNameWords: wordSet('last family surname second'),
};

const weighted = (lines: readonly (readonly [weight: number, patterns: readonly string[]])[]): [string, number][] =>
  lines.flatMap(([weight, patterns]) => patterns.map((pattern): [string, number] => [pattern, weight]));

export const affirmation: AffirmationWords = {
  yes: createPhraseTable<number>(
    weighted([
      [
        3,
        [
          '(yes|yeah|yep|yup|yea|ya|yah|yess|yesss|yas|aye|affirmative|uh-huh|uh huh|mhm|mm-hmm|y|👍|✅|👌)',
          '(of course|by all means|go ahead|go for it|you bet|sure thing|for sure|without a doubt|why not|do it|please do|lets do it|let us do it)',
          "(that's|that is|thats|it's|it is|its|this is|you're|you are|all|sounds|looks|seems) (right|correct|good|fine|great|perfect|okay|ok|true|it|accurate|awesome|exactly right|alright|wonderful|excellent|cool|nice|fantastic|lovely|amazing)",
          "(that|it|this) (works|would work|will work|will do|would do|'ll do|sounds good|sounds great|looks good|looks right|looks correct|sounds right|sounds fine|is right|sounds perfect)",
          "(that|it|this) (would|will|'ll) be (good|great|fine|perfect|okay|ok|lovely|wonderful|awesome|nice|all|alright)",
          '(works|work) for me',
          '(go on|carry on|continue|proceed|confirm|confirmed|i confirm|i agree|agreed|i accept|accepted|approve|approved)',
          "(i do|i am|i would|i will|it does|they are|it is|you can|you may|i'd love to|i'd like that|i'd love that|i would love that|i would like that|i would love to)",
        ],
      ],
      [
        2,
        [
          '(sure|ok|okay|okey|okie|k|kk|alright|all right|fine|absolutely|definitely|certainly|exactly|indeed|correct|right|true|perfect|precisely|surely|totally|please|deal|accept)',
          '(great|good|cool|awesome|excellent|wonderful|lovely|nice|fantastic|amazing|super|splendid|brilliant|sweet|terrific)',
          "(i'm|i am|im) (good|fine|okay|ok|happy) with (that|it|this)",
          "(i'll|i will|i would|i'd) (take|have|like|love|go with|book|choose) (it|that|this|that one|this one)",
          '(i like|i love|i want|i need) (it|that|this|that one|this one)',
          '(book|reserve|buy|send|play|schedule|make|get|set|add|do|rent|purchase) (it|that|them|this|the appointment|the reservation|the booking)',
        ],
      ],
    ]),
  ),
  no: createPhraseTable<number>(
    weighted([
      [
        3,
        [
          '(no|nope|nah|naw|nay|negative|never|noo|nooo|👎|❌|🚫)',
          "(not really|not at all|not yet|not now|not today|not necessary|not needed|not quite|not exactly|no way|not correct|not right|not true|not interested|not good|not this time|not at the moment|not for now|not that one|not this one)",
          "(don't|do not|didn't|did not|doesn't|does not|won't|will not|wouldn't|would not|isn't|is not|aren't|are not|wasn't|can't|cannot|can not|haven't|i'm not|i am not|couldn't)",
          "(that's|that is|it's|it is|this is|thats) (wrong|incorrect|false|not right|not correct|not true|not it|not what i want|not good)",
          "(that's|that is|that'll be|that will be|that would be|this is) (all|it|everything|enough) [for now|i need|i needed|thanks|thank you|today]",
          '(nothing else|nothing more|nothing further|none|neither|nothing|no one)',
          "(i'm|i am|we're|we are|im) (good|fine|done|all set|set|okay|ok|all good)",
          '(all set|all done|all good|that will be all)',
        ],
      ],
      [2, ['(wrong|incorrect|false|decline|refuse|rejected|reject|disagree)', "(i'll|i will) pass", '(rather not|prefer not|would rather not|hold off|forget it|never mind|nevermind|stop|cancel)']],
    ]),
  ),
  unsure: createPhraseTable<number>(
    weighted([
      [
        4,
        [
          '(maybe|perhaps|possibly|probably|might|unsure|undecided|idk|dunno)',
          "(not|n't|never|no longer|not so|not too|not entirely|not completely|not quite|not really|not 100%|not totally) (sure|certain|clear|decided)",
          "(don't|do not|dont|didn't) (really know|know|remember|recall|understand|care|mind which)",
          "(no|not an|not any) idea",
          "(it depends|depends|hard to say|can't say|cannot say|can't tell|i guess|i suppose|i think so|let me think|not decided|haven't decided|hmm|hm|could be|sort of|kind of|who knows|either way|it might|we'll see|i'll see|let me check|need to think|have to think|want to think)",
          '(yes and no|yes or no|yes no)',
        ],
      ],
    ]),
  ),
  idle: createPhraseTable<true>([
    ['(no problem|no worries|no doubt|no rush|no hurry|no matter|no longer|no more than|no later than|no earlier than|no need to worry|no later|no big deal)', true],
    ['(right now|right away|right there|right here|alright then|right next|right after|right before|turn right|right side|the right)', true],
    ['(good morning|good afternoon|good evening|good day|good night|good luck|good bye|as good|a good|any good|some good|good for|good at|a great|some great|any great|a nice|some nice|anything good|something good|something nice|something fun|good with|is good for)', true],
    ['(please can|please could|please find|please help|please tell|please give|please show|please let|please search|please look|please check|can you please|could you please|would you please)', true],
    ['(fine dining|fine art|perfect for|perfect day|perfect time|make sure|be sure|to be sure)', true],
    ["(don't forget|don't worry|do not worry|do not forget|don't mind|do not mind|wouldn't mind|won't mind|would not mind|doesn't matter|does not matter|can't wait|cannot wait|don't hesitate|why don't you|why don't we)", true],
    ['(not only|not sure if|no preference)', true],
    ['(never been|never had|never tried|never heard)', true],
  ]),
  openers: wordSet('oh ah um uh hmm well so and but ok okay hey hi hello wow great good'),
};

const command = (name: Command, always: readonly string[], onlyWhole: readonly string[] = []): [string, CommandPhrase][] => [
  ...always.map((phrase): [string, CommandPhrase] => [phrase, { command: name, isOnlyWhole: false }]),
  ...onlyWhole.map((phrase): [string, CommandPhrase] => [phrase, { command: name, isOnlyWhole: true }]),
];

export const commands: CommandWords = {
  phrases: createPhraseTable<CommandPhrase>([
    ...command(
      'cancel',
      [
        'cancel',
        'cancel (it|this|that|everything|all [of] (this|it|that)|the whole thing|the (request|process|conversation|chat|whole process)|my request)',
        '(never mind|nevermind|nvm|forget it|forget about it|forget this|forget that|scrap that|abort|call it off|drop it)',
        "(i|i'd like to|i want to) (give up|quit)",
        "(i don't want to do this|i do not want to do this|i don't want this) [anymore|any more]",
        "(i changed my mind|i've changed my mind) [,] (cancel|forget it|never mind)",
      ],
      ['(stop|quit|exit|end|enough|leave|bye|stop it|stop this|leave it)', '(i|i have|i\'ve) changed my mind'],
    ),
    ...command(
      'help',
      ['(help me|i need help|i need some help|can you help|can you help me|could you help me|please help|get help|need help)', '(what can i say|what can you do|what are my options|what should i say|what do i do|how does this work|what do you need|what do i have to do)'],
      ['(help|options|menu|assist|assistance|support|instructions|?)'],
    ),
    ...command(
      'back',
      ['(go back|one step back|step back|previous question|previous step|last question|take me back|back up|go to the previous)', '(undo|undo that|i made a mistake)'],
      ['(back|previous|return)'],
    ),
    ...command(
      'restart',
      ['(start over|start again|start from scratch|start afresh|start fresh|restart|begin again|from the (beginning|start|top)|begin anew|start anew|over again|all over again|reset|new conversation)'],
    ),
    ...command(
      'repeat',
      [
        '(repeat that|repeat it|repeat the question|repeat please|say that again|say it again|say again|come again|ask again|ask me again|repeat what you said|repeat yourself|repeat the last)',
        "(what was the question|what was that|what did you say|what did you ask|what was that again|i didn't catch that|i did not catch that|i missed that|what is the question|i didn't hear)",
      ],
      ['(repeat|again|pardon|pardon me|sorry|what|huh|excuse me|come again)'],
    ),
    ...command(
      'skip',
      ['(skip|skip (this|it|that|this one|that one|the question|this question|that question)|next question|pass on this|move on|rather not say|prefer not to say|prefer not to answer|leave (it|that|this) (blank|empty|out))'],
      ['(pass|next|no answer|none of your business|i pass|not applicable|n/a)'],
    ),
    ...command(
      'handoff',
      [
        '(talk|speak|chat|connect|talking|speaking) (to|with|me to|me with) (a|an|some|the|your) [real|live|actual|human] (human|person|agent|representative|rep|operator|manager|supervisor|someone|advisor|adviser|employee|colleague|member of staff|staff member|human being|support agent|customer service)',
        '(talk|speak|chat|connect) (to|with|me to|me with) (someone|somebody|customer service|customer support|support|a real human|real person|human|humans|people)',
        '(transfer|connect|put) me [through] (to|with) (a|an|the|your) [real|live] (human|person|agent|representative|operator|manager|team|supervisor)',
        '(real|live|actual) (person|human|agent|human being|people)',
        '(human|live) (agent|support|operator|being|representative)',
        '(call me back|get me (a|an|your) (human|person|agent|manager|supervisor|representative))',
        'i (want|need) (a|an) [real|live] (human|person|agent|representative|operator|human being)',
        '(customer service representative|speak to your manager)',
      ],
      ['(human|agent|representative|operator|person|a human|an agent|a person|someone|manager|customer service|hand off|handoff|a real person)'],
    ),
    ...command('same_as_last_time', [
      '[the] same (as|like|than) (last time|before|always|usual|the last time|previously|last|my last one|the last one|the previous one|i did last time)',
      '(the usual|my usual|same again|the same again|as usual|as always|like last time|as last time|same thing again|as before|same order as last time)',
    ]),
  ]),
  padding: wordSet(
    "please pls plz can could would will you i i'd i'll i'm we let's lets just want like to need now ok okay hey hi hello sorry thanks thank oh um uh hmm well no yes so me my the this that it a an actually wait then and for all everything request is be do let us go have may might think guess rather prefer if possible right away thing question again . , ! ? … - one moment really",
  ),
};

export const corrections: CorrectionWords = {
  cues: createPhraseTable<'cue' | 'change'>([
    ['(actually|rather|instead|correction|scratch that|on second thought|on second thoughts|my mistake|my bad|oops|whoops|strike that)', 'cue'],
    ['(i meant|i mean|i meant to say|meant to say|i said|i wanted|what i meant)', 'cue'],
    ["(no|nope|wait|sorry|not) , (it's|it is|that's|make it|i meant|it should be|i want|i need)", 'cue'],
    ['(make (it|that)|should be|should have been|should say|it was|was supposed to be)', 'cue'],
    ['(wrong|incorrect|mistake|mistyped|typo)', 'cue'],
    ["(i changed my mind|i've changed my mind|i have changed my mind|changed my mind|change of plan|change of plans|change in plans|a change in my plan)", 'cue'],
    ['(change|update|correct|fix|edit|modify|switch|alter|adjust|amend|replace)', 'change'],
    ["(that's not|that is not|thats not|isn't|is not) (right|correct|my|what)", 'cue'],
  ]),
  to: wordSet('to into for with as is be : ='),
};

export const questions: QuestionWords = {
  whWords: wordSet("what which who whom whose when where why how what's where's when's who's"),
  openers: createPhraseTable<true>([
    ["(what|what's|whats|which|who|who's|whom|whose|when|when's|where|where's|wheres|why|how|how's|hows)", true],
    ["(do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|isn't|aren't|don't|doesn't|didn't|won't|can't) (you|i|we|they|he|she|it|there|the|this|that|these|those|my|your|our|their|his|her|any|anyone|anybody|someone)", true],
    ["(tell me|let me know|i wonder|i was wondering|do you know|could you tell me|can you tell me|i'd like to know|i want to know|any idea) (what|when|where|who|why|how|which|if|whether)", true],
  ]),
  requests: createPhraseTable<true>([
    ["(can|could|would|will) you [please] (book|make|find|get|set|change|reserve|schedule|send|add|try|look|search|check|put|give|help|show|play|transfer|cancel|use|switch|do|update|rent|buy)", true],
    ["(can|could|may) (i|we) [please] (book|make|get|have|change|use|schedule|reserve|take|go|do|pay|order)", true],
  ]),
};

const kinds = new Map<string, TextKind>();
const sortKinds = (kind: TextKind, list: string): void => {
  for (const word of words(list)) kinds.set(word, kind);
};
sortKinds('place', 'city town location place where area address destination origin station airport from to country street neighborhood district region venue');
sortKinds('person', 'who whom name recipient artist director actor actress singer author starring person contact doctor therapist stylist whose');
sortKinds('title', 'title song movie film album track book event restaurant hotel attraction called property');
sortKinds('sort', 'genre type kind category cuisine sort style food subcategory colour color brand size model');
sortKinds('prose', 'reason why describe description details detail comment comments feedback message note notes issue problem explain happened question request');

export const freeText: FreeTextWords = {
  leadIns: createPhraseTable<true>([
    ["(it's|it is|its|that's|that is|that would be|that will be|it would be|it will be|that'll be|it'll be|this is|they are|here it is|here you go|here is|here's|that was|it was)", true],
    ['(it is|it was) because', true],
    ["(my|the|our) # (is|was|would be|are|will be|:) [that|because]", true],
    ["(i'd|i would|i'll|i will|we'd|we would|we'll) (like|love|prefer|want|say|choose|go with|pick|go for|take|have) [it to be|to say|to have|to go with]", true],
    ['(i|we) (want|need|prefer|choose|like|said|say|think|guess|pick|mean|meant) [it to be|it is|it was|to have|to say|to go with|that]', true],
    ["(because|since|due to|because of|the reason is|reason is|reason being)", true],
    ["(how about|what about|let's (say|do|go with|try|make it|have)|make it|put|use|try|go with|maybe|perhaps|probably)", true],
    ["(well|so|ok|okay|yes|yeah|yep|sure|um|uh|hmm|oh|hi|hello|hey|please|sorry|alright|fine|great|actually|no|nope|thanks|thank you) [,|.|!|:]", true],
    ['(call it|name it|called|named|titled)', true],
  ]),
  closings: createPhraseTable<true>([
    ["(please|thanks|thank you|thx|btw|by the way|i think|i guess|i suppose|if possible|for now|would be (great|good|nice|fine|perfect|lovely)|is (fine|good|great|perfect|okay|ok)|works [for me]|would work [well]|will do|then|instead|for me|sounds (good|great|fine))", true],
  ]),
  kinds,
  before: {
    place: wordSet('in at to from near around of for check by within toward towards visit leaving reaching into via outside downtown'),
    person: wordSet('to by for with from is starring named called of see like'),
    title: wordSet('called named titled watch see play at try for book hear is find'),
    sort: wordSet('some a an of like for any the want prefer serves serving eat'),
  },
  idleTalk: wordSet('hi hello hey thanks thank you there bye goodbye please'),
  isWords: wordSet('is was are be : = would'),
  requestWords: wordSet(
    `like want wish love prefer look looking search searching find finding check checking see show seeing try trying book booking go going travel traveling travelling
    fly flying leave leaving depart departing arrive arriving head heading take taking get getting send sending transfer play playing listen listening watch watching eat eating
    visit visiting stay staying rent renting reserve reservation table weather forecast flight bus ticket tickets ride cab taxi car vehicle hotel hotels apartment apartments
    therapist property flights buses trip weather something someone anything anyone feel mood interested live living located locate based area kindly help can preferably know tell give think thinking
    pick picking collect plan planning called named name suggest recommend attractions attraction things events event work working mind city town currently actually option options fine good great nice
    serves serve serving directed starring acted actor director singer artist music movie movies song songs film films starts start set add alarm money account everything need needed needs
    today tomorrow morning afternoon evening night week month day days two three four five one people person rooms room bedroom bedrooms`,
  ),
  inside: wordSet('of the and & de la'),
  stops: wordSet(
    'please thanks thank and but or on at for with i i\'m i\'d i\'ll i\'ve we my so because if that which who is are was will would works work sounds if when where want need in to from by until starting leaving is fine good',
  ),
  wrappers: wordSet(
    'some a an the any good nice great really very something someone anything place places food foods cuisine restaurant restaurants movie movies film films song songs music flight flights events event show shows style type kind genre dishes dish meal artist album city area town one ones please',
  ),
};
