import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './allowed-hosts.ts';

export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Looks a name up and refuses it when any of its addresses is not public: the very answer is what is connected to. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4);
    const hidden = addresses.find(({ address }) => !isPublicAddress(address));
    if (hidden) return callback(new RefusedAddress(`${hostname} leads to ${hidden.address}`), '', 4);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    if (!first) return callback(new Error(`${hostname} has no address`), '', 4);
    return callback(null, first.address, first.family);
  });
};

/** The longest an action may wait for its answer: how long one does is its own to say. */
const longestWaitMs = 120_000;
const limits = { maxHeaderSize: 32_768, maxResponseSize: 1_048_576, pipelining: 1 };

/** Connects to the public internet alone. An address written into a URL is never looked up: check it first. */
export const createGuardedAgent = (): Agent =>
  new Agent({ ...limits, connect: { lookup: publicLookup, timeout: longestWaitMs } });

/** Connects anywhere: for the hosts an administrator named. */
export const createOpenAgent = (): Agent => new Agent({ ...limits, connect: { timeout: longestWaitMs } });
