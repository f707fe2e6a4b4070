import { createPhraseTable } from '../../message/phrase-table.ts';
import type { AffirmationWords } from '../affirmation-words.ts';
import { wordSet } from '../word-list.ts';

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
      '(no problem|not a problem|no worries|no doubt|no rush|no hurry|no matter|no longer|no more than|no later than|no earlier than|no need to worry|no later|no big deal)',
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
      "(but|except|excepting|apart from|aside from|other than|besides|unless|however|although|though|provided|as (long|soon) as|not yet|wait|hold on|hang on|only (if|when|after)|if (it|it's|its|you|i|we|they|there|that|this|the|my))",
      true,
    ],
    ['(but|and|yes) first', true],
    ['(yes|sure|ok|okay) to (a|an|another|some)', true],
    ['(sure|yeah|yes) . [.] [.] not', true],
    ['first (i|let|tell|can|could|what|how|when|where|who|why|do|does|is|are|show)', true],
  ]),
  qualifiers: wordSet(
    'only once after until provisionally tomorrow later too also from moment minute second sec',
  ),
  selves: wordSet("i i'm i'd i'll i've me we we'd we'll we're we've"),
  approving: wordSet(
    'agree confirm certain want said told know understand happy ready love glad checked read accept approve appreciate proceed take fine good great right correct money back already looking forward appointment order booking',
  ),
  fillers: wordSet('oh ah um uh er erm ehm ugh hmm well so and but hey hi hello wow actually sorry please'),
  openers: wordSet('oh ah um uh er erm ehm ugh hmm well so and but ok okay hey hi hello wow great good'),
};
