import { translated } from '../../../language/translated.ts';

/** What the menu of a flow offers: fetched with it. */
export const flowMenuMessages = translated('flowMenu', {
  exportFlow: 'Export as a file',
  exportFlowHint: 'The flow alone: its tests stay here',
  exportTests: 'Export its tests',
  exportTestsHint: 'To be added to a flow in Tests',
  noTests: 'This flow has no tests yet.',
  duplicate: 'Duplicate this flow',
  chat: 'Chat with the published version',
  chatUnpublished: 'Publish the flow first.',
  find: 'Find or do anything…',
  keys: 'Keyboard shortcuts',
});
