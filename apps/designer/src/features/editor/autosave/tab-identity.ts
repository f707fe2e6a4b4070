const key = 'turnwise.tab';

let identity: string | undefined;

/**
 * This tab's name. It survives a reload, so that the tab finds its own copies again at once. However else a page
 * begins, it is given a new name, since the stored one may be another's: a duplicated tab begins with all that the
 * first one stored. What an earlier page in this tab left behind is then found as any abandoned copy is.
 */
export function tabIdentity(): string {
  identity ??= storedIdentity() ?? newIdentity();
  return identity;
}

function storedIdentity(): string | null {
  const [navigation] = performance.getEntriesByType('navigation');
  const isReload = navigation !== undefined && 'type' in navigation && navigation.type === 'reload';
  try {
    return isReload ? sessionStorage.getItem(key) : null;
  } catch {
    return null;
  }
}

function newIdentity(): string {
  const made = crypto.getRandomValues(new Uint32Array(2)).join('-');
  try {
    sessionStorage.setItem(key, made);
  } catch {
    // Without a store the name lasts as long as the page.
  }
  return made;
}
