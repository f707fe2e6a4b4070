import type { Finder } from './finder.ts';

/** A sensitive slot that is to be remembered: it never is. */
export const sensitiveRemembered: Finder = function* (view) {
  const words = view.texts.sensitiveRemembered;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    if (!slot.sensitive || !slot.remember) continue;
    yield {
      severity: 'warning',
      place: { in: 'slot', name, field: 'remember' },
      message: words.message(view.quote(view.slotLabel(name))),
      fix: {
        label: words.doNotRemember,
        operations: [{ type: 'editSlot', name, changes: { remember: null } }],
      },
    };
  }
};
