import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

const randomLength = 12;
const poolSize = 256;
const mostPerMillisecond = 1_024;

/**
 * Makes unguessable ids of 27 letters, each greater than the one before. The order keeps what is written together close
 * together in the database's indexes, which is most of what a turn costs the disk; 96 random bits keep it a secret.
 */
export function createIdMaker(clock: Clock): () => string {
  let pool = Buffer.alloc(0);
  let used = 0;
  let time = 0;
  let count = 0;
  return () => {
    const now = clock().getTime();
    if (now > time) {
      time = now;
      count = 0;
    } else if (++count >= mostPerMillisecond) {
      time++;
      count = 0;
    }
    // Randomness is fetched for many at once: a call for each costs several times more.
    if (used >= pool.length) {
      pool = randomBytes(randomLength * poolSize);
      used = 0;
    }
    const random = pool.toString('base64url', used, used + randomLength);
    used += randomLength;
    return time.toString(32).padStart(9, '0') + count.toString(32).padStart(2, '0') + random;
  };
}
