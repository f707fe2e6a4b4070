import { useEffect, useEffectEvent } from 'react';

let hasArrived = false;

/**
 * Gives the keyboard to a screen reached from another one, whose pressed link is gone: it goes on from there and not
 * from the top of the page. On the first screen of a page the browser itself decides.
 */
export function useArrivalFocus(focus: () => void): void {
  const arrive = useEffectEvent(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (hasArrived && isNowhere) focus();
    hasArrived = true;
  });
  useEffect(() => arrive(), []);
}
