export { assertNever } from './exhaustive.ts';
export { err, ok, type Result } from './result.ts';
