import { Waiting } from '../ui/Spinner.tsx';
import { appMessages } from './messages.ts';

/** Where a screen, or a tab of one, will be. */
export function Loading() {
  return <Waiting label={appMessages.loading} />;
}
