/** What the right side says. */
export const messages = {
  editState: (label: string) => `Edit “${label}”`,
  connectState: (label: string) => `Connect “${label}”`,
  newState: 'A new state…',
  newStateNamed: (label: string) => `New state “${label}”`,
  nowhere: 'nowhere yet',
  statesGroup: 'In this flow',
  findState: 'Find a state',
  noState: 'No state is called that.',
  showState: (label: string) => `Show “${label}” on the canvas`,
  newStateTitle: 'A new state',
  newStateHint: 'Give it a name, then choose what it does.',
  newStateLabel: 'What is it called?',
  newStatePlaceholder: 'For example: Manager approval',

  moveItem: (name: string) => `Move ${name}`,
  moveHint: 'Drag, or press Alt and an arrow key.',
  moved: (name: string, at: number, of: number) => `${name} is now ${at} of ${of}.`,
};
