/**
 * Erases one message of an agency's folder, and is killed at a named step as a power cut would: for tests.
 *
 *   erase-process.ts FOLDER MESSAGE BASIS [STEP]
 *
 * @module
 */
import { offline, openAgencyFolder } from '@lienthong/exchange';
import { contract } from '@lienthong/validate';

const [folder = '.', message = '', basis = '', killAt] = process.argv.slice(2);
const agency = await openAgencyFolder(folder, {
  passphrase: process.env['LIENTHONG_PASSPHRASE'] ?? '',
  contract,
  transport: offline,
  resume: false,
  onStep: (step) => step === killAt && process.kill(process.pid, 'SIGKILL'),
});
await agency.erase({ message, basis });
await agency.close();
