/** After so long without a key, the next letter begins anew. In milliseconds. */
const pause = 700;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const isLetter = (key: string): boolean => key.toLowerCase() !== key.toUpperCase();

/**
 * Says of each key press on the canvas whether it goes on with a word. Letters alone are commands; of a word written there by
 * mistake all that follows its first letter is none.
 */
export function createWordGuard(): (press: Press, at: number) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return ({ key, ctrlKey, metaKey, altKey }, at) => {
    if (key.length !== 1 || ctrlKey || metaKey || altKey) return false;
    const goesOn = at - last < pause;
    if (goesOn || isLetter(key)) last = at;
    return goesOn;
  };
}
