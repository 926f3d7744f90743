import { setTimeout } from 'node:timers/promises';
import { openAgencyFolder, serve } from '@lienthong/exchange';
import { contract } from '@lienthong/validate';

const passphrase = process.env['LIENTHONG_PASSPHRASE'] ?? '';
const police = await openAgencyFolder('police', { passphrase, contract });
const server = await serve(police);
console.log(`listening: ${police.endpoint}`);

let running = true;
process.once('SIGTERM', () => (running = false));
while (running) {
  for (const message of await police.inbox.take()) {
    console.log(`${message.kind} from ${message.iss}`); // message.record is valid under its schema and rules
    await police.inbox.ack(message);
  }
  await setTimeout(100);
}
await server.close();
await police.close();
