import { readableName, slotLabel, type TracePlace } from './trace-place.ts';

/** What a rule of the engine that took a turn says, in English. The detail is a few words of the engine's own. */
export function ruleWords(place: TracePlace, rule: string, detail: string): string {
  switch (rule) {
    case 'cancel':
      if (detail === 'goes on') return 'It is not meant to stop after all, so the flow goes on.';
      if (detail === 'this part') return 'Only this part is to stop.';
      return detail === 'stopped' ? 'The wish to stop is confirmed.' : 'It is a wish to stop.';
    case 'help':
      return 'It asks for help.';
    case 'back':
      return 'It asks to go back.';
    case 'restart':
      return 'It asks to start over.';
    case 'repeat':
      return 'It asks to hear the question again.';
    case 'skip':
      return 'It asks to leave the question out.';
    case 'handoff':
      return 'It asks for a person.';
    case 'same_as_last_time':
      return 'It asks for the same as last time.';
    case 'correction':
      if (detail === 'kept') return 'The value stays as it was.';
      return `It corrects something said before: ${slots(place, detail)}.`;
    case 'confirmation':
      return detail === 'accepted' ? 'The value read back is right.' : 'The value read back is not right.';
    case 'questions':
      return 'It asks something you have an answer for.';
    case 'off_topic':
      return 'It is about something else: it is answered, and the question asked again.';
    case 'pleasantry':
      return 'It is a greeting or a thank you.';
    case 'intent':
      return `It is a wish you have a way for: ${readableName(detail)}.`;
    case 'invalid':
      return 'It does not answer the question, so the question is asked again.';
    case 'unclear':
      return 'It could mean several things, so the flow asks back.';
    case 'missing':
      return `${slotLabel(place, detail)} is still missing, so it is asked first.`;
    case 'opening':
      return 'It opens the conversation: what it says is used, and nothing counts as a try.';
    case 'memory':
      if (detail === 'declined') return 'What is remembered is not wanted this time.';
      return `Known from before: ${slots(place, detail)}.`;
    case 'resume':
      if (detail === 'accepted') return 'The user goes on where they were.';
      if (detail === 'declined') return 'The user does not go on: this conversation is put away.';
      return 'The user was in the middle of something, so the flow offers to go on.';
    case 'gap':
      return 'It comes after a long pause.';
    case 'silence':
      return 'Nobody wrote for a while.';
    case 'expired':
      return 'It has been too long to go on.';
    case 'held':
      return 'It came while something was under way, so it is heard afterwards.';
    case 'too_long':
      return 'It is too long to read.';
    case 'loop':
      return 'The conversation goes round in circles, so it leaves.';
    case 'too_many_steps':
      return 'The flow went through too many states without asking anything.';
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
