import { inputLines, invalidLine, writeJsonLine } from '../json-lines.ts';
import { type Chat, type ChatTurn, tooLate } from './chat.ts';
import { type ChatLine, readChatLine } from './read-chat-line.ts';

/** One JSON line out for the opening, and then one for each line in. */
export async function chatInJson(chat: Chat, withTrace: boolean): Promise<void> {
  const write = (turn: ChatTurn) => writeJsonLine(turnToJson(turn, withTrace));
  write(await chat.start());
  for await (const text of inputLines()) {
    const line = readChatLine(text);
    const turn = line.ok ? await hear(chat, line.value) : null;
    if (turn) write(turn);
    else writeJsonLine(invalidLine(line.ok ? tooLate : line.error));
  }
}

function hear(chat: Chat, line: ChatLine): Promise<ChatTurn | null> {
  switch (line.kind) {
    case 'say':
      return chat.say(line.text);
    case 'passTime':
      return chat.passTime(line.milliseconds);
    case 'resume':
      return chat.resume();
  }
}

const turnToJson = ({ replies, conversation, slots, trace }: ChatTurn, withTrace: boolean) => ({
  replies: replies.map(({ text }) => text),
  state: conversation.state,
  phase: conversation.phase,
  slots,
  ...(withTrace && { trace }),
});
