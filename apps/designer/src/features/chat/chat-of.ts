import { sendChat } from '../../api/chat.ts';
import { type Chat, createChat, type KeptChat, keptChatSchema } from './chat.ts';

const chats = new Map<string, Chat>();

/** The talk of this tab with a flow. It outlives the page, and the browser's reload. */
export function chatOf(flowId: string): Chat {
  const known = chats.get(flowId);
  if (known) return known;
  const key = `turnwise.chat.${flowId}`;
  const made = createChat({ flowId, send: sendChat, newId, keep: (chat) => keep(key, chat) }, kept(key));
  chats.set(flowId, made);
  return made;
}

// Not `randomUUID`, which browsers keep from pages that came over plain HTTP.
const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

function keep(key: string, chat: KeptChat): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(chat));
  } catch {
    // Where nothing may be kept, the talk lives as long as the page.
  }
}

function kept(key: string): KeptChat | null {
  try {
    return keptChatSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
