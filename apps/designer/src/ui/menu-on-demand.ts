import { onDemand } from './use-on-demand.ts';

/** What menus are made of is not needed before one is opened. */
export const menuOnDemand = onDemand(() => import('./MenuSurface.tsx').then((module) => module.MenuSurface));
