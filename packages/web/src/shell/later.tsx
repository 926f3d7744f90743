/**
 * A task whose code is loaded when it is first shown.
 * @module
 */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function later(load: () => Promise<ComponentType>): ComponentType {
  let known: ComponentType | undefined;
  return function Later() {
    const [, setLoaded] = useState(known !== undefined);
    useEffect(() => {
      load().then((page) => {
        known = page;
        setLoaded(true);
      });
    }, []);
    const Page = known;
    return Page === undefined ? <p aria-busy="true">…</p> : <Page />;
  };
}
