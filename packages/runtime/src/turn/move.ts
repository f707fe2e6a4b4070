/** Where the conversation goes next. `port` is the exit's name, as the card shows it. */
export type Go = {
  readonly kind: 'go';
  readonly to: string;
  readonly port: string;
  readonly reason: string;
};

/** What a state or a rule decides: to go on, or to stop here, be it for the user, for effects, or for good. */
export type Move = Go | { readonly kind: 'stop' };

export const stop: Move = { kind: 'stop' };

export const go = (to: string, port: string, reason = ''): Go => ({ kind: 'go', to, port, reason });
