/** Why the server cannot start: one sentence for the person who started it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Another server is using the data. */
export class DataInUse extends StartError {}
