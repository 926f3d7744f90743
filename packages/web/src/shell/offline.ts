/**
 * Whether the page has copied itself, so that it works without network.
 * @module
 */
import { useEffect, useState } from 'preact/hooks';

export type Offline = 'ready' | 'waiting' | 'never';

export function useOffline(): Offline {
  const [state, setState] = useState<Offline>('serviceWorker' in navigator ? 'waiting' : 'never');
  useEffect(() => {
    let isShown = true;
    isControlled().then((controlled) => isShown && setState(controlled ? 'ready' : 'never'));
    return () => {
      isShown = false;
    };
  }, []);
  return state;
}

/** Resolves once the page's own service worker answers for its files; `false` where there is none. */
export function isControlled(): Promise<boolean> {
  controlled ??= register();
  return controlled;
}

let controlled: Promise<boolean> | undefined;

async function register(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
  } catch {
    // Without network, or at an address that is not secure: whoever is in charge already stays so.
    return serviceWorker.controller !== null;
  }
  if (serviceWorker.controller !== null) return true;
  await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  return true;
}
