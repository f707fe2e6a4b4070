import { useLocation, useSearch } from 'wouter';

/**
 * Which talk is read, counted from 1. It is part of the address: whoever comes back from the canvas finds it open. The same
 * people say the same again.
 */
export function useShownTalk(): [number | null, (number: number | null) => void] {
  const parameters = new URLSearchParams(useSearch());
  const [path, navigate] = useLocation();
  const shown = Number(parameters.get('talk'));
  const show = (number: number | null) => {
    const next = new URLSearchParams(parameters);
    if (number === null) next.delete('talk');
    else next.set('talk', String(number));
    // Going from talk to talk fills nobody's history.
    navigate(`${path}?${next}`, { replace: true });
  };
  return [Number.isInteger(shown) && shown > 0 ? shown : null, show];
}
