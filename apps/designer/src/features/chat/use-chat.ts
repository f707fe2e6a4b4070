import { useStore } from 'zustand';
import type { ChatState } from './chat.ts';
import { chatOf } from './chat-of.ts';

/** The talk with a flow as it stands now. */
export const useChat = (flowId: string): ChatState => useStore(chatOf(flowId).store);
