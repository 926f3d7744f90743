/**
 * Opens the page: each task is loaded when it is first asked for.
 * @module
 */
import { render } from 'preact';
import { CheckPage } from './check/check-page.tsx';
import { App } from './shell/app.tsx';
import { later } from './shell/later.tsx';
import { secured } from './shell/secure.tsx';
import { withoutPeers } from './shell/without-peers.ts';
import './style/index.css';

withoutPeers();

const place = document.getElementById('page');
if (place === null) throw new TypeError('the document has no place for the page');

render(
  <App
    pages={{
      check: CheckPage,
      fill: later(async () => (await import('./form/fill-page.tsx')).FillPage),
      return: secured(
        'return',
        later(async () => (await import('./return/return-page.tsx')).ReturnPage),
      ),
      compare: later(async () => (await import('./compare/compare-page.tsx')).ComparePage),
      evidence: secured(
        'evidence',
        later(async () => (await import('./evidence/evidence-page.tsx')).EvidencePage),
      ),
    }}
  />,
  place,
);
