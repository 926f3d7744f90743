/**
 * The province demonstration: agencies as separate processes, talking HTTP over loopback.
 *
 *   pnpm demo [--lang en|vi] [--keep DIR] [--sabotage]
 *
 * @module
 */
import { enableCompileCache } from 'node:module';
import { compileCache } from './processes.ts';

// What this process has compiled, the agencies' processes need not compile again.
enableCompileCache(compileCache);
await import('./play.ts');
