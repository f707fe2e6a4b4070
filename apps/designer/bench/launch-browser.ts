import { type Browser, chromium } from '@playwright/test';

/** Starts the Chromium that TURNWISE_CHROMIUM names, as `pnpm bench` sets it. */
export function launchBrowser(): Promise<Browser> {
  const { TURNWISE_CHROMIUM } = process.env;
  if (!TURNWISE_CHROMIUM) {
    throw new Error(
      'This bench needs Chromium or Chrome. Name one: TURNWISE_CHROMIUM=/path/to/chromium pnpm bench',
    );
  }
  return chromium.launch({
    executablePath: TURNWISE_CHROMIUM,
    args: [
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
