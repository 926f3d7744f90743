/**
 * Names the programs and modules that the system tests need and this machine lacks; fails without them.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const needed: Readonly<Record<string, string>> = {
  chromium:
    'the validators under a strict content security policy, the report and the page in a browser (Debian: chromium)',
  jose: 'messages both ways with another implementation (Debian: jose)',
  'softhsm2-util': 'the example whose keys lie in a PKCS#11 token (Debian: softhsm2)',
  'pkcs11-tool': 'the same example (Debian: opensc)',
  sqlite3: 'the verdict on a fault run, which reads the stores without the product (Debian: sqlite3)',
  strace: 'writes and syncs as the kernel saw them, processes killed in the k-th of them (Debian: strace)',
};

const folders = (process.env['PATH'] ?? '').split(delimiter);
const missing = Object.entries(needed).filter(
  ([program]) => !folders.some((folder) => isProgram(join(folder, program))),
);
for (const [program, use] of missing) console.error(`test:system needs ${program}: ${use}`);

const modules: Readonly<Record<string, string>> = {
  jwcrypto: 'the second verifier, another implementation (Debian: python3-jwcrypto)',
  openpyxl: 'the workbook of the report in another program (Debian: python3-openpyxl)',
};
const absent = Object.entries(modules).filter(
  ([name]) => spawnSync('/usr/bin/python3', ['-c', `import ${name}`]).status !== 0,
);
for (const [name, use] of absent) console.error(`test:system needs the Python module ${name}: ${use}`);
process.exitCode = absent.length + missing.length === 0 ? 0 : 1;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
