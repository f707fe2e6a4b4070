/** Classes that keep React Flow from taking what is typed, pointed at and scrolled inside a card's editor. */
export const ownEvents = 'nodrag nopan nowheel';
