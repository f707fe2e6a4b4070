import { currentSchemaVersion, type FlowDocument, flowFormat } from './flow.ts';

/** A new, empty flow. */
export const createFlow = (id: string, name: string): FlowDocument => ({
  format: flowFormat,
  schemaVersion: currentSchemaVersion,
  id,
  name,
  description: '',
  language: 'en',
  start: '',
  slots: {},
  states: {},
  actions: {},
  listeners: [],
  settings: {},
  layout: {},
  notes: [],
});
