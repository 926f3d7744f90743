import { exportWorkbook, templateWorkbook, markFaults, readWorkbook } from './src/index.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
const dir=new URL(`../../conformance/records/victim/valid/`, import.meta.url);
const recs = readdirSync(dir).map(f=>JSON.parse(readFileSync(new URL(f, dir),'utf8')));
const b = await exportWorkbook('victim', recs); writeFileSync('/tmp/wt/v.xlsx', b); writeFileSync('/tmp/wt/vt.xlsx', await templateWorkbook('victim'));
const m=await markFaults(b, [{sheet:'Nạn nhân, người đang trong quá', cell:'C2', code:'x', message:{vi:'Sai',en:'Bad'}},{sheet:'Nạn nhân, người đang trong', cell:'I2', code:'x', message:{vi:'Sai',en:'Bad'}},{sheet:'Địa điểm', cell:'B3', code:'y', message:{vi:'Sai 2',en:'Bad'}}]); writeFileSync('/tmp/wt/marked.xlsx', m);
const r=await readWorkbook(m); console.log(r.records.length, r.errors.map(e=>e.code), r.notices.map(e=>e.sheet+e.code));
