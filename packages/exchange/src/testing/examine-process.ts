/**
 * Examines a folder as a process of its own, which is nobody where it was root: root may read and write everything.
 *
 *   node examine-process.ts FOLDER NOW_MS
 *
 * @module
 */
import { examineFolder } from '../doctor/doctor.ts';

const [folder = '', nowMs] = process.argv.slice(2);
const nobody = 65_534;

if (process.getuid?.() === 0) {
  process.setgid?.(nobody);
  process.setuid?.(nobody);
}
const { findings } = await examineFolder(folder, { offline: true, now: () => Number(nowMs) });
process.stdout.write(JSON.stringify(findings));
