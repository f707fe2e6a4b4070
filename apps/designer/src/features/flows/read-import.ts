import { err, ok, type Result } from '@turnwise/basics';
import { parseFlowText } from '@turnwise/flow';
import { apiMessages } from '../../api/messages.ts';
import { flowParseWords } from './flow-parse-words.ts';
import { flowsMessages } from './messages.ts';

const largestImport = 5 * 1024 * 1024;

export interface ReadableImport {
  name: string;
  stateCount: number;
}

/** Whether a text is a flow we can bring in, or a sentence saying why not. The server looks again. */
export function readImport(text: string): Result<ReadableImport, string> {
  if (text.trim() === '') return err(flowsMessages.importEmpty);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > largestImport) return err(flowsMessages.importTooLarge((bytes / 1024 / 1024).toFixed(1)));
  if (/^\s*</.test(text)) return err(flowsMessages.importNotJsonPage);
  const parsed = parseFlowText(text, flowParseWords);
  if (!parsed.ok) {
    const { code, message, details } = parsed.error;
    return err(apiMessages.refusal(code, details) ?? message);
  }
  return ok({ name: parsed.value.name, stateCount: Object.keys(parsed.value.states).length });
}
