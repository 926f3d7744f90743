import { readFileSync, readdirSync } from 'node:fs';
import { readWorkbook, readDelimited, isWorkbook, SheetError } from './src/index.ts';
const dir = new URL('../../conformance/sheets/', import.meta.url);
const only = process.argv[2];
for (const f of readdirSync(dir).filter(f=>/\.(xlsx|xls|ods|csv|tsv)$/.test(f)).filter(f=>!only||f.includes(only))) {
  const b = readFileSync(new URL(f, dir)); let n=0;
  const opts: any = { defaults: { issuer: 'lienthong:vd-commune-1', now: () => new Date('2026-09-01T01:00:00Z'), newId: () => `019f9700-3100-700d-81e1-${String(++n).padStart(12,'0')}` } };
  if (/^(numbers-with|yes-and|codes|times|heads-unknown|short|tcvn|vni|utf-8-broken)/.test(f)) opts.kind = f.startsWith('numbers-with') ? 'support-service' : f.startsWith('times') ? 'crime-report' : 'victim';
  try {
    const r = /\.(csv|tsv)$/.test(f) && !isWorkbook(b) ? await readDelimited(b, opts) : await readWorkbook(b, opts);
    console.log(`## ${f} ${r.kind} n=${r.records.length}`);
    for (const x of r.records.slice(0,12)) { const { schema, id, revision, recordStatus, issuer, recordedAt, conversation, classification, ...y } = x as any; console.log('  ', JSON.stringify(y)); }
    for (const [w, l] of [['E', r.errors], ['N', r.notices]] as const) if (l.length) console.log(`   ${w} ` + l.map(e=>`${e.sheet}!${e.cell} ${e.code}${e.pointer?' '+e.pointer:''}`).join(' | '));
  } catch (e) { console.log(`## ${f} REFUSED ${e instanceof SheetError ? e.code : (e as Error).stack}`); }
}
