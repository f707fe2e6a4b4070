/** Why an edit cannot be made, in words for the author. */
export type OperationError = {
  readonly code: 'unknown' | 'name_taken' | 'invalid_name' | 'invalid';
  readonly message: string;
};
