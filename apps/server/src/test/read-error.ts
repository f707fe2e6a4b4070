import { errorSchema } from '../http/define-route.ts';

/** What went wrong, as an answer says it. Fails on an answer that is not of the one shape of errors. */
export const readError = async (answer: { json(): Promise<unknown> }) =>
  errorSchema.parse(await answer.json()).error;
