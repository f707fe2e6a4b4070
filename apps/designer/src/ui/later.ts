import { whenIdle } from './when-idle.ts';

type Download = () => Promise<unknown>;

const downloads: Download[] = [];

/** A download that is made when it is wanted, or before that, when there is nothing else to do. */
export function later<Wanted extends Download>(download: Wanted): Wanted {
  downloads.push(download);
  return download;
}

/**
 * Makes all of them, one after another: with the server gone nothing is missing then. Ends with the first that fails; what
 * has come already is not asked for again the next time.
 */
export async function fetchAllLater(): Promise<void> {
  // A list being walked also visits what is added meanwhile: parts bring parts of their own.
  for (const download of downloads) {
    await new Promise<void>(whenIdle);
    await download();
  }
}
