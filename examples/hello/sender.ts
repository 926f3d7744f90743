import { openAgencyFolder, serve, uuidv7 } from '@lienthong/exchange';
import type { RecordOf } from '@lienthong/schemas';
import { contract } from '@lienthong/validate';

const passphrase = process.env['LIENTHONG_PASSPHRASE'] ?? '';
const commune = await openAgencyFolder('commune', { passphrase, contract });
const server = await serve(commune); // receipts come back here

const at = '2026-11-24T08:00:00+07:00';
const record: RecordOf<'crime-report'> = {
  schema: 'https://schemas.lienthong.example/crime-report/1.0',
  ...{ id: uuidv7(), revision: 1, recordStatus: 'final', issuer: commune.code, recordedAt: at },
  ...{ conversation: uuidv7(), classification: 'unclassified' },
  ...{ sourceType: 'denunciation', receivedAt: at, receivedBy: { agency: commune.code, role: 'commune-police' } },
};
const terms = { purpose: 'report-settlement', basis: 'cpc2015-145' };
const [sent] = await commune.send({ to: 'lienthong:vd-police-1', record, ...terms }); // on disk from here on
const letter = await commune.outbox.waitFor(sent?.jti ?? '');
console.log(`crime-report: ${letter.state}`); // valid: stored, opened and checked by the recipient
await server.close();
await commune.close();
