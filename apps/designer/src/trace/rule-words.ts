import { ruleMessages as words } from './rule-messages.ts';
import { readableName, slotLabel, type TracePlace } from './trace-place.ts';

/** What a rule of the engine that took a turn says. The detail is a few words of the engine's own. */
export function ruleWords(place: TracePlace, rule: string, detail: string): string {
  switch (rule) {
    case 'cancel':
      if (detail === 'goes on') return words.stopNot;
      if (detail === 'this part') return words.stopPart;
      return detail === 'stopped' ? words.stopConfirmed : words.stop;
    case 'help':
      return words.help;
    case 'back':
      return words.back;
    case 'restart':
      return words.restart;
    case 'repeat':
      return words.repeat;
    case 'skip':
      return words.skip;
    case 'handoff':
      return words.handoff;
    case 'same_as_last_time':
      return words.sameAsLastTime;
    case 'correction':
      if (detail === 'kept') return words.kept;
      if (detail === 'which') return words.whichChange;
      return words.corrects(slots(place, detail));
    case 'restated':
      return words.restated(slots(place, detail));
    case 'confirmation':
      return detail === 'accepted' ? words.right : words.notRight;
    case 'questions':
      return words.question;
    case 'off_topic':
      return words.offTopic;
    case 'pleasantry':
      if (detail === 'pause') return words.pause;
      return detail === 'topic' ? words.topic : words.pleasantry;
    case 'intent':
      return words.intent(readableName(detail));
    case 'invalid':
      return words.invalid;
    case 'unclear':
      return words.unclear;
    case 'missing':
      return words.missing(slotLabel(place, detail));
    case 'opening':
      return words.opening;
    case 'memory':
      if (detail === 'offered') return words.memoryOffered;
      if (detail === 'accepted') return words.memoryAccepted;
      if (detail === 'declined') return words.memoryDeclined;
      return words.memory(slots(place, detail));
    case 'resume':
      if (detail === 'accepted') return words.resumeAccepted;
      if (detail === 'declined') return words.resumeDeclined;
      return words.resume;
    case 'gap':
      return words.gap;
    case 'silence':
      return words.silence;
    case 'expired':
      return words.expired;
    case 'held':
      return words.held;
    case 'too_long':
      return words.tooLong;
    case 'loop':
      return words.loop;
    case 'too_many_steps':
      return words.tooManySteps;
    default:
      return `${sentence(readableName(rule))}${detail === '' ? '' : ` ${sentence(detail)}`}`;
  }
}

const slots = (place: TracePlace, names: string): string =>
  names
    .split(', ')
    .map((name) => slotLabel(place, name))
    .join(', ');

const sentence = (text: string): string => {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
};
