import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 860px)');

/** Whether the page is as narrow as a phone. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (listen) => {
      phone.addEventListener('change', listen);
      return () => phone.removeEventListener('change', listen);
    },
    () => phone.matches,
  );
}
