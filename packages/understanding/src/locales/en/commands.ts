import { createPhraseTable } from '../../message/phrase-table.ts';
import { commandPhrases } from '../command-phrases.ts';
import type { CommandPhrase, CommandWords } from '../command-words.ts';
import { wordSet } from '../word-list.ts';

const person =
  '(a|an|the|your) [real|live] (human|person|agent|representative|rep|operator|manager|supervisor|advisor|adviser|employee|colleague|technician|boss|human being|member of staff|sales rep)';

export const commands: CommandWords = {
  phrases: createPhraseTable<CommandPhrase>([
    ...commandPhrases(
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
    ...commandPhrases(
      'help',
      [
        '(help me|i need help|i need some help|can you help|can you help me|could you help me|please help|get help|need help)',
        '(what can i say|what can you do|what are my options|what should i say|what do i do|how does this work|what do you need|what do i have to do)',
      ],
      ['(help|options|menu|assist|assistance|support|instructions|?)'],
    ),
    ...commandPhrases(
      'back',
      [
        '(go back|one step back|step back|previous question|previous step|last question|take me back|back up|go to the previous)',
        '(undo|undo that|i made a mistake)',
      ],
      ['(back|previous|return)'],
    ),
    ...commandPhrases(
      'restart',
      [
        "(let's|let us|i want to|i'd like to|can we|could we) (start again|restart)",
        '(start over|(start|begin) from scratch|start from zero|start afresh|start fresh|begin again|from the (beginning|top)|begin anew|start anew|new conversation)',
      ],
      // "I did reset it, and it won't start again" begins nothing anew.
      ['(start again|restart|reset|over again|all over again|from the start)'],
    ),
    ...commandPhrases(
      'repeat',
      [
        '(repeat that|repeat it|repeat the question|repeat please|say that again|say it again|say again|come again|ask again|ask me again|repeat what you said|repeat yourself|repeat the last)',
        "(what was the question|what was that|what did you say|what did you ask|what was that again|i didn't catch that|i did not catch that|i missed that|what is the question|i didn't hear)",
      ],
      ['(repeat|again|pardon|pardon me|sorry|what|huh|excuse me|come again)'],
    ),
    ...commandPhrases(
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
    ...commandPhrases(
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
    ...commandPhrases('same_as_last_time', [
      '[the] same (as|like|than) (last time|before|always|usual|the last time|previously|last|my last one|the last one|the previous one|i did last time)',
      '(the usual|my usual|same again|the same again|as usual|as always|like last time|as last time|same thing again|as before|same order as last time)',
    ]),
  ]),
  padding: wordSet(
    "please pls plz can could would will you am i i'd i'll i'm we let's lets just want like to need now ok okay hey hi hello sorry thanks thank oh um uh er erm ehm ugh hmm well no yes so me my the this that it a an actually wait then and for all everything request is be do let us go have may might think guess rather prefer if possible right away thing question again . , ! ? … - one moment really",
  ),
};
