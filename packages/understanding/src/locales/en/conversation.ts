import { createPhraseTable } from '../../message/phrase-table.ts';
import type { Command } from '../../understanding.ts';
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
import { wordSet, words } from '../word-list.ts';
import { stem } from './stem.ts';

export const names: NameWords = {
  introductions: createPhraseTable<'strong' | 'weak' | 'asked'>([
    ['(my|the|full|first|last) name (is|would be|was|:|=)', 'strong'],
    ["(my|the|full|first|last) (name's|names)", 'strong'],
    ['my (full|first|last|given|family) name (is|:)', 'strong'],
    ["(name (is|:|=)|name's)", 'strong'],
    ['(change|correct|update) (my|the) [first|last|full] name to', 'strong'],
    [
      '(call me|i am called|you can call me|i go by|they call me|named|under the name [of]|in the name of)',
      'strong',
    ],
    ["(i'm|i am|this is|im)", 'weak'],
    ["(hi|hello|hey|hiya|good morning|good afternoon|good evening) [there] [,|!|.] (it's|it is|its)", 'weak'],
    ["(it's|it is|its|here is)", 'asked'],
  ]),
  selfMarks: createPhraseTable<true>([['(here|speaking|on the line)', true]]),
  particles: wordSet(
    'y e van von de der den del della di da dos du la le bin ibn al el ter ten mac o st st.',
  ),
  answerOpeners: wordSet('yes yeah sure of course certainly please thanks'),
  titles: wordSet('mr mrs ms miss mx dr prof professor sir madam dame'),
  doubles: wordSet(
    'will may mark grace hope faith april june august art rose summer dawn bill frank rich chase drew pat sue rob grant joy carol ray dean max earl jack iris lily ruby july merry charity dick sunny bliss honor mercy harmony lucky chance love noble bright strong moody savage swift justice liberty glory',
  ),
  firstNameWords: wordSet('first given forename christian'),
  lastNameWords: wordSet('last family surname second'),
};

const weighted = (
  lines: readonly (readonly [weight: number, patterns: readonly string[]])[],
): [string, number][] =>
  lines.flatMap(([weight, patterns]) => patterns.map((pattern): [string, number] => [pattern, weight]));

export const affirmation: AffirmationWords = {
  yes: createPhraseTable<number>(
    weighted([
      [
        3,
        [
          '(yes|yeah|yep|yup|yea|ya|yah|yess|yesss|yas|aye|affirmative|uh-huh|uh huh|mhm|mm-hmm|y|👍|✅|👌)',
          '(hell|heck) (yes|yeah)',
          '(of course|by all means|go ahead|you bet|sure thing|for sure|without a doubt|why not|lets do it|let us do it|spot on|you got it|nailed it)',
          "(that's|that is|it's|it is|its|this is|you're|you are|all|all of that is|everything is|sounds|looks|seems|that sounds|that looks) [all|just|absolutely|totally|perfectly|very|pretty|quite|exactly] (right|correct|good|fine|great|perfect|okay|ok|true|accurate|awesome|alright|all right|wonderful|excellent|cool|nice|fantastic|lovely|amazing|the one)",
          "(that|it|this) [still|time] (works|will work|would work|will work|will do|would do|'ll do|should work|should do|sounds good|sounds great|sounds fine|sounds perfect|sounds right|looks good|looks right|looks correct|looks great|is right|suits me|is okay|is ok|is fine)",
          "(that|it|this) (would|will|'ll|should) be (good|great|fine|perfect|okay|ok|lovely|wonderful|awesome|nice|alright)",
          "(that's|that is|it's) (what|exactly what) (i|we) (want|need|wanted|needed|said|meant|asked for)",
          "(that's|that is) (it|the one|the thing)",
          '(works|work|good|fine|okay|ok) for me',
          '(fine|okay|ok|good|happy) (by|with) (me|that|it|this)',
          "(i'm|i am|we're|we are) (good|fine|okay|ok|happy|alright|cool) with (that|it|this)",
          "(nothing|nothing's|nothing is) (wrong|to change|to correct|to fix)",
          '(no changes|no corrections)',
          '(go on|carry on|proceed|confirmed|i confirm|i agree|agreed|i accept|accepted|approved)',
          "(i'll|i will) take (it|that|that one|this one)",
          '(great|good|perfect|fine|ok|okay|thanks|thank you) [,|.|!] see you (then|there|at|on|tomorrow)',
        ],
      ],
      [
        2,
        [
          '(sure|ok|okay|okey|okie|k|kk|alright|all right|fine|absolutely|definitely|certainly|exactly|indeed|correct|right|true|perfect|precisely|surely|totally|deal)',
          '[very|really|so|pretty|quite] (great|good|cool|awesome|excellent|wonderful|lovely|nice|fantastic|amazing|super|splendid|brilliant|sweet|terrific|ideal)',
          '(i like|i love) (it|that|this|that one|this one)',
          "[i] (don't|do not|wouldn't|won't|would not) mind",
        ],
      ],
    ]),
  ),
  closedYes: createPhraseTable<number>([
    [
      '(i do|i am|i would|i will|i have|i did|it does|it is|they are|they do|you can|you may|i can|we do|we are|we would|we will)',
      3,
    ],
    [
      '(book|reserve|buy|send|play|schedule|make|get|set|add|do|rent|purchase|confirm|submit|order) (it|that|them|this|the appointment|the reservation|the booking|that one|this one)',
      3,
    ],
    ['(i want|i need|i will have|i would like) (it|that|this|that one|this one|to)', 2],
    ["(i'd|i would) (love|like) (to|that)", 3],
    ['please do [so|it|that]', 3],
    ['(continue|confirm|submit|accept|approve|approved|go for it|do it|go|done|got it)', 2],
    ['please', 1],
    ["(that's|that is) the (plan|idea)", 2],
  ]),
  no: createPhraseTable<number>(
    weighted([
      [
        3,
        [
          "(no|nope|nah|naw|nay|negative|never|noo|nooo|nothin|nothin'|👎|❌|🚫)",
          '(not really|not at all|not yet|not now|not today|not necessary|not needed|not quite|not exactly|no way|not correct|not right|not true|not interested|not good|not this time|not at this time|not at this moment|not at the moment|not for now|not for me|not for anything|not right now|not that one|not this one|not anymore|not accurate)',
          "(don't|do not|didn't|did not|doesn't|does not|won't|will not|wouldn't|would not|isn't|is not|aren't|are not|wasn't|can't|cannot|can not|haven't|have not|i'm not|i am not|couldn't)",
          '(i|we|it|they|that) (do|would|will|am|have|can|should|does|is|are|did) not',
          "(that's|that is|it's|it is|this is|its) (wrong|incorrect|false|not right|not correct|not true|not it|not what i want|not good|no good)",
          '(nothing else|nothing more|nothing further|none|neither|nothing|no one)',
          "(that's|that is|that'll be|that will be|that would be|that was|thats) (all|everything|enough)",
          '(not just now|not just yet|not at the present time|no need|hold off|hold on)',
          '(all set|all done)',
          '(maybe|perhaps|probably|possibly|some|at) (later|another time|next time|some other time|at a later time|another day|other time|a later time|not)',
        ],
      ],
      [
        3,
        [
          '(of course|absolutely|definitely|certainly|obviously|probably|hell|please) (not|no)',
          "please don't",
          '(hell|heck) no',
        ],
      ],
      [
        2,
        [
          '(decline|refuse|rejected|reject|disagree)',
          "(i'll|i will) pass",
          '(rather not|prefer not|would rather not|forget it|never mind|nevermind)',
        ],
      ],
    ]),
  ),
  closedNo: createPhraseTable<number>([
    ["(i'm|i am|we're|we are) (good|fine|done|all set|set|all good)", 3],
    ['[do (it|that|this)] (later|some other time|another time|next time|another day)', 1],
    ['(stop|cancel|all good|no good|n|wrong|incorrect|false)', 2],
  ]),
  unsure: createPhraseTable<number>(
    weighted([
      [
        4,
        [
          '(maybe|perhaps|possibly|probably|might|unsure|undecided|idk|dunno)',
          "(not|n't|never|no longer|not so|not too|not entirely|not completely|not quite|not really|not 100%|not totally|not yet) (sure|certain|clear|decided)",
          "(don't|do not|didn't) [really|even] (know|remember|recall|understand)",
          '(no|not an|not any) (idea|clue)',
          "(it depends|depends|hard to say|can't say|cannot say|can't tell|i guess|i suppose|i think so|let me think|haven't decided|hmm|hm|could be|who knows|either way|we'll see|i'll see|let me check|need to think|have to think|want to think|can't decide|i'm torn)",
          '(yes and no|yes or no|yes no)',
        ],
      ],
    ]),
  ),
  idle: createPhraseTable<true>([
    ["(yeah right|(can't|cannot) (wait|say no))", true],
    [
      '(no problem|no worries|no doubt|no rush|no hurry|no matter|no longer|no more than|no later than|no earlier than|no need to worry|no later|no big deal)',
      true,
    ],
    [
      '(right now|right away|right there|right here|alright then|right next|right after|right before|turn right|right side|the right)',
      true,
    ],
    [
      '(good morning|good afternoon|good evening|good day|good night|good luck|good bye|as good|a good|any good|some good|good for|good at|a great|some great|any great|a nice|some nice|anything good|something good|something nice|something fun|good with|is good for|nice try|good to know)',
      true,
    ],
    ['(fine dining|fine art|perfect for|perfect day|perfect time|make sure|be sure|to be sure)', true],
    [
      "(don't forget|don't worry|do not worry|do not forget|doesn't matter|does not matter|can't wait|cannot wait|don't hesitate|why don't you|why don't we)",
      true,
    ],
    ['(do you|would you) mind (a|an|the|which|what|if|having|have)', true],
    ["(i'm|i am|we're|we are|be) (good|fine|okay|ok|happy|alright|all right|cool) with", true],
    ['(not only|no preference)', true],
    ["[it is|it's|that is|that's] not [too|so] bad", true],
    ['(never been|never had|never tried|never heard|never used)', true],
    ['(would you|could you|can you|will you) [please]', true],
    ["(i've|i have) (never|not)", true],
  ]),
  endings: createPhraseTable<'ends' | 'well' | 'offered'>([
    [
      "(that's|that is|that'll be|that will be|that would be|that was|this is|thats|it's) [about|pretty much|really] (all|everything|enough|the whole thing)",
      'ends',
    ],
    ["(that's|that is|thats) [about|pretty much] it", 'offered'],
    ["(i'm|i am|we're|we are) (good|fine|done|set|okay)", 'ends'],
    ["[i'm|i am|we're|we are] all (good|set|done)", 'well'],
    [
      '(nothing else|nothing more|no more|got everything|have everything|all i need|all i needed|all i wanted|covered everything|everything i need|everything i needed|been helpful|been very helpful|been a great help)',
      'ends',
    ],
    ["(that's|that is) (fine|great|perfect) (then|for now)", 'ends'],
  ]),
  asksLeave: createPhraseTable<'first' | 'last' | 'none'>([
    ['(shall|should|may|can) (i|we)', 'first'],
    ['(is|are) (this|that|it|these|everything|all)', 'none'],
  ]),
  asksWhich: createPhraseTable<true>([
    [
      '(particular|specific|certain|preferred|preference|preferences|in mind|favorite|favourite|prefer)',
      true,
    ],
  ]),
  offersMore: createPhraseTable<true>([
    ['(anything|something|what|nothing) (else|more|further)', true],
    [
      '(any other|any more|anymore|what else|further|other) (things|thing|way|help|questions|question|can|could|may|assistance|assist|information)',
      true,
    ],
    ['(help|assist|do for) you [with] (with|any|further|more|anything)', true],
    ['(else i can|else can i|else you need|else you would|else you want|more i can)', true],
  ]),
  reservations: createPhraseTable<true>([
    [
      "(but|except|excepting|apart from|aside from|other than|besides|unless|however|although|though|provided|as long as|not yet|wait|hold on|hang on|only (if|when|after)|if (it|it's|its|you|i|we|they|there|that|this|the|my))",
      true,
    ],
    ['(but|and|yes) first', true],
    ['(yes|sure|ok|okay) to (a|an|another|some)', true],
    ['(sure|yeah|yes) . [.] [.] not', true],
    ['first (i|let|tell|can|could|what|how|when|where|who|why|do|does|is|are|show)', true],
  ]),
  qualifiers: wordSet('only once after until provisionally tomorrow later too also from'),
  fillers: wordSet('oh ah um uh hmm well so and but hey hi hello wow actually sorry please'),
  openers: wordSet('oh ah um uh hmm well so and but ok okay hey hi hello wow great good'),
};

const command = (
  name: Command,
  always: readonly string[],
  onlyWhole: readonly string[] = [],
): [string, CommandPhrase][] => [
  ...always.map((phrase): [string, CommandPhrase] => [phrase, { command: name, isOnlyWhole: false }]),
  ...onlyWhole.map((phrase): [string, CommandPhrase] => [phrase, { command: name, isOnlyWhole: true }]),
];

const person =
  '(a|an|the|your) [real|live] (human|person|agent|representative|rep|operator|manager|supervisor|advisor|adviser|employee|colleague|technician|boss|human being|member of staff|sales rep)';

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
        "(i want to|i'd like to|i would like to|i'd rather|i'll|i think i'll) keep it",
        '(forget everything|forget all [of] (this|that|it)|forget the whole thing|stop asking|stop asking me|leave me alone)',
      ],
      [
        '(stop|quit|exit|end|enough|leave|bye|stop it|stop this|leave it)',
        "[i am|i'm|im] (not interested|no longer interested|not interested anymore)",
        "(i am|i'm|im) done",
      ],
    ),
    ...command(
      'help',
      [
        '(help me|i need help|i need some help|can you help|can you help me|could you help me|please help|get help|need help)',
        '(what can i say|what can you do|what are my options|what should i say|what do i do|how does this work|what do you need|what do i have to do)',
      ],
      ['(help|options|menu|assist|assistance|support|instructions|?)'],
    ),
    ...command(
      'back',
      [
        '(go back|one step back|step back|previous question|previous step|last question|take me back|back up|go to the previous)',
        '(undo|undo that|i made a mistake)',
      ],
      ['(back|previous|return)'],
    ),
    ...command(
      'restart',
      [
        "(let's|let us|i want to|i'd like to|can we|could we) (start again|restart)",
        '(start over|(start|begin) from scratch|start from zero|start afresh|start fresh|begin again|from the (beginning|top)|begin anew|start anew|new conversation)',
      ],
      // "I did reset it, and it won't start again" begins nothing anew.
      ['(start again|restart|reset|over again|all over again|from the start)'],
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
      [
        '(skip|skip (this|it|that|this one|that one|the question|this question|that question)|next question|pass on this|move on|leave (it|that|this) (blank|empty|out))',
        '(rather not|prefer not to) (say|tell|give|share|answer|reveal)',
        "(don't|do not) want to (say|tell|give|share|answer|reveal)",
        "(don't|do not) have (a|an|any) (e-mail|email|email address|phone|phone number|middle name)",
      ],
      [
        '(pass|next|no answer|none of your business|i pass|not applicable|n/a)',
        "(don't|do not) have (one|any|it)",
      ],
    ),
    ...command(
      'handoff',
      [
        `(talk|speak|chat|talking|speaking|(say|tell|explain) (it|that|this)) (to|with) ${person}`,
        '(talk|speak|chat|connect) (to|with|me to|me with) (someone|somebody|customer service|customer support|support|sales|the front desk|a real human|real person|human|humans|people)',
        `(transfer|connect|put) me [through] (to|with) (${person}|someone|somebody|sales|the front desk)`,
        '(real|live|actual) (person|human|agent|human being|people)',
        '(human|live) (agent|support|operator|being|representative)',
        `(get me|give me|i want|i need|i'd like|i would like|is there|let|have|send|just send) [to see|to have] ${person}`,
        `(can|could) (${person}|someone|somebody) [please] (call|help|contact|write|answer)`,
        `(help|assistance|an answer) from ${person}`,
        '(call me back|please call me|customer service representative|(can|could) you [just] send someone|live chat)',
        "(don't|do not) (want|like) [to] (talk|talking|speak|speaking|chat|chatting) (to|with) (a|this) [stupid] (bot|chatbot|robot|machine|computer)",
        '(stop|no more) (this|these) (bot|bots|chatbot)',
      ],
      [
        '(human|agent|representative|operator|person|a human|an agent|a person|someone|manager|customer service|hand off|handoff|a real person|transfer me|connect me)',
      ],
    ),
    ...command('same_as_last_time', [
      '[the] same (as|like|than) (last time|before|always|usual|the last time|previously|last|my last one|the last one|the previous one|i did last time)',
      '(the usual|my usual|same again|the same again|as usual|as always|like last time|as last time|same thing again|as before|same order as last time)',
    ]),
  ]),
  padding: wordSet(
    "please pls plz can could would will you am i i'd i'll i'm we let's lets just want like to need now ok okay hey hi hello sorry thanks thank oh um uh hmm well no yes so me my the this that it a an actually wait then and for all everything request is be do let us go have may might think guess rather prefer if possible right away thing question again . , ! ? … - one moment really",
  ),
};

export const corrections: CorrectionWords = {
  cues: createPhraseTable<'cue' | 'change'>([
    [
      '(actually|instead|correction|scratch that|on second thought|on second thoughts|my mistake|my bad|oops|whoops|strike that)',
      'cue',
    ],
    ['(i meant|i mean|i meant to say|meant to say|i said|i wanted|what i meant)', 'cue'],
    ["(no|nope|wait|sorry|not) , (it's|it is|that's|make it|i meant|it should be|i want|i need)", 'cue'],
    ['(make (it|that)|should be|should have been|should say|was supposed to be)', 'cue'],
    ["(is|are|was|that's|it's|i got) (wrong|incorrect|mistaken|not right|not correct)", 'cue'],
    ['(mistyped|typo|a mistake)', 'cue'],
    [
      "(i changed my mind|i've changed my mind|i have changed my mind|changed my mind|change of plan|change of plans|change in plans|a change in my plan)",
      'cue',
    ],
    [
      '(change|update|correct|fix|edit|modify|switch|alter|adjust|amend|replace) (my|the|it|that|this|to|from|our)',
      'change',
    ],
    ['(change|update|correct|fix|switch) (it|that|this) (to|into)', 'change'],
    [
      '(change|update|correct|fix|edit) (something|one thing|some things|a few things|a detail|some details)',
      'change',
    ],
    ["(that's not|that is not|isn't|is not) (my|what)", 'cue'],
  ]),
  additions: createPhraseTable<boolean>([
    ['(also|as well|additionally|in addition)', false],
    ['too', true],
  ]),
  faults: createPhraseTable<true>([['(wrong|different|some other)', true]]),
  retractions: createPhraseTable<true>([
    [
      '(no|no wait|wait|sorry|i mean|i meant|actually|make that|make it|or rather|rather|scratch that|oops|correction)',
      true,
    ],
  ]),
};

export const questions: QuestionWords = {
  whWords: wordSet("what which who whom whose when where why how what's where's when's who's"),
  openers: createPhraseTable<true>([
    [
      "(what|what's|whats|which|who|who's|whom|whose|when|when's|where|where's|wheres|why|how|how's|hows)",
      true,
    ],
    ['(do (you|i|we|they|these|those|the|your|any))', true],
    [
      "(does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|isn't|aren't|don't|doesn't|didn't|won't|can't) (you|i|we|they|he|she|it|there|the|this|that|these|those|my|your|our|their|his|her|any|anyone|anybody|someone)",
      true,
    ],
    [
      "(tell me|let me know|i wonder|i was wondering|do you know|could you tell me|can you tell me|i'd like to know|i want to know|any idea) (what|when|where|who|why|how|which|if|whether)",
      true,
    ],
  ]),
  tellers: wordSet(
    "i i'm i've i'd i'll he he's she she's it it's they they're we we're we've my was were wasn't weren't has have had did didn't too never not already still always",
  ),
  subjects: wordSet("i i'm i've we we're we've he she they to my our"),
  modals: wordSet('can could should do must will would'),
  wishes: createPhraseTable<true>([["((how|what) (about|if)|how's|why not|why don't)", true]]),
  measures: new Set(words('long much many cost price take time day often').map(stem)),
  joints: wordSet(', : ( ) – — and but plus also'),
  about: createPhraseTable<true>([
    ['(is|are|was|were|does|do|did|has|have) (it|that|this|they|these|those|he|she)', true],
  ]),
  requests: createPhraseTable<true>([
    [
      '(can|could|would|will) you [please] (book|make|find|get|set|change|reserve|schedule|send|add|try|look|search|check|put|give|help|show|play|transfer|cancel|use|switch|do|update|rent|buy|submit|confirm|file|process)',
      true,
    ],
    [
      '(can|could|may) (i|we) [please] (book|make|get|have|change|use|schedule|reserve|take|go|do|pay|order)',
      true,
    ],
  ]),
};

const kinds = new Map<string, TextKind>();
const sortKinds = (kind: TextKind, list: string): void => {
  for (const word of words(list)) kinds.set(word, kind);
};
sortKinds(
  'place',
  'city town location place where area address destination origin station airport from to country street neighborhood district region venue',
);
sortKinds(
  'person',
  'who whom name recipient artist director actor actress singer author starring person contact doctor therapist stylist whose',
);
sortKinds(
  'title',
  'company organisation organization employer brand school university title song movie film album track book event restaurant hotel attraction called property',
);
sortKinds(
  'sort',
  'genre type kind category cuisine sort style food subcategory colour color brand size model',
);
sortKinds(
  'prose',
  'reason why describe description details detail comment comments feedback message note notes issue problem explain happened question request tell challenge strength experience story motivation',
);

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
      '(well|so|ok|okay|yes|yeah|yep|sure|um|uh|hmm|oh|hi|hello|hey|please|sorry|alright|fine|great|actually|no|nope|thanks|thank you) [,|.|!|:]',
      true,
    ],
    ['(call it|name it|called|named|titled)', true],
  ]),
  proseLeadIns: createPhraseTable<true>([
    [
      "(because|due to|because of|the reason is|reason is|reason being|(it is|it was) because|it's because)",
      true,
    ],
    ['(well|so|ok|okay|um|uh|hmm|oh|hi|hello|hey|sorry) [,|.|!|:]', true],
  ]),
  infinitive: wordSet('to'),
  thatWords: wordSet('that because'),
  questionStems: new Set(['question', 'inquiry', 'enquiry', 'message', 'request', 'topic', 'query']),
  closings: createPhraseTable<true>([
    [
      '(please|thanks|thank you|thx|btw|by the way|i think|i guess|i suppose|if possible|for now|would be (great|good|nice|fine|perfect|lovely)|is (fine|good|great|perfect|okay|ok)|works [for me]|would work [well]|will do|then|instead|for me|sounds (good|great|fine))',
      true,
    ],
  ]),
  kinds,
  before: {
    place: wordSet(
      'in at to from near around of for check by within toward towards visit leaving reaching into via outside downtown',
    ),
    person: wordSet('to by for with from is starring named called of see like'),
    title: wordSet('at from with called named titled watch see play at try for book hear find'),
    sort: wordSet('some a an of like for any the want prefer serves serving eat'),
  },
  idleTalk: wordSet('hi hello hey thanks thank you there bye goodbye please'),
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
