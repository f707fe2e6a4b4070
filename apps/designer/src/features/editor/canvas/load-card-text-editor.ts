/** The editor of texts on cards: its own download, fetched while the author looks around. */
export const loadCardTextEditor = () => import('./CardTextEditor.tsx');
