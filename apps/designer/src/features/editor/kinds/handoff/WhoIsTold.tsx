import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../../api/query-keys.ts';
import { readSettings } from '../../../../api/settings.ts';
import panel from '../../panels/panel.module.css';
import { messages } from '../panel-messages.ts';

/** Where somebody learns of a conversation that waits for them: the promise of a hand-off is worth no more than that. */
export function WhoIsTold() {
  const { data: settings } = useQuery({
    queryKey: queryKeys.settings,
    queryFn: ({ signal }) => readSettings(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!settings) return null;
  const { toldAt } = settings.handoffs;
  return <p className={panel.hint}>{toldAt === null ? messages.nobodyTold : messages.teamTold(toldAt)}</p>;
}
