import { useEffect } from 'react';
import { checkConnection, onConnectionChange } from '../../../api/connection.ts';
import { fetchAllLater } from '../../../ui/later.ts';

/** Fetches all that can be opened in the editor while the author looks around, so that it is there when the server is not. */
export function useFetchAhead(): void {
  useEffect(() => {
    const begin = () => void fetchAllLater().catch(checkConnection);
    const timer = setTimeout(begin, 1_000);
    const stopHearing = onConnectionChange((connection) => {
      if (connection === 'online') begin();
    });
    return () => {
      clearTimeout(timer);
      stopHearing();
    };
  }, []);
}
