import { type LayoutInput, layoutStates } from './layout-states.ts';

/** A large flow takes seconds to arrange; here it does not hold up the screen. */
self.addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  self.postMessage(layoutStates(event.data));
});
