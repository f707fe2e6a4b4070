/** Ends an effect switch: the compiler refuses it while a case of the union is not handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
