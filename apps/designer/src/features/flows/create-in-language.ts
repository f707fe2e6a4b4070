import { labelToName, createFlow as newFlow } from '@turnwise/flow';
import { createFlow, type FlowSummary, importFlow } from '../../api/flows.ts';
import type { Language } from '../../language/language.ts';

/**
 * An empty flow that speaks the language its author works in; it can be given another later. The server begins flows
 * in English, any other is handed to it as a document.
 */
export function createInLanguage(name: string, language: Language): Promise<FlowSummary> {
  if (language === 'en') return createFlow(name);
  const id = labelToName(name, 'flow').replaceAll('_', '-');
  return importFlow(JSON.stringify({ ...newFlow(id, name), language }));
}
