import { Minus, PencilLine, Plus } from 'lucide-react';

/** The same signs as on the canvas. */
export const changeIcons = { added: Plus, removed: Minus, changed: PencilLine } as const;
